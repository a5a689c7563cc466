package org.adderlang.il;

/**
 * {@code extern @name(types) -> type}. It only informs the verifier; it has no effect at run time (il.md §4.2).
 *
 * @param line the 1-based line of the declaration in the IL text
 */
public record Extern(String name, Signature signature, int line) {
}
