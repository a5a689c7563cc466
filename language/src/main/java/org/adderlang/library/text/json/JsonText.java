package org.adderlang.library.text.json;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.format.CFormat;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Writes library values as JSON: members in table order, numbers with 17 digits, other objects as null. */
final class JsonText {
    // Values may contain themselves; the reference runs out of stack then.
    private static final int DEEPEST = 1000;

    private final StringBuilder out = new StringBuilder();
    private final int indent;

    private JsonText(int indent) {
        this.indent = indent;
    }

    /**
     * The JSON text of a value, one char per byte.
     *
     * @param indent spaces per level; 0 for a single line without blanks
     * @throws LibraryTrap Json.Format: value nested too deeply
     */
    static String of(Object value, long indent) {
        var text = new JsonText((int) Math.clamp(indent, 0, 1000));
        text.write(value, 0);
        return text.out.toString();
    }

    private void write(Object value, int level) {
        switch (value) {
            case null -> out.append("null");
            case ViperString string -> writeString(string);
            case BoxObject box -> writeBox(box);
            case SeqObject seq -> {
                Consumer<Integer> element = i -> write(seq.get(i), level + 1);
                writeAll('[', seq.size(), element, ']', level);
            }
            case MapObject map -> {
                SeqObject keys = map.keys();
                Consumer<Integer> member = i -> {
                    var key = (ViperString) keys.get(i);
                    writeString(key);
                    out.append(indent > 0 ? ": " : ":");
                    write(map.get(key), level + 1);
                };
                writeAll('{', keys.size(), member, '}', level);
            }
            default -> out.append("null");
        }
    }

    private void writeAll(char open, int count, Consumer<Integer> part, char close, int level) {
        if (level > DEEPEST) {
            throw LibraryTrap.domainError("Json.Format: value nested too deeply");
        }
        out.append(open);
        for (int i = 0; i < count; i++) {
            newLine(level + 1);
            part.accept(i);
            if (i < count - 1) {
                out.append(',');
            }
        }
        if (count > 0) {
            newLine(level);
        }
        out.append(close);
    }

    private void newLine(int level) {
        if (indent > 0) {
            out.append('\n').repeat(' ', indent * level);
        }
    }

    private void writeBox(BoxObject box) {
        switch (box.tag()) {
            case BoxObject.I64 -> out.append(box.i64());
            case BoxObject.I1 -> out.append(box.i64() != 0);
            case BoxObject.F64 -> out.append(Double.isFinite(box.f64()) ? CFormat.general(box.f64(), 17) : "null");
            default -> writeString(box.str());
        }
    }

    private void writeString(ViperString string) {
        if (string == null) {
            throw LibraryTrap.domainError("rt_string_cstr: null string");
        }
        out.append('"');
        for (char c : string.cView().toLatin1().toCharArray()) {
            int escape = "\b\f\n\r\t\"\\".indexOf(c);
            if (escape >= 0) {
                out.append('\\').append("bfnrt\"\\".charAt(escape));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Writes the UTF-8 bytes of a code point, surrogates included. */
    static void writeUtf8(ByteArrayOutputStream bytes, int codePoint) {
        if (codePoint < 0x80) {
            bytes.write(codePoint);
            return;
        }
        int following = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
        bytes.write(0xff << 7 - following & 0xff | codePoint >> 6 * following);
        for (int i = following - 1; i >= 0; i--) {
            bytes.write(0x80 | codePoint >> 6 * i & 0x3f);
        }
    }
}
