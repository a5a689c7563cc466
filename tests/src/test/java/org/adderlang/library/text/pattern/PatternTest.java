package org.adderlang.library.text.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of runtime.md §10.1. */
class PatternTest {
    private static CompiledPattern pattern(String source) {
        return PatternLibrary.compile(ViperString.of(source));
    }

    private static List<String> texts(SeqObject seq) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < seq.size(); i++) {
            texts.add(seq.get(i).toString());
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"\\d+ abc123def 123", "[a-c]+ xxabcd abc", "[^a-c]+ abxyc xy", "[]x]+ a]x] ]x]",
            "a.c abbc,a-c a-c", "^b ab -", "c$ abc c", "a*?b aab aab", "x|ab|a abc ab", "(a|ab)c abc -", "(ab)+ xababab ababab",
            "a{2} aa,a{2} a{2}", "[\\d_]+ a1_2b 1_2", "[^\\D]+ a12 12", "\\w+\\s\\W? a\\tb a\\t", "[z-a] z -", "\\.\\x ..x .x",
            "(a?)+b ab ab", "a?? a ''", "(a|b)*c ababc ababc", "a+a aaa aaa", "(a+)a aaa -"})
    void firstMatches(String source, String text, String match) {
        ViperString found = pattern(source).find(ViperString.of(text.replace(',', '\n').replace("\\t", "\t")), 0);
        assertEquals(match.replace("\\t", "\t"), found == null ? "-" : found.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"a) 1", "*a 0", "a** 2", "(ab 3", "(*a) 1", "[ab 3", "a\\ 2", "(?:a) 1"})
    void syntaxErrorsTellThePosition(String source, int position) {
        String text = assertThrows(LibraryTrap.class, () -> pattern(source)).text();
        assertEquals("Pattern error at position " + position, text.substring(0, text.lastIndexOf(':')));
    }

    @Test
    void nestedTooDeeply() {
        assertThrows(LibraryTrap.class, () -> pattern("(".repeat(100_000)));
    }

    @Test
    void anEmptyMatchTakesTheNextByteAlong() {
        var empty = pattern("");
        assertEquals("----", empty.replaceAll(ViperString.of("abc"), ViperString.of("-")).toString());
        assertEquals(List.of("", "", "", "", ""), texts(empty.split(ViperString.of("abc"))));
        assertEquals(List.of("", "", "", ""), texts(empty.findAll(ViperString.of("abc"))));
    }

    @Test
    void replacementsAreLiteral() {
        var digits = pattern("[0-9]+");
        assertEquals("a$1b$1", digits.replaceAll(ViperString.of("a1b22"), ViperString.of("$1")).toString());
        assertEquals("axb22", digits.replaceFirst(ViperString.of("a1b22"), ViperString.of("x")).toString());
        assertEquals("ab", digits.replaceFirst(ViperString.of("ab"), ViperString.of("x")).toString());
    }

    @Test
    void pieces() {
        assertEquals(List.of("a", "b", ""), texts(pattern(",\\s*").split(ViperString.of("a, b,"))));
        assertEquals(List.of("ab"), texts(pattern(",").split(ViperString.of("ab"))));
    }

    @Test
    void positionsAreBytes() {
        assertEquals(2, pattern("x").position(ViperString.of("éx"), 0));
        assertEquals(-1, pattern("x").position(ViperString.of("éx"), 3));
    }

    @Test
    void hopelessSearchesEnd() {
        assertEquals(-1, pattern("a*a*a*a*a*a*a*a*b").position(ViperString.of("a".repeat(60)), 0));
        assertEquals(-1, pattern("a?".repeat(50_000) + "b").position(ViperString.of("c"), 0));
    }

    @Test
    void escapesMatchThemselves() {
        var text = ViperString.of("a.b*[c](d){2}|^$\\?+");
        ViperString escaped = PatternLibrary.escape(text);
        assertEquals("a\\.b\\*\\[c\\]\\(d\\)\\{2\\}\\|\\^\\$\\\\\\?\\+", escaped.toString());
        assertEquals(text.toString(), CompiledPattern.compile(escaped).find(text, 0).toString());
    }
}
