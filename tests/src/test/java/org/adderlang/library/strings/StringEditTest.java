package org.adderlang.library.strings;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of runtime.md §3 on changed, recased and compared strings. */
class StringEditTest {
    private static final ViperString EMPTY = ViperString.EMPTY;

    private static ViperString s(String text) {
        return text == null ? null : ViperString.ofLatin1(text);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
            "aaa, aa, b, ba", "abcabc, b, '', acac", "abc, '', x, abc", "abc, null, x, abc", "abc, b, null, abc", "null, a, b, ''",
            "abc, x, y, abc"})
    void replace(String text, String needle, String replacement, String expected) {
        assertEquals(expected, StringEditLibrary.replace(s(text), s(needle), s(replacement)).toLatin1());
    }

    @Test
    void padding() {
        assertEquals("**7", StringEditLibrary.padLeft(s("7"), 3, s("*-")).toLatin1());
        assertEquals("7**", StringEditLibrary.padRight(s("7"), 3, s("*-")).toLatin1());
        ViperString text = s("abc");
        assertSame(text, StringEditLibrary.padLeft(text, 2, s("*")));
        assertSame(text, StringEditLibrary.padRight(text, 9, EMPTY));
        assertEquals("", StringEditLibrary.padLeft(null, 3, s("*")).toLatin1());
        assertTraps("out of memory", () -> StringEditLibrary.padLeft(text, Long.MAX_VALUE, s("*")));
    }

    @Test
    void repeating() {
        assertEquals("ababab", StringEditLibrary.repeat(s("ab"), 3).toLatin1());
        assertEquals("", StringEditLibrary.repeat(s("ab"), -1).toLatin1());
        assertEquals("", StringEditLibrary.repeat(EMPTY, Long.MAX_VALUE).toLatin1());
        assertEquals("", StringEditLibrary.repeat(null, 2).toLatin1());
        assertTraps("rt_str_repeat: length overflow", () -> StringEditLibrary.repeat(s("ab"), Long.MAX_VALUE));
    }

    @Test
    void flippingKeepsUtf8SequencesTogether() {
        assertEquals("c\u20acb\u00e4a", StringEditLibrary.flip(ViperString.of("a\u00e4b\u20acc")).toString());
        assertEquals("\u00e2\u0082a", StringEditLibrary.flip(s("a\u00e2\u0082")).toLatin1());
        assertEquals("b\u0080a", StringEditLibrary.flip(s("a\u0080b")).toLatin1());
        assertEquals("", StringEditLibrary.flip(null).toLatin1());
    }

    @Test
    void asciiCase() {
        assertEquals("ABZ\u00e4[", StringCaseLibrary.toUpper(s("abz\u00e4[")).toLatin1());
        assertEquals("abz\u00c4[", StringCaseLibrary.toLower(s("ABZ\u00c4[")).toLatin1());
        assertTraps("rt_str_ucase: null", () -> StringCaseLibrary.toUpper(null));
        assertTraps("rt_str_lcase: null", () -> StringCaseLibrary.toLower(null));
        assertEquals("HeLLo", StringCaseLibrary.capitalize(s("heLLo")).toLatin1());
        assertEquals("", StringCaseLibrary.capitalize(null).toLatin1());
        assertEquals("Hello WORLD\t\nX", StringCaseLibrary.title(s("hello wORLD\t\nx")).toLatin1());
        assertEquals("hello-world-42", StringCaseLibrary.slug(s("--Hello, World! #42 ")).toLatin1());
        assertEquals("", StringCaseLibrary.slug(null).toLatin1());
    }

    @ParameterizedTest
    @CsvSource({
            "HTTPServerError, httpServerError, HttpServerError, http_server_error",
            "code2Go, code2go, Code2go, code2go",
            "hello_world-foo bar, helloWorldFooBar, HelloWorldFooBar, hello_world_foo_bar",
            "__a__b__, aB, AB, a_b", "XMLa, xmLa, XmLa, xm_la", "'', '', '', ''"})
    void identifiers(String text, String camel, String pascal, String snake) {
        assertEquals(camel, IdentifierCaseLibrary.camelCase(s(text)).toLatin1());
        assertEquals(pascal, IdentifierCaseLibrary.pascalCase(s(text)).toLatin1());
        assertEquals(snake, IdentifierCaseLibrary.snakeCase(s(text)).toLatin1());
        assertEquals(snake.replace('_', '-'), IdentifierCaseLibrary.kebabCase(s(text)).toLatin1());
        assertEquals(snake.toUpperCase(java.util.Locale.ROOT), IdentifierCaseLibrary.screamingSnake(s(text)).toLatin1());
    }

    @Test
    void identifiersOfNullAndOfManyWords() {
        assertEquals("", IdentifierCaseLibrary.camelCase(null).toLatin1());
        assertEquals("a", IdentifierCaseLibrary.snakeCase(s("a\0b")).toLatin1());
        assertEquals(128, IdentifierCaseLibrary.camelCase(s("x ".repeat(200))).length());
    }

    @Test
    void distances() {
        assertEquals(3, StringDistanceLibrary.levenshtein(s("kitten"), s("sitting")));
        assertEquals(3, StringDistanceLibrary.levenshtein(null, s("abc")));
        assertEquals(2, StringDistanceLibrary.hamming(s("abcd"), s("abXY")));
        assertEquals(-1, StringDistanceLibrary.hamming(s("abc"), null));
        assertEquals(1, StringDistanceLibrary.jaro(null, EMPTY));
        assertEquals(0, StringDistanceLibrary.jaro(s("a"), EMPTY));
        assertEquals(0.944444444444444, StringDistanceLibrary.jaro(s("MARTHA"), s("MARHTA")), 1e-14);
        assertEquals(0.961111111111111, StringDistanceLibrary.jaroWinkler(s("MARTHA"), s("MARHTA")), 1e-14);
        assertEquals(0.766666666666667, StringDistanceLibrary.jaro(s("DIXON"), s("DICKSONX")), 1e-14);
    }

    @ParameterizedTest
    @CsvSource({
            "hello, h%o, true", "hello, h_llo, true", "hello, h, false", "hello, %, true", "'', %%, true", "'', _, false",
            "50%, 50\\%, true", "500, 50\\%, false", "a\\, a\\, true", "abcabd, %ab_d%, false", "abcabd, %ab_, true",
            "mississippi, m%iss%pi, true", "HELLO, hello, false"})
    void like(String text, String pattern, boolean expected) {
        assertEquals(expected, StringPatternLibrary.like(s(text), s(pattern)));
    }

    @Test
    void likeIgnoringCaseAndNulls() {
        assertTrue(StringPatternLibrary.likeIgnoringCase(s("HeLLo"), s("hE%")));
        assertFalse(StringPatternLibrary.likeIgnoringCase(s("HeLLo"), s("hi%")));
        assertTrue(StringPatternLibrary.like(s("ab\0c"), s("ab\0d")));
        assertTraps("rt_string_cstr: null string", () -> StringPatternLibrary.like(null, s("%")));
        assertTraps("rt_string_cstr: null string", () -> StringPatternLibrary.likeIgnoringCase(s("a"), null));
    }

    @Test
    void inputFields() {
        var out = MemoryBlock.ofSize(40);
        assertEquals(4, FieldSplitLibrary.splitFields(s(" a b ,\"x, y\", \"say \"\"hi\"\"\" ,"), Pointer.of(out, 8), 3));
        assertEquals("a b", out.refAt(8).toString());
        assertEquals("x, y", out.refAt(16).toString());
        assertEquals("say \"hi\"", out.refAt(24).toString());
        assertEquals(1, FieldSplitLibrary.splitFields(null, out, 1));
        assertEquals("", out.refAt(0).toString());
        assertTraps("INPUT: expected 2 values, got 1", () -> FieldSplitLibrary.splitFields(s("a"), out, 2));
        assertTraps("rt_str_split_fields: null output", () -> FieldSplitLibrary.splitFields(s("a"), null, 1));
        assertEquals(2, FieldSplitLibrary.splitFields(s("a,b"), null, 0));
        assertThrows(LibraryTrap.class, () -> FieldSplitLibrary.splitFields(s("1,2,3,4,5,6"), out, 6));
    }

    @Test
    void quoting() {
        assertEquals("\"a\"\"b\"", FieldSplitLibrary.quote(s("a\"b")).toLatin1());
        assertEquals("\"\"", FieldSplitLibrary.quote(null).toLatin1());
    }
}
