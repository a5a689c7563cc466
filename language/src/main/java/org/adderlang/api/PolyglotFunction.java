package org.adderlang.api;

/**
 * An executable polyglot value as the function of an extern.
 *
 * @param value a {@code Value}, a proxy, or an interop object
 */
public record PolyglotFunction(Object value) {
}
