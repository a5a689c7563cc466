package org.adderlang.library.text;

import java.io.ByteArrayOutputStream;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Text.Scanner}: reading tokens (runtime.md §16). Without a match nothing is taken and the result is empty. */
@RuntimeClass("Viper.Text.Scanner")
public final class ScannerTokenLibrary {
    private ScannerTokenLibrary() {
    }

    /** Takes an identifier: a letter or underscore, then letters, digits and underscores. */
    @Extern("ReadIdent")
    public static ViperString readIdentifier(ScannerObject scanner) {
        ScannerObject input = ScannerLibrary.orEmpty(scanner);
        return isDigit(input.peek(0)) ? ViperString.EMPTY : input.takeWhile(b -> isLetter(b) || b == '_' || isDigit(b));
    }

    /** Takes an integer: digits, perhaps after a sign. */
    @Extern("ReadInt")
    public static ViperString readInteger(ScannerObject scanner) {
        ScannerObject input = ScannerLibrary.orEmpty(scanner);
        int start = input.position();
        skipSign(input);
        if (input.takeWhile(ScannerTokenLibrary::isDigit).length() == 0) {
            input.moveTo(start);
        }
        return input.since(start);
    }

    /** Takes a number: digits, perhaps with sign, fraction and exponent. */
    @Extern("ReadNumber")
    public static ViperString readNumber(ScannerObject scanner) {
        ScannerObject input = ScannerLibrary.orEmpty(scanner);
        int start = input.position();
        skipSign(input);
        int digits = input.takeWhile(ScannerTokenLibrary::isDigit).length();
        if (input.peek(0) == '.' && isDigit(input.peek(1))) {
            input.moveBy(1);
            digits += input.takeWhile(ScannerTokenLibrary::isDigit).length();
        }
        if (digits == 0) {
            input.moveTo(start);
            return ViperString.EMPTY;
        }
        if ((input.peek(0) | 0x20) == 'e') {
            int mark = input.position();
            input.moveBy(1);
            if (readInteger(input).length() == 0) {
                input.moveTo(mark);
            }
        }
        return input.since(start);
    }

    /**
     * Takes text between two quote bytes and gives it with its backslash escapes resolved; {@code \n}, {@code \r} and
     * {@code \t} are control characters. Without a closing quote the rest is taken.
     */
    @Extern("ReadQuoted")
    public static ViperString readQuoted(ScannerObject scanner, long quote) {
        if (!ScannerLibrary.accept(scanner, quote)) {
            return ViperString.EMPTY;
        }
        var content = new ByteArrayOutputStream();
        for (long b = ScannerLibrary.read(scanner); b >= 0 && b != quote; b = ScannerLibrary.read(scanner)) {
            boolean escape = b == '\\' && !ScannerLibrary.isEnd(scanner);
            content.write(escape ? unescape((int) ScannerLibrary.read(scanner)) : (int) b);
        }
        return ViperString.wrap(content.toByteArray());
    }

    private static int unescape(int b) {
        return switch (b) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> b;
        };
    }

    private static void skipSign(ScannerObject input) {
        if (input.peek(0) == '-' || input.peek(0) == '+') {
            input.moveBy(1);
        }
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isLetter(int b) {
        return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }
}
