package org.adderlang.library.text.pattern;

import java.util.BitSet;
import java.util.List;

/** A part of a compiled pattern. */
sealed interface PatternNode {
    /** One byte out of a set. */
    record Bytes(BitSet members) implements PatternNode {
    }

    /** The start of the text. */
    record Start() implements PatternNode {
    }

    /** The end of the text. */
    record End() implements PatternNode {
    }

    /** Parts one after the other; only its {@link Repeat} parts are ever tried again. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
    }

    /** The first branch that matches; the others are not tried afterwards. */
    record Choice(List<PatternNode> branches) implements PatternNode {
    }

    /**
     * A part several times.
     *
     * @param most 1 or {@link Integer#MAX_VALUE}
     */
    record Repeat(PatternNode part, int least, int most, boolean greedy) implements PatternNode {
    }
}
