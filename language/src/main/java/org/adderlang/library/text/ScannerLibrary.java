package org.adderlang.library.text;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CParse;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Text.Scanner}: reading a string byte by byte and piece by piece (runtime.md §16). A null scanner behaves like
 * one at the end of an empty string.
 */
@RuntimeClass("Viper.Text.Scanner")
public final class ScannerLibrary {
    private ScannerLibrary() {
    }

    /** A scanner at the start of a string. */
    @Extern("New")
    public static ScannerObject create(ViperString text) {
        return new ScannerObject(text == null ? ViperString.EMPTY : text);
    }

    /** The offset of the next byte. */
    @Extern("get_Pos")
    public static long position(ScannerObject scanner) {
        return orEmpty(scanner).position();
    }

    /** Moves to an offset, limited to the string. */
    @Extern("set_Pos")
    public static void setPosition(ScannerObject scanner, long offset) {
        orEmpty(scanner).moveTo(offset);
    }

    /** Whether nothing is left. */
    @Extern("get_IsEnd")
    public static boolean isEnd(ScannerObject scanner) {
        return orEmpty(scanner).atEnd();
    }

    /** The number of bytes left. */
    @Extern("get_Remaining")
    public static long remaining(ScannerObject scanner) {
        return orEmpty(scanner).length() - orEmpty(scanner).position();
    }

    /** The number of bytes of the string. */
    @Extern("get_Len")
    public static long length(ScannerObject scanner) {
        return orEmpty(scanner).length();
    }

    /** Moves to the start. */
    @Extern("Reset")
    public static void reset(ScannerObject scanner) {
        orEmpty(scanner).moveTo(0);
    }

    /** The next byte, -1 at the end. */
    @Extern("Peek")
    public static long peek(ScannerObject scanner) {
        return orEmpty(scanner).peek(0);
    }

    /** The byte some bytes after the position, -1 outside the string. */
    @Extern("PeekAt")
    public static long peekAt(ScannerObject scanner, long distance) {
        return orEmpty(scanner).peek(distance);
    }

    /** Up to {@code count} of the next bytes. */
    @Extern("PeekStr")
    public static ViperString peekStr(ScannerObject scanner, long count) {
        return orEmpty(scanner).peekBytes(count);
    }

    /** Takes the next byte, -1 at the end. */
    @Extern("Read")
    public static long read(ScannerObject scanner) {
        long next = peek(scanner);
        skip(scanner, 1);
        return next;
    }

    /** Takes up to {@code count} bytes. */
    @Extern("ReadStr")
    public static ViperString readStr(ScannerObject scanner, long count) {
        ViperString bytes = peekStr(scanner, count);
        skip(scanner, bytes.length());
        return bytes;
    }

    /** Takes everything before a byte, or the rest. */
    @Extern("ReadUntil")
    public static ViperString readUntil(ScannerObject scanner, long stop) {
        return orEmpty(scanner).takeWhile(b -> b != stop);
    }

    /** Takes everything before any byte of a set, or the rest. */
    @Extern("ReadUntilAny")
    public static ViperString readUntilAny(ScannerObject scanner, ViperString stops) {
        return orEmpty(scanner).takeWhile(b -> !contains(stops, b));
    }

    /** Whether the next byte is the given one. */
    @Extern("Match")
    public static boolean match(ScannerObject scanner, long wanted) {
        return wanted >= 0 && peek(scanner) == wanted;
    }

    /** Whether the next bytes are those of a string. */
    @Extern("MatchStr")
    public static boolean matchStr(ScannerObject scanner, ViperString wanted) {
        return wanted != null && peekStr(scanner, wanted.length()).sameBytes(wanted);
    }

    /** Takes the next byte if it is the given one; whether it was. */
    @Extern("Accept")
    public static boolean accept(ScannerObject scanner, long wanted) {
        return takeIf(scanner, match(scanner, wanted), 1);
    }

    /** Takes the bytes of a string if they come next; whether they did. */
    @Extern("AcceptStr")
    public static boolean acceptStr(ScannerObject scanner, ViperString wanted) {
        return matchStr(scanner, wanted) && takeIf(scanner, true, wanted.length());
    }

    /** Takes the next byte if it is in a set; whether it was. */
    @Extern("AcceptAny")
    public static boolean acceptAny(ScannerObject scanner, ViperString wanted) {
        return takeIf(scanner, !isEnd(scanner) && contains(wanted, (int) peek(scanner)), 1);
    }

    /** Moves by a number of bytes, limited to the string. */
    @Extern("Skip")
    public static void skip(ScannerObject scanner, long count) {
        orEmpty(scanner).moveBy(count);
    }

    /** Skips white space; how many bytes it was. */
    @Extern("SkipWhitespace")
    public static long skipWhitespace(ScannerObject scanner) {
        return orEmpty(scanner).takeWhile(CParse::isSpace).length();
    }

    /** Takes up to the end of the line and skips that; CR LF counts as one. */
    @Extern("ReadLine")
    public static ViperString readLine(ScannerObject scanner) {
        ViperString line = readUntil(scanner, '\n');
        skip(scanner, 1);
        int last = line.length() - 1;
        return last >= 0 && line.byteAt(last) == '\r' ? line.substring(0, last) : line;
    }

    static ScannerObject orEmpty(ScannerObject scanner) {
        return scanner == null ? new ScannerObject(ViperString.EMPTY) : scanner;
    }

    private static boolean takeIf(ScannerObject scanner, boolean matches, int count) {
        if (matches) {
            skip(scanner, count);
        }
        return matches;
    }

    private static boolean contains(ViperString set, int b) {
        for (int i = 0; set != null && i < set.length(); i++) {
            if (set.byteAt(i) == b) {
                return true;
            }
        }
        return false;
    }
}
