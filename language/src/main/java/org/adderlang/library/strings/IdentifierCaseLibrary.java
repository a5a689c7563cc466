package org.adderlang.library.strings;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.memory.CStrings;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.String}: identifiers in the usual spellings (runtime.md §3). Words are separated by space, tab, hyphen and
 * underscore, by a change from lower to upper case, and before the last capital of a run that a lower-case letter follows;
 * at most 128 words count. Text after a NUL is ignored and null gives the empty string.
 */
@RuntimeClass("Viper.String")
public final class IdentifierCaseLibrary {
    private static final int MAX_WORDS = 128;

    private IdentifierCaseLibrary() {
    }

    /** Spelled like {@code httpServerError}. */
    @Extern("CamelCase")
    public static ViperString camelCase(ViperString text) {
        byte[] joined = capitalized(text);
        if (joined.length > 0) {
            joined[0] = StringCaseLibrary.lower(joined[0]);
        }
        return ViperString.wrap(joined);
    }

    /** Spelled like {@code HttpServerError}. */
    @Extern("PascalCase")
    public static ViperString pascalCase(ViperString text) {
        return ViperString.wrap(capitalized(text));
    }

    /** Spelled like {@code http_server_error}. */
    @Extern("SnakeCase")
    public static ViperString snakeCase(ViperString text) {
        return separated(text, '_');
    }

    /** Spelled like {@code http-server-error}. */
    @Extern("KebabCase")
    public static ViperString kebabCase(ViperString text) {
        return separated(text, '-');
    }

    /** Spelled like {@code HTTP_SERVER_ERROR}. */
    @Extern("ScreamingSnake")
    public static ViperString screamingSnake(ViperString text) {
        return StringCaseLibrary.toUpper(separated(text, '_'));
    }

    private static byte[] capitalized(ViperString text) {
        var result = new ByteArrayOutputStream();
        for (byte[] word : words(text)) {
            word[0] = StringCaseLibrary.upper(word[0]);
            result.writeBytes(word);
        }
        return result.toByteArray();
    }

    private static ViperString separated(ViperString text, char separator) {
        var result = new ByteArrayOutputStream();
        for (byte[] word : words(text)) {
            if (result.size() > 0) {
                result.write(separator);
            }
            result.writeBytes(word);
        }
        return ViperString.wrap(result.toByteArray());
    }

    /** The words in lower case, none of them empty. */
    private static List<byte[]> words(ViperString text) {
        byte[] bytes = text == null ? new byte[0] : CStrings.bytes(text);
        var words = new ArrayList<byte[]>();
        int start = 0;
        for (int i = 0; i <= bytes.length && words.size() < MAX_WORDS; i++) {
            boolean separator = i == bytes.length || isSeparator(bytes[i]);
            if (separator || i > start && startsWord(bytes, i)) {
                if (i > start) {
                    words.add(lowered(bytes, start, i));
                }
                start = separator ? i + 1 : i;
            }
        }
        return words;
    }

    private static boolean startsWord(byte[] bytes, int i) {
        if (!StringCaseLibrary.isUpper(bytes[i])) {
            return false;
        }
        boolean lowerFollows = i + 1 < bytes.length && StringCaseLibrary.isLower(bytes[i + 1]);
        return StringCaseLibrary.isLower(bytes[i - 1]) || StringCaseLibrary.isUpper(bytes[i - 1]) && lowerFollows;
    }

    private static boolean isSeparator(byte b) {
        return b == ' ' || b == '\t' || b == '_' || b == '-';
    }

    private static byte[] lowered(byte[] bytes, int from, int to) {
        byte[] word = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i < word.length; i++) {
            word[i] = StringCaseLibrary.lower(word[i]);
        }
        return word;
    }
}
