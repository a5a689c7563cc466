package org.adderlang.runtime;

import org.adderlang.il.TrapKind;

/**
 * What {@code %err} refers to (il.md §5.2): the frame's record of the trap last dispatched there, or a trap.err token.
 * Immutable; a frame replaces its record at each dispatch.
 *
 * @param ip   index of the faulting instruction in its block, as seen from the handling frame
 * @param line its .loc line, -1 when unknown
 * @param text the trap's message, or null
 */
public record ErrorRecord(TrapKind kind, int code, long ip, int line, String text) {
}
