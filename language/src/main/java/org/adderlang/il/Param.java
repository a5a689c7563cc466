package org.adderlang.il;

/** A function or block parameter; {@code id} is its value id in the function. */
public record Param(String name, Type type, int id) {
}
