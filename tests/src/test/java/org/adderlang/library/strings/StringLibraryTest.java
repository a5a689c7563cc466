package org.adderlang.library.strings;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;

/** The rows of runtime.md §3 on lengths, parts, positions and order. */
class StringLibraryTest {
    private static final ViperString EMPTY = ViperString.EMPTY;
    private static final ViperString HELLO = s("hello");

    private static ViperString s(String text) {
        return ViperString.ofLatin1(text);
    }

    @Test
    void lengthCountsBytes() {
        assertEquals(3, StringLibrary.length(s("a\0b")));
        assertEquals(0, StringLibrary.length(null));
        assertTrue(StringLibrary.isEmpty(null));
        assertTrue(StringLibrary.isEmpty(EMPTY));
        assertFalse(StringLibrary.isEmpty(s("\0")));
    }

    @Test
    void concatTreatsNullAsEmptyAndGivesAFreshString() {
        assertEquals("ab", StringLibrary.concat(s("a"), s("b")).toLatin1());
        assertEquals("b", StringLibrary.concat(null, s("b")).toLatin1());
        assertEquals("", StringLibrary.concat(null, null).toLatin1());
        assertNotSame(HELLO, StringLibrary.concat(HELLO, EMPTY));
    }

    @Test
    void substringClampsBothArguments() {
        assertEquals("ell", StringSliceLibrary.substring(HELLO, 1, 3).toLatin1());
        assertEquals("he", StringSliceLibrary.substring(HELLO, -5, 2).toLatin1());
        assertEquals("o", StringSliceLibrary.substring(HELLO, 4, Long.MAX_VALUE).toLatin1());
        assertEquals("", StringSliceLibrary.substring(HELLO, 9, 1).toLatin1());
        assertEquals("", StringSliceLibrary.substring(HELLO, 0, -1).toLatin1());
        assertTraps("rt_str_substr: null", () -> StringSliceLibrary.substring(null, 0, 0));
    }

    @Test
    void basicSlices() {
        assertEquals("he", StringSliceLibrary.left(HELLO, 2).toLatin1());
        assertEquals("hello", StringSliceLibrary.left(HELLO, 99).toLatin1());
        assertTraps("LEFT$: null string", () -> StringSliceLibrary.left(null, -1));
        assertTraps("LEFT$: len must be >= 0 (got -1)", () -> StringSliceLibrary.left(HELLO, -1));
        assertEquals("lo", StringSliceLibrary.right(HELLO, 2).toLatin1());
        assertTraps("RIGHT$: null string", () -> StringSliceLibrary.right(null, 1));
        assertTraps("RIGHT$: len must be >= 0 (got -7)", () -> StringSliceLibrary.right(HELLO, -7));
        assertEquals("ello", StringSliceLibrary.mid(HELLO, 2).toLatin1());
        assertEquals("", StringSliceLibrary.mid(HELLO, Long.MAX_VALUE).toLatin1());
        assertTraps("MID$: null string", () -> StringSliceLibrary.mid(null, 1));
        assertTraps("MID$: start must be >= 1 (got 0)", () -> StringSliceLibrary.mid(HELLO, 0));
        assertEquals("ll", StringSliceLibrary.midLen(HELLO, 3, 2).toLatin1());
        assertTraps("MID$: start must be >= 1 (got 0)", () -> StringSliceLibrary.midLen(HELLO, 0, -1));
        assertTraps("MID$: len must be >= 0 (got -1)", () -> StringSliceLibrary.midLen(HELLO, 1, -1));
    }

    @Test
    void trimming() {
        ViperString padded = s(" \t\n\u000b\f\r x y ");
        assertEquals("x y", StringSliceLibrary.trim(padded).toLatin1());
        assertEquals("x y ", StringSliceLibrary.trimStart(padded).toLatin1());
        assertEquals(" \t\n\u000b\f\r x y", StringSliceLibrary.trimEnd(padded).toLatin1());
        assertTraps("rt_str_trim: null", () -> StringSliceLibrary.trim(null));
        assertTraps("rt_str_ltrim: null", () -> StringSliceLibrary.trimStart(null));
        assertTraps("rt_str_rtrim: null", () -> StringSliceLibrary.trimEnd(null));
        assertEquals("a", StringSliceLibrary.trimChar(s("xxaxx"), s("xy")).toLatin1());
        assertSame(HELLO, StringSliceLibrary.trimChar(HELLO, EMPTY));
        assertEquals("", StringSliceLibrary.trimChar(null, HELLO).toLatin1());
        assertEquals("llo", StringSliceLibrary.removePrefix(HELLO, s("he")).toLatin1());
        assertEquals("hello", StringSliceLibrary.removePrefix(HELLO, null).toLatin1());
        assertEquals("hel", StringSliceLibrary.removeSuffix(HELLO, s("lo")).toLatin1());
        assertEquals("", StringSliceLibrary.removeSuffix(null, s("lo")).toLatin1());
    }

