package org.adderlang.library.data;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Data.Yaml}: a part of YAML (runtime.md §10). Maps are Maps, lists Seqs, strings strs, and numbers and truth
 * values boxes.
 */
@RuntimeClass("Viper.Data.Yaml")
public final class YamlLibrary {
    private static final int USUAL_INDENT = 2;
    private static final int WIDEST_INDENT = 64;

    private YamlLibrary() {
    }

    /** The value of a text; null when there is none or the text nests too deep, which Error then says. */
    @Extern("Parse")
    public static Object parse(ProgramState program, ViperString text) {
        try {
            Object value = YamlParser.parse(text == null ? "" : text.cView().toLatin1());
            DataErrors.set(program, "Yaml", "");
            return value;
        } catch (YamlParser.TooDeep e) {
            DataErrors.set(program, "Yaml", e.getMessage());
            return null;
        }
    }

    /** Why the last Parse on this thread failed; empty when it did not. */
    @Extern("Error")
    public static ViperString error(ProgramState program) {
        return ViperString.of(DataErrors.last(program, "Yaml"));
    }

    /** Whether a text can be parsed. */
    @Extern("IsValid")
    public static boolean isValid(ProgramState program, ViperString text) {
        parse(program, text);
        return DataErrors.last(program, "Yaml").isEmpty();
    }

    /**
     * The text of a value, indented by two blanks per level.
     *
     * @throws LibraryTrap Yaml.Format: value nested too deeply
     */
    @Extern("Format")
    public static ViperString format(Object value) {
        return formatIndented(value, USUAL_INDENT);
    }

    /**
     * The text of a value, indented by 1 to 64 blanks per level.
     *
     * @throws LibraryTrap Yaml.Format: value nested too deeply
     */
    @Extern("FormatIndent")
    public static ViperString formatIndented(Object value, long indent) {
        return ViperString.ofLatin1(YamlText.of(value, Math.clamp(indent, 1, WIDEST_INDENT)));
    }

    /** What a value is: null, bool, int, float, string, map, list or unknown. */
    @Extern("TypeOf")
    public static ViperString typeOf(Object value) {
        return ViperString.of(switch (value) {
            case null -> "null";
            case ViperString _ -> "string";
            case MapObject _ -> "map";
            case SeqObject _ -> "list";
            case BoxObject box when box.tag() == BoxObject.STR -> "string";
            case BoxObject box when box.tag() == BoxObject.F64 -> "float";
            case BoxObject box when box.tag() == BoxObject.I1 -> "bool";
            case BoxObject _ -> "int";
            default -> "unknown";
        });
    }
}
