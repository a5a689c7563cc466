package org.adderlang.translate;

import org.adderlang.il.Type.Kind;
import org.adderlang.nodes.expr.IndexRange;

/**
 * Where a value or promoted cell is kept.
 *
 * @param slot   its frame slot; of the base object for an interior pointer
 * @param offset the slot of an interior pointer's offset, else -1
 * @param range  what is expected of a variable that counts or limits a loop, else null
 */
record Register(Kind kind, int slot, int offset, IndexRange range) {
    Register(Kind kind, int slot, int offset) {
        this(kind, slot, offset, null);
    }

    boolean isPair() {
        return offset >= 0;
    }
}
