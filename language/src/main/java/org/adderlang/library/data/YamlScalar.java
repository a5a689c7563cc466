package org.adderlang.library.data;

import java.util.Locale;
import java.util.regex.Pattern;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.format.CFormat;
import org.adderlang.runtime.ViperString;

/** The single values of YAML: null, truth values, numbers and strings. */
final class YamlScalar {
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,15}");
    private static final Pattern FLOAT = Pattern.compile("[+-]?(?:\\d+\\.\\d*|\\.\\d+|\\d+(?=[eE]))(?:[eE][+-]?\\d+)?");
    /** Strings that need no quotes, unless they mean something else. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./(\u0080-\u00ff][^#:\"'\\\\\\x00-\\x1f]*(?<!\\s)");

    private YamlScalar() {
    }

    static Object parse(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "", "null", "~" -> {
                return null;
            }
            case "true", "yes", "on" -> {
                return BoxObject.ofI1(true);
            }
            case "false", "no", "off" -> {
                return BoxObject.ofI1(false);
            }
            default -> {
                // A number or a string.
            }
        }
        if (INTEGER.matcher(text).matches()) {
            return BoxObject.ofI64(Long.parseLong(text));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return BoxObject.ofI64(Long.parseLong(text.substring(2), 16));
        }
        if (FLOAT.matcher(text).matches()) {
            return BoxObject.ofF64(Double.parseDouble(text));
        }
        return ViperString.ofLatin1(unquoted(text));
    }

    /** The string without the quotes around it, if there are any. */
    static String unquoted(String text) {
        if (text.length() < 2 || text.charAt(0) != text.charAt(text.length() - 1)) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        return switch (text.charAt(0)) {
            case '\'' -> inner.replace("''", "'");
            case '"' -> unescaped(inner);
            default -> text;
        };
    }

    private static String unescaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escape = text.charAt(++i);
                int index = "ntr0".indexOf(escape);
                out.append(index < 0 ? escape : "\n\t\r\0".charAt(index));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A value that is no collection, so that {@link #parse} gives it back. */
    static String format(Object value) {
        return switch (value) {
            case null -> "null";
            case ViperString text -> quoted(text.toLatin1());
            case BoxObject box when box.tag() == BoxObject.STR -> box.str() == null ? "null" : quoted(box.str().toLatin1());
            case BoxObject box when box.tag() == BoxObject.F64 -> CFormat.general(box.f64(), 17);
            case BoxObject box when box.tag() == BoxObject.I1 -> box.i64() != 0 ? "true" : "false";
            case BoxObject box -> Long.toString(box.i64());
            default -> "null";
        };
    }

    static String quoted(String text) {
        boolean plain = PLAIN.matcher(text).matches() && parse(text) instanceof ViperString;
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                .replace("\r", "\\r").replace("\0", "\\0") + '"';
    }
}
