package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class WordsTest {
    private static final int PAIRS = 14;

    @Test
    void equalWordsAreOneString() {
        String text = "one two one";
        var words = new Words(text.toCharArray());
        String first = words.word(0, 3);
        assertEquals("one", first);
        assertEquals("two", words.word(4, 7));
        assertSame(first, words.word(8, 11));
    }

    @Test
    void wordsWithTheSameHashAreToldApart() {
        var text = new StringBuilder();
        for (int i = 0; i < 1 << PAIRS; i++) {
            for (int bit = 0; bit < PAIRS; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
        }
        var words = new Words(text.toString().toCharArray());
        int length = 2 * PAIRS;
        for (int round = 0; round < 2; round++) {
            for (int start = 0; start < text.length(); start += length) {
                assertEquals(text.substring(start, start + length), words.word(start, start + length));
            }
        }
    }
}
