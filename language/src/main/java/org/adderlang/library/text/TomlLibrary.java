package org.adderlang.library.text;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Toml: a line-based subset of TOML whose values are all strs or Seqs of strs (runtime.md §10, §16). */
@RuntimeClass("Viper.Text.Toml")
public final class TomlLibrary {
    private TomlLibrary() {
    }

    /** The Map of a text, with Maps for its tables; malformed lines are skipped. Null for null. */
    @Extern("Parse")
    public static MapObject parse(ViperString text) {
        return text == null ? null : new TomlParser(text.cView().toLatin1()).parse();
    }

    /** Whether all lines of a text have a key and an equals sign, or are tables, comments or empty. */
    @Extern("IsValid")
    public static boolean isValid(ViperString text) {
        if (text == null) {
            return false;
        }
        var parser = new TomlParser(text.cView().toLatin1());
        parser.parse();
        return parser.isValid();
    }

    /** The text of a Map: tables one level deep, every value in quotes. Values that are no texts are empty. */
    @Extern("Format")
    public static ViperString format(MapObject map) {
        var out = new StringBuilder();
        if (map != null) {
            for (var entry : map.entries()) {
                if (entry.value() instanceof MapObject table && table.size() > 0) {
                    out.append('[').append(entry.key().toLatin1()).append("]\n");
                    table.entries().forEach(member -> append(out, member.key(), member.value()));
                    out.append('\n');
                } else {
                    append(out, entry.key(), entry.value());
                }
            }
        }
        return ViperString.ofLatin1(out.toString());
    }

    private static void append(StringBuilder out, ViperString key, Object value) {
        ViperString text = Values.text(value);
        out.append(key.toLatin1()).append(" = \"").append(text == null ? "" : text.cView().toLatin1()).append("\"\n");
    }

    /**
     * The value at a path of names separated by dots, in a Map or in a TOML text; null when there is none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Get")
    public static Object get(Object root, ViperString path) {
        if (root == null || path == null) {
            return null;
        }
        ViperString text = Values.text(root);
        Object current = text == null ? root : parse(text);
        String names = path.cView().toLatin1();
        if (names.isEmpty()) {
            return current;
        }
        for (String name : (names.endsWith(".") ? names.substring(0, names.length() - 1) : names).split("\\.", -1)) {
            if (!(current instanceof MapObject map)) {
                return null;
            }
            current = map.get(ViperString.ofLatin1(name));
        }
        return current;
    }

    /** The text at a path, as for Get; empty when there is none. */
    @Extern("GetStr")
    public static ViperString getStr(Object root, ViperString path) {
        ViperString text = Values.text(get(root, path));
        return text == null ? ViperString.EMPTY : text;
    }
}
