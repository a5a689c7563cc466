package org.adderlang.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.adderlang.library.core.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViperStringTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1023", "grüße", "a\0b", "\0", "a key that is somewhat longer than others are"})
    void hashIsTheLowHalfOfFnv(String content) {
        ViperString text = ViperString.of(content);
        int expected = (int) Values.fnv1a(text);
        assertEquals(expected, text.hash());
        assertEquals(expected, text.hash(), "the hash that was kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\0b", "\0"})
    void whatCSeesDoesNotDependOnTheHash(String content) {
        ViperString text = ViperString.of(content);
        String before = text.cView().toString();
        assertEquals(content.split("\0", 2)[0], before);
        text.hash();
        assertEquals(before, text.cView().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "abc"})
    void withoutNulsCSeesTheStringItself(String content) {
        ViperString text = ViperString.of(content);
        assertSame(text, text.cView());
        text.hash();
        assertSame(text, text.cView());
    }
}
