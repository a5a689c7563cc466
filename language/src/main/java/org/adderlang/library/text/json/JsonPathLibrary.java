package org.adderlang.library.text.json;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;
import org.adderlang.library.format.CFormat;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * Viper.Text.JsonPath: look-ups in Maps and Seqs by paths such as {@code $.a.b[0]}; a root that is a text is parsed as JSON
 * (runtime.md §10).
 */
@RuntimeClass("Viper.Text.JsonPath")
public final class JsonPathLibrary {
    private JsonPathLibrary() {
    }

    /**
     * The value at a path; null when there is none.
     *
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("Get")
    public static Object get(Object root, ViperString path) {
        return root == null || path == null ? null : JsonPath.resolve(parsed(root), JsonPath.relative(text(path)));
    }

    /**
     * The value at a path, or another one when it is missing or null.
     *
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("GetOr")
    public static Object getOr(Object root, ViperString path, Object otherwise) {
        Object value = get(root, path);
        return value == null ? otherwise : value;
    }

    /**
     * Whether there is a value at a path that is not null.
     *
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("Has")
    public static boolean has(Object root, ViperString path) {
        return get(root, path) != null;
    }

    /**
     * A Seq of the values at a path, which may have one {@code .*} for all elements or members.
     *
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("Query")
    public static SeqObject query(Object root, ViperString path) {
        return root == null || path == null ? new SeqObject() : JsonPath.query(parsed(root), JsonPath.relative(text(path)));
    }

    /**
     * The value at a path as text: strings as they are, numbers with 17 digits, true, false; empty for others.
     *
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("GetStr")
    public static ViperString getStr(Object root, ViperString path) {
        return switch (get(root, path)) {
            case ViperString string -> string;
            case BoxObject box when box.isStr() -> box.str();
            case BoxObject box when box.isF64() -> ViperString.of(CFormat.general(box.f64(), 17));
            case BoxObject box when box.isI1() -> ViperString.of(box.i64() != 0 ? "true" : "false");
            case BoxObject box -> ViperString.of(Long.toString(box.i64()));
            case null, default -> ViperString.EMPTY;
        };
    }

    /**
     * The value at a path as an integer: numbers without their fraction, the number a string starts with; 0 for others.
     *
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    @Extern("GetInt")
    public static long getInt(Object root, ViperString path) {
        return switch (get(root, path)) {
            case ViperString string -> JsonPath.leadingInteger(text(string));
            case BoxObject box when box.isStr() -> JsonPath.leadingInteger(text(box.str()));
            case BoxObject box when box.isF64() -> (long) box.f64();
            case BoxObject box -> box.i64();
            case null, default -> 0;
        };
    }

    private static String text(ViperString string) {
        return Values.cString(string).toLatin1();
    }

    private static Object parsed(Object root) {
        ViperString text = Values.text(root);
        return text == null ? root : JsonLibrary.parse(text);
    }
}
