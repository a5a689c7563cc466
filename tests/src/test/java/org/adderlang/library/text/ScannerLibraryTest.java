package org.adderlang.library.text;

import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerLibraryTest {
    private static ScannerObject scanner(String text) {
        return ScannerLibrary.create(str(text));
    }

    @Test
    void bytes() {
        ScannerObject scanner = scanner("abc");
        assertEquals('a', ScannerLibrary.peek(scanner));
        assertEquals('c', ScannerLibrary.peekAt(scanner, 2));
        assertEquals(-1, ScannerLibrary.peekAt(scanner, 3));
        assertEquals(-1, ScannerLibrary.peekAt(scanner, -1));
        assertEquals("ab", ScannerLibrary.peekStr(scanner, 2).toString());
        assertEquals('a', ScannerLibrary.read(scanner));
        assertEquals('a', ScannerLibrary.peekAt(scanner, -1));
        assertEquals("bc", ScannerLibrary.readStr(scanner, 99).toString());
        assertTrue(ScannerLibrary.isEnd(scanner));
        assertEquals(-1, ScannerLibrary.read(scanner));
        assertEquals("", ScannerLibrary.readStr(scanner, 1).toString());
        ScannerLibrary.reset(scanner);
        assertEquals(3, ScannerLibrary.remaining(scanner));
    }

    @Test
    void positionsAreLimited() {
        ScannerObject scanner = scanner("abc");
        ScannerLibrary.setPosition(scanner, 99);
        assertEquals(3, ScannerLibrary.position(scanner));
        ScannerLibrary.skip(scanner, -1);
        assertEquals(2, ScannerLibrary.position(scanner));
        ScannerLibrary.skip(scanner, Long.MAX_VALUE);
        assertEquals(0, ScannerLibrary.remaining(scanner));
        ScannerLibrary.setPosition(scanner, Long.MIN_VALUE);
        assertEquals(0, ScannerLibrary.position(scanner));
        assertEquals(3, ScannerLibrary.length(scanner));
    }

    @Test
    void matching() {
        ScannerObject scanner = scanner("let x");
        assertTrue(ScannerLibrary.match(scanner, 'l'));
        assertFalse(ScannerLibrary.match(scanner, 'x'));
        assertTrue(ScannerLibrary.matchStr(scanner, str("le")));
        assertFalse(ScannerLibrary.matchStr(scanner, str("let x y")));
        assertFalse(ScannerLibrary.acceptStr(scanner, str("var")));
        assertTrue(ScannerLibrary.acceptStr(scanner, str("let")));
        assertTrue(ScannerLibrary.accept(scanner, ' '));
        assertFalse(ScannerLibrary.acceptAny(scanner, str("yz")));
        assertTrue(ScannerLibrary.acceptAny(scanner, str("xyz")));
        assertFalse(ScannerLibrary.acceptAny(scanner, str("xyz")));
        assertFalse(ScannerLibrary.match(scanner, -1));
    }

    @Test
    void delimitedText() {
        ScannerObject scanner = scanner("key = v;\r\nnext");
        assertEquals("key ", ScannerLibrary.readUntil(scanner, '=').toString());
        assertEquals('=', ScannerLibrary.read(scanner));
        assertEquals(1, ScannerLibrary.skipWhitespace(scanner));
        assertEquals("v", ScannerLibrary.readUntilAny(scanner, str(";,")).toString());
        assertEquals(";", ScannerLibrary.readLine(scanner).toString());
        assertEquals("next", ScannerLibrary.readLine(scanner).toString());
        assertEquals("", ScannerLibrary.readLine(scanner).toString());
        assertTrue(ScannerLibrary.isEnd(scanner));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
            "_ab1-c, _ab1, '', ''", "1ab, '', 1, 1", "-12.5e-3x, '', -12, -12.5e-3", "+7, '', +7, +7", "-x, '', '', ''",
            "1e, '', 1, 1", "1.e5, '', 1, 1", ".5, '', '', .5", "3e+x, '', 3, 3", "null, '', '', ''"})
    void tokens(String text, String identifier, String integer, String number) {
        assertEquals(identifier, ScannerTokenLibrary.readIdentifier(scanner(text)).toString());
        assertEquals(integer, ScannerTokenLibrary.readInteger(scanner(text)).toString());
        ScannerObject scanner = scanner(text);
        assertEquals(number, ScannerTokenLibrary.readNumber(scanner).toString());
        assertEquals(number.length(), ScannerLibrary.position(scanner));
    }

    @Test
    void quotedText() {
        ScannerObject scanner = scanner("\"a\\\"b\\n\\x\" rest");
        assertEquals("", ScannerTokenLibrary.readQuoted(scanner, '\'').toString());
        assertEquals("a\"b\nx", ScannerTokenLibrary.readQuoted(scanner, '"').toString());
        assertEquals(' ', ScannerLibrary.peek(scanner));
        assertEquals("open\\", ScannerTokenLibrary.readQuoted(scanner("'open\\"), '\'').toString());
    }

    @Test
    void nullScannersAreEmpty() {
        assertEquals(-1, ScannerLibrary.peek(null));
        assertTrue(ScannerLibrary.isEnd(null));
        assertEquals("", ScannerLibrary.readLine(null).toString());
        assertEquals(0, ScannerLibrary.remaining(null));
    }
}
