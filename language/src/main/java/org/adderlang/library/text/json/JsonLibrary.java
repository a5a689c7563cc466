package org.adderlang.library.text.json;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * Viper.Text.Json (runtime.md §10). Objects are Maps, arrays Seqs, strings strs, numbers F64 boxes, truth values I1 boxes
 * and null is null.
 */
@RuntimeClass("Viper.Text.Json")
public final class JsonLibrary {
    private JsonLibrary() {
    }

    /**
     * The value of a JSON text; null when it nests more than 200 deep.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Json.Parse: empty input
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("Parse")
    public static Object parse(ViperString text) {
        return new JsonParser(nonEmpty(text, "Json.Parse")).document("value");
    }

    /**
     * The Map of a JSON text that is an object.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Json.ParseObject: empty input
     * @throws LibraryTrap Json.ParseObject: expected object at root
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("ParseObject")
    public static Object parseObject(ViperString text) {
        var parser = new JsonParser(nonEmpty(text, "Json.ParseObject"));
        if (parser.first() != '{') {
            throw LibraryTrap.domainError("Json.ParseObject: expected object at root");
        }
        return parser.document("object");
    }

    /**
     * The Seq of a JSON text that is an array.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Json.ParseArray: empty input
     * @throws LibraryTrap Json.ParseArray: expected array at root
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("ParseArray")
    public static Object parseArray(ViperString text) {
        var parser = new JsonParser(nonEmpty(text, "Json.ParseArray"));
        if (parser.first() != '[') {
            throw LibraryTrap.domainError("Json.ParseArray: expected array at root");
        }
        return parser.document("array");
    }

    private static String nonEmpty(ViperString text, String function) {
        ViperString input = Values.cString(text);
        if (input.length() == 0) {
            throw LibraryTrap.domainError(function + ": empty input");
        }
        return input.toLatin1();
    }

    /**
     * The JSON text of a value on one line, without blanks.
     *
     * @throws LibraryTrap Json.Format: value nested too deeply
     */
    @Extern("Format")
    public static ViperString format(Object value) {
        return formatPretty(value, 0);
    }

    /**
     * The JSON text of a value with a line per element and this many spaces per level; on one line when not positive.
     *
     * @throws LibraryTrap Json.Format: value nested too deeply
     */
    @Extern("FormatPretty")
    public static ViperString formatPretty(Object value, long indent) {
        return ViperString.ofLatin1(JsonText.of(value, indent));
    }

    /**
     * Whether a text has the structure of JSON; less strict than Parse about strings and leading zeros.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IsValid")
    public static boolean isValid(ViperString text) {
        return JsonChecker.isValid(Values.cString(text).toLatin1());
    }

    /** What a value is in JSON: null, boolean, number, string, array, object or unknown. */
    @Extern("TypeOf")
    public static ViperString typeOf(Object value) {
        return ViperString.of(switch (value) {
            case null -> "null";
            case ViperString string -> "string";
            case SeqObject seq -> "array";
            case MapObject map -> "object";
            case BoxObject box -> box.isI1() ? "boolean" : box.isStr() ? "string" : "number";
            default -> "unknown";
        });
    }
}
