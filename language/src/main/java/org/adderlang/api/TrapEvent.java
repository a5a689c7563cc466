package org.adderlang.api;

import org.adderlang.il.TrapKind;

/**
 * A trap that no IL handler has caught (il.md §5.5).
 *
 * @param code        the trap's code
 * @param function    the IL function it happened in; null outside IL
 * @param block       the label of the block; null outside IL
 * @param instruction index of the instruction in its block
 * @param line        the line of the source program, 0 when unknown
 * @param message     null when the trap has none
 * @param report      the line that {@code adder} would print
 */
public record TrapEvent(TrapKind kind, int code, String function, String block, int instruction, long line, String message,
                        String report) {
}
