package org.adderlang.library.data;

import java.util.Locale;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.text.CsvLibrary;
import org.adderlang.library.text.TomlLibrary;
import org.adderlang.library.text.json.JsonLibrary;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Data.Serialize}: one way to several formats, 0 JSON, 1 XML, 2 YAML, 3 TOML, 4 CSV (runtime.md §10). Values are
 * those of the format's own class.
 */
@RuntimeClass("Viper.Data.Serialize")
public final class SerializeLibrary {
    private static final String CLASS = "Serialize";
    private static final String UNKNOWN = "unknown format";

    private SerializeLibrary() {
    }

    /** The value of a text in a format; null when the text is malformed, which Error then explains. */
    @Extern("Parse")
    public static Object parse(ProgramState program, ViperString text, long format) {
        return parse(program, text, DataFormat.of(format));
    }

    private static Object parse(ProgramState program, ViperString text, DataFormat format) {
        ViperString source = text == null ? ViperString.EMPTY : text;
        String error = "";
        Object value = null;
        try {
            switch (format) {
                case JSON -> value = JsonLibrary.parse(source);
                case XML -> {
                    value = XmlLibrary.parse(program, source);
                    error = DataErrors.last(program, "Xml");
                }
                case YAML -> {
                    value = YamlLibrary.parse(program, source);
                    error = DataErrors.last(program, "Yaml");
                }
                case TOML -> value = TomlLibrary.parse(source);
                case CSV -> value = CsvLibrary.parse(source);
                case null -> error = UNKNOWN;
            }
        } catch (LibraryTrap e) {
            error = e.text();
        }
        DataErrors.set(program, CLASS, error);
        return value;
    }

    /** The text of a value in a format; empty when the format cannot express it, which Error then explains. */
    @Extern("Format")
    public static ViperString format(ProgramState program, Object value, long format) {
        return formatPretty(program, value, format, 0);
    }

    /** As Format, with a number of blanks per level where the format has levels. */
    @Extern("FormatPretty")
    public static ViperString formatPretty(ProgramState program, Object value, long format, long indent) {
        DataFormat target = DataFormat.of(format);
        DataErrors.set(program, CLASS, "");
        try {
            ViperString text = switch (target) {
                case JSON -> JsonLibrary.formatPretty(value, indent);
                case XML -> value instanceof XmlNode node ? xml(node, indent) : null;
                case YAML -> indent > 0 ? YamlLibrary.formatIndented(value, indent) : YamlLibrary.format(value);
                case TOML -> value instanceof MapObject map ? TomlLibrary.format(map) : null;
                case CSV -> value instanceof SeqObject rows ? CsvLibrary.format(rows) : null;
                case null -> failed(program, UNKNOWN);
            };
            return text != null ? text : failed(program, target + " cannot express the value");
        } catch (LibraryTrap e) {
            return failed(program, e.text());
        }
    }

    /** Whether a text is well-formed in a format. */
    @Extern("IsValid")
    public static boolean isValid(ProgramState program, ViperString text, long format) {
        if (text == null) {
            return false;
        }
        return switch (DataFormat.of(format)) {
            case JSON -> JsonLibrary.isValid(text);
            case XML -> XmlLibrary.isValid(program, text);
            case YAML -> YamlLibrary.isValid(program, text);
            case TOML -> TomlLibrary.isValid(text);
            case CSV -> text.length() > 0;
            case null -> false;
        };
    }

    /** The format that a text looks like; -1 for an empty one. */
    @Extern("Detect")
    public static long detect(ViperString text) {
        return code(text == null ? null : DataFormat.detect(text.cView().toLatin1()));
    }

    /** The value of a text in the format it looks like; null as with Parse. */
    @Extern("AutoParse")
    public static Object autoParse(ProgramState program, ViperString text) {
        return parse(program, text, detect(text));
    }

    /** A text in one format as one in another; empty when either fails, which Error then explains. */
    @Extern("Convert")
    public static ViperString convert(ProgramState program, ViperString text, long from, long to) {
        Object value = parse(program, text, from);
        return value == null ? ViperString.EMPTY : format(program, value, to);
    }

    /** The name of a format in lower case, or {@code unknown}. */
    @Extern("FormatName")
    public static ViperString formatName(long format) {
        DataFormat known = DataFormat.of(format);
        return ViperString.of(known == null ? "unknown" : known.name().toLowerCase(Locale.ROOT));
    }

    /** The media type of a format, or {@code application/octet-stream}. */
    @Extern("MimeType")
    public static ViperString mimeType(long format) {
        DataFormat known = DataFormat.of(format);
        return ViperString.of(known == null ? "application/octet-stream" : known.mimeType);
    }

    /** The format with a name, in upper or lower case; -1 for another name. */
    @Extern("FormatFromName")
    public static long formatFromName(ViperString name) {
        return code(name == null ? null : DataFormat.named(name.cView().toLatin1()));
    }

    /** Why the last Parse, Format or Convert on this thread failed; empty when it did not. */
    @Extern("Error")
    public static ViperString error(ProgramState program) {
        return ViperString.of(DataErrors.last(program, CLASS));
    }

    private static ViperString xml(XmlNode node, long indent) {
        return indent > 0 ? XmlLibrary.formatPretty(node, indent) : XmlLibrary.format(node);
    }

    private static ViperString failed(ProgramState program, String error) {
        DataErrors.set(program, CLASS, error);
        return ViperString.EMPTY;
    }

    private static long code(DataFormat format) {
        return format == null ? -1 : format.ordinal();
    }
}
