package org.adderlang.library.text.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static ViperString str(String text) {
        return ViperString.of(text);
    }

    private static String reformat(String text) {
        return JsonLibrary.format(JsonLibrary.parse(str(text))).toLatin1();
    }

    @Test
    void membersComeInTableOrder() {
        assertEquals("{\"c\":{\"k\":1000,\"z\":-0},\"b\":1,\"a\":[1,2.5,true,null,\"x\"]}",
                reformat("{\"b\":1,\"a\":[1,2.5,true,null,\"x\"],\"c\":{\"k\":1e3,\"z\":-0}}"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "0.1,0.10000000000000001", "1e16,10000000000000000", "1e20,1e+20", "1e999,null", "-0,-0"})
    void numbersHave17Digits(String number, String text) {
        assertEquals(text, reformat(number));
    }

    @Test
    void escapes() {
        assertEquals("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\"", reformat("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\""));
        assertEquals("\"\u00c3\u00a9\u00e2\u0082\u00ac\"", reformat("\"\\u00e9\\u20ac\""));
        assertEquals("\"\u00ed\u00a0\u00bd\u00ed\u00b8\u0080\"", reformat("\"\\ud83d\\ude00\""));
    }

    @Test
    void pretty() {
        assertEquals("{\n  \"a\": [\n    1,\n    {}\n  ]\n}",
                JsonLibrary.formatPretty(JsonLibrary.parse(str("{\"a\":[1,{}]}")), 2).toString());
        assertEquals("[]", JsonLibrary.formatPretty(new SeqObject(), 4).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'[1,]'|unexpected character at line 1, column 4", "'{1}'|expected string key in object at line 1, column 2",
            "'[1\n x'|expected ',' or ']' in array at line 2, column 2", "'{\"a\" 1}'|expected ':' after key in object at line 1, column 7",
            "'01'|unexpected content after JSON value at line 1, column 2", "'[1'|expected ',' or ']' in array at line 1, column 3",
            "'1.'|invalid number: expected digit after decimal point at line 1, column 3", "'-'|invalid number at line 1, column 2",
            "'\"a'|unterminated string at line 1, column 3", "'\"\\x\"'|invalid escape sequence at line 1, column 4",
            "'[ '|unexpected end of input at line 1, column 3"})
    void errorsTellThePlace(String text, String error) {
        assertEquals("Json.Parse: " + error, assertThrows(LibraryTrap.class, () -> JsonLibrary.parse(str(text))).text());
    }

    @Test
    void rootsOfTheWrongKind() {
        assertEquals("Json.ParseObject: expected object at root",
                assertThrows(LibraryTrap.class, () -> JsonLibrary.parseObject(str("[]"))).text());
        assertEquals("Json.ParseArray: empty input",
                assertThrows(LibraryTrap.class, () -> JsonLibrary.parseArray(str(""))).text());
        assertEquals("array", JsonLibrary.typeOf(JsonLibrary.parseArray(str(" [1]"))).toString());
    }

    @Test
    void deepNesting() {
        assertEquals("array", JsonLibrary.typeOf(JsonLibrary.parse(str("[".repeat(200) + "]".repeat(200)))).toString());
        assertNull(JsonLibrary.parse(str("[".repeat(100_000))));
        assertFalse(JsonLibrary.isValid(str("[".repeat(100_000))));
        var cycle = new SeqObject();
        cycle.add(cycle);
        assertEquals("Json.Format: value nested too deeply",
                assertThrows(LibraryTrap.class, () -> JsonLibrary.format(cycle)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "01", "[1, {\"a\": null}]", "\"\\x\"", "\"\n\"", " true "})
    void validStructure(String text) {
        assertTrue(JsonLibrary.isValid(str(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1,]", "{a:1}", "1 2", "\"a", "{\"a\" 1}", "[1", "nul", "1."})
    void invalidStructure(String text) {
        assertFalse(JsonLibrary.isValid(str(text)));
    }

    @Test
    void paths() {
        Object root = JsonLibrary.parse(str("{\"a\":{\"b\":[10,20.7,\"30x\"],\"t\":true},\"x y\":1}"));
        assertEquals(20, JsonPathLibrary.getInt(root, str("$.a.b[1]")));
        assertEquals(30, JsonPathLibrary.getInt(root, str("a.b[-1]")));
        assertEquals("20.699999999999999", JsonPathLibrary.getStr(root, str("a.b.1")).toString());
        assertEquals("true", JsonPathLibrary.getStr(root, str("a.t")).toString());
        assertEquals("1", JsonPathLibrary.getStr(root, str("$[\"x y\"]")).toString());
        assertTrue(JsonPathLibrary.has(root, str("a.b")));
        assertFalse(JsonPathLibrary.has(root, str("a.c.d")));
        assertSame(root, JsonPathLibrary.getOr(root, str("a.b[9]"), root));
        assertEquals(3, JsonPathLibrary.query(root, str("$.a.b.*")).size());
        assertEquals(0, JsonPathLibrary.query(root, str("a.b[*]")).size());
        assertEquals(1, JsonPathLibrary.getInt(str("{\"n\":1}"), str("n")));
    }

    @Test
    void streams() {
        var stream = JsonStreamLibrary.create(str("{\"k\":[1.5,true],\"s\":\"\\ud83d\\ude00\",\"n\":null}"));
        long[] codes = {1, 5, 3, 7, 8, 4, 5, 6, 5, 9, 2, 11, 11};
        for (int i = 0; i < codes.length; i++) {
            assertEquals(i < 11, JsonStreamLibrary.hasNext(stream), "before token " + i);
            assertEquals(codes[i], JsonStreamLibrary.next(stream));
        }
        assertFalse(JsonStreamLibrary.hasNext(stream));
        assertEquals(1.5, JsonStreamLibrary.numberValue(stream));
        assertEquals(10, JsonStreamLibrary.next(null));
    }

    @Test
    void streamsSkipContainersAndReportErrors() {
        var stream = JsonStreamLibrary.create(str("[[1,[2]],\"a\\q\"]"));
        JsonStreamLibrary.next(stream);
        JsonStreamLibrary.next(stream);
        assertEquals(2, JsonStreamLibrary.depth(stream));
        JsonStreamLibrary.skip(stream);
        assertEquals(1, JsonStreamLibrary.depth(stream));
        assertEquals(10, JsonStreamLibrary.next(stream));
        assertEquals("invalid escape character", JsonStreamLibrary.error(stream).toString());
    }

    @Test
    void boxes() {
        var seq = new SeqObject();
        seq.add(BoxObject.ofI64(7));
        seq.add(BoxObject.ofStr(str("x")));
        seq.add(BoxObject.ofF64(Double.NaN));
        assertEquals("[7,\"x\",null]", JsonLibrary.format(seq).toString());
        assertEquals("number", JsonLibrary.typeOf(BoxObject.ofI64(7)).toString());
    }
}
