package org.adderlang.translate;

import org.adderlang.il.Type.Kind;

/**
 * Where a value or promoted cell is kept.
 *
 * @param slot   its frame slot; of the base object for an interior pointer
 * @param offset the slot of an interior pointer's offset, else -1
 */
record Register(Kind kind, int slot, int offset) {
    boolean isPair() {
        return offset >= 0;
    }
}
