package org.adderlang.library.text.json;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.library.text.json.JsonStreamObject.Token;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * Viper.Text.JsonStream: pulls tokens out of a JSON text (runtime.md §10). Token codes: 0 none yet, 1 {, 2 }, 3 [, 4 ],
 * 5 key, 6 string, 7 number, 8 truth value, 9 null, 10 error, 11 end. A null stream is at an error.
 */
@RuntimeClass("Viper.Text.JsonStream")
public final class JsonStreamLibrary {
    private JsonStreamLibrary() {
    }

    /**
     * A stream over a JSON text, before its first token.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("New")
    public static JsonStreamObject create(ViperString text) {
        return new JsonStreamObject(Values.cString(text).toLatin1());
    }

    /** Goes to the next token and gives its code; stays at an error and at the end. */
    @Extern("Next")
    public static long next(JsonStreamObject stream) {
        if (stream != null) {
            stream.next();
        }
        return tokenType(stream);
    }

    /** The code of the current token. */
    @Extern("TokenType")
    public static long tokenType(JsonStreamObject stream) {
        return (stream == null ? Token.ERROR : stream.token()).ordinal();
    }

    /** The last key or string, unescaped. */
    @Extern("StringValue")
    public static ViperString stringValue(JsonStreamObject stream) {
        return stream == null ? ViperString.EMPTY : stream.string();
    }

    /** The last number. */
    @Extern("NumberValue")
    public static double numberValue(JsonStreamObject stream) {
        return stream == null ? 0 : stream.number();
    }

    /** The last truth value. */
    @Extern("BoolValue")
    public static boolean boolValue(JsonStreamObject stream) {
        return stream != null && stream.bool();
    }

    /** How many objects and arrays are open. */
    @Extern("Depth")
    public static long depth(JsonStreamObject stream) {
        return stream == null ? 0 : stream.depth();
    }

    /** Goes to the end of the object or array that the current token opens. */
    @Extern("Skip")
    public static void skip(JsonStreamObject stream) {
        if (stream != null) {
            stream.skip();
        }
    }

    /** Whether there is text left to read and no error. */
    @Extern("HasNext")
    public static boolean hasNext(JsonStreamObject stream) {
        return stream != null && stream.hasNext();
    }

    /** What is wrong with the text; empty unless the stream is at an error. */
    @Extern("Error")
    public static ViperString error(JsonStreamObject stream) {
        return stream == null ? ViperString.EMPTY : ViperString.of(stream.error());
    }
}