    @Test
    void positions() {
        assertEquals(3, StringSearchLibrary.indexOf(HELLO, s("l")));
        assertEquals(1, StringSearchLibrary.indexOf(HELLO, EMPTY));
        assertEquals(0, StringSearchLibrary.indexOf(HELLO, s("x")));
        assertEquals(0, StringSearchLibrary.indexOf(null, EMPTY));
        assertEquals(4, StringSearchLibrary.indexOfFrom(HELLO, 4, s("l")));
        assertEquals(3, StringSearchLibrary.indexOfFrom(HELLO, Long.MIN_VALUE, s("l")));
        assertEquals(0, StringSearchLibrary.indexOfFrom(HELLO, 99, s("l")));
        assertEquals(6, StringSearchLibrary.indexOfFrom(HELLO, 99, EMPTY));
        assertEquals(2, StringSearchLibrary.instr(2, HELLO, EMPTY));
        assertEquals(4, StringSearchLibrary.lastIndexOf(HELLO, s("l")));
        assertEquals(0, StringSearchLibrary.lastIndexOf(HELLO, EMPTY));
        assertTrue(StringSearchLibrary.has(HELLO, EMPTY));
        assertFalse(StringSearchLibrary.has(HELLO, null));
        assertTrue(StringSearchLibrary.startsWith(HELLO, EMPTY));
        assertFalse(StringSearchLibrary.startsWith(null, EMPTY));
        assertTrue(StringSearchLibrary.endsWith(HELLO, s("lo")));
        assertFalse(StringSearchLibrary.endsWith(HELLO, s("xhello")));
        assertEquals(2, StringSearchLibrary.count(s("aaaa"), s("aa")));
        assertEquals(0, StringSearchLibrary.count(HELLO, EMPTY));
    }

    @Test
    void equalityAndOrder() {
        assertTrue(StringCompareLibrary.equals(s("a"), s("a")));
        assertFalse(StringCompareLibrary.equals(null, null));
        assertEquals(1, StringCompareLibrary.less(s("\u007f"), s("\u0080")));
        assertEquals(1, StringCompareLibrary.less(s("a"), s("ab")));
        assertEquals(0, StringCompareLibrary.less(null, s("a")));
        assertEquals(1, StringCompareLibrary.lessOrEqual(null, null));
        assertEquals(0, StringCompareLibrary.lessOrEqual(null, s("a")));
        assertEquals(1, StringCompareLibrary.greater(s("b"), s("a")));
        assertEquals(1, StringCompareLibrary.greaterOrEqual(null, null));
        assertEquals(0, StringCompareLibrary.greaterOrEqual(s("a"), null));
        assertEquals(-1, StringCompareLibrary.cmp(null, EMPTY));
        assertEquals(0, StringCompareLibrary.cmp(null, null));
        assertEquals(1, StringCompareLibrary.cmp(s("z"), s("a")));
        assertEquals(-1, StringCompareLibrary.cmp(s("Z"), s("a")));
        assertEquals(1, StringCompareLibrary.cmpNoCase(s("Z"), s("a")));
        assertEquals(0, StringCompareLibrary.cmpNoCase(s("\u00c4bC"), s("\u00c4Bc")));
    }

    @Test
    void codes() {
        assertEquals("A", StringLibrary.chr(65).toLatin1());
        assertTraps("CHR$: code must be 0-255 (got 256)", () -> StringLibrary.chr(256));
        assertTraps("CHR$: code must be 0-255 (got -1)", () -> StringLibrary.chr(-1));
        assertEquals(255, StringLibrary.asc(s("\u00ff")));
        assertEquals(0, StringLibrary.asc(EMPTY));
        assertTraps("rt_str_asc: null", () -> StringLibrary.asc(null));
    }

    @Test
    void numbers() {
        assertEquals("-32768", StringLibrary.fromI16(Short.MIN_VALUE).toLatin1());
        assertEquals("-2147483648", StringLibrary.fromI32(Integer.MIN_VALUE).toLatin1());
        assertEquals("0", StringLibrary.fromSingle(1.0).toLatin1());
        assertEquals("-1.58818683921069e-23", StringLibrary.fromSingle(0.1).toLatin1());
    }

    @Test
    void cStrings() {
        assertNull(StringLibrary.fromCString(null));
        assertSame(HELLO, StringLibrary.fromCString(HELLO));
        assertEquals("lo", StringLibrary.fromCString(Pointer.of(HELLO, 3)).toLatin1());
        assertEquals("a", StringLibrary.fromCString(s("a\0b")).toLatin1());
        var block = MemoryBlock.ofSize(16);
        block.putByte(8, (byte) 'x');
        assertEquals("x", StringLibrary.fromCString(Pointer.of(block, 8)).toLatin1());
        assertThrows(LibraryTrap.class, () -> StringLibrary.fromCString(Pointer.of(null, 8)));
        assertThrows(LibraryTrap.class, () -> StringLibrary.fromCString(Pointer.of(block, 17)));
        assertSame(HELLO, StringLibrary.toCString(HELLO));
        assertTraps("rt_string_cstr: null string", () -> StringLibrary.toCString(null));
    }
}
