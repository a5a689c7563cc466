package org.adderlang.library.text;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Ini: INI texts as Maps of sections, which are Maps of strs; "" is the section before all headers. */
@RuntimeClass("Viper.Text.Ini")
public final class IniLibrary {
    private IniLibrary() {
    }

    /** The sections of a text; lines without a separator are skipped, as are comments with ; or #. */
    @Extern("Parse")
    public static MapObject parse(ViperString text) {
        var sections = new MapObject();
        MapObject section = section(sections, ViperString.EMPTY);
        String source = text == null ? "" : text.cView().toLatin1();
        for (String line : source.split("\r\n|[\r\n]")) {
            String trimmed = trim(line);
            if (trimmed.isEmpty() || trimmed.charAt(0) == ';' || trimmed.charAt(0) == '#') {
                continue;
            }
            int close = trimmed.indexOf(']');
            if (trimmed.charAt(0) == '[' && close > 0) {
                section = section(sections, trimmed(trimmed.substring(1, close)));
            } else if (trimmed.charAt(0) != '[') {
                int separator = trimmed.indexOf('=') >= 0 ? trimmed.indexOf('=') : trimmed.indexOf(':');
                if (separator >= 0) {
                    section.put(trimmed(trimmed.substring(0, separator)), trimmed(trimmed.substring(separator + 1)));
                }
            }
        }
        return sections;
    }

    private static MapObject section(MapObject sections, ViperString name) {
        if (sections.get(name) instanceof MapObject section) {
            return section;
        }
        var section = new MapObject();
        sections.put(name, section);
        return section;
    }

    private static ViperString trimmed(String text) {
        return ViperString.ofLatin1(trim(text));
    }

    /** Without C's white space at both ends. */
    private static String trim(String text) {
        return text.replaceAll("^[ \\t-\\r]+|[ \\t-\\r]+$", "");
    }

    /** The text of sections in table order, the section "" first and without header; a blank line before each header. */
    @Extern("Format")
    public static ViperString format(MapObject sections) {
        var out = new StringBuilder();
        if (sections != null) {
            append(out, sections.get(ViperString.EMPTY));
            for (var entry : sections.entries()) {
                if (entry.key().length() > 0) {
                    out.append("\n[").append(entry.key().toLatin1()).append("]\n");
                    append(out, entry.value());
                }
            }
        }
        return ViperString.ofLatin1(out.toString());
    }

    private static void append(StringBuilder out, Object section) {
        if (section instanceof MapObject values) {
            for (var entry : values.entries()) {
                ViperString text = Values.text(entry.value());
                out.append(entry.key().toLatin1()).append(" = ").append(text == null ? "" : text.cView().toLatin1()).append('\n');
            }
        }
    }

    /** The value of a key in a section; empty when there is none. */
    @Extern("Get")
    public static ViperString get(MapObject sections, ViperString section, ViperString key) {
        MapObject values = find(sections, section);
        ViperString value = values == null || key == null ? null : Values.text(values.get(key));
        return value == null ? ViperString.EMPTY : value;
    }

    /** Sets the value of a key; makes the section when it is missing. */
    @Extern("Set")
    public static void set(MapObject sections, ViperString section, ViperString key, ViperString value) {
        if (sections != null && section != null && key != null) {
            section(sections, section).put(key, value);
        }
    }

    /** Whether there is a section. */
    @Extern("HasSection")
    public static boolean hasSection(MapObject sections, ViperString section) {
        return sections != null && section != null && sections.has(section);
    }

    /** A Seq of the section names in table order. */
    @Extern("Sections")
    public static SeqObject sections(MapObject sections) {
        return sections == null ? new SeqObject() : sections.keys();
    }

    /** Removes a key; whether it was there. */
    @Extern("Remove")
    public static boolean remove(MapObject sections, ViperString section, ViperString key) {
        MapObject values = find(sections, section);
        return values != null && key != null && values.remove(key);
    }

    private static MapObject find(MapObject sections, ViperString section) {
        return sections != null && section != null && sections.get(section) instanceof MapObject values ? values : null;
    }
}
