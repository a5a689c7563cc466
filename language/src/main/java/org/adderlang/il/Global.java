package org.adderlang.il;

/**
 * A module global.
 *
 * @param type str, or any scalar type of IL 0.3.0 (il.md §13)
 * @param init the initial value: {@link Value.StrConst} for str, else a constant of the type, or null for zero
 * @param line the 1-based line in the IL text
 */
public record Global(String name, Type type, Value init, boolean isConst, Linkage linkage, int line) {
}
