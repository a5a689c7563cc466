package org.adderlang.library.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.ViperString;

/** Finds and replaces placeholders; doubled marks stand for the marks themselves. */
final class Template {
    private Template() {
    }

    /** @param values the text of a name; null leaves the placeholder */
    static String render(String source, String open, String close, UnaryOperator<String> values) {
        var out = new StringBuilder();
        int at = 0;
        while (at < source.length()) {
            int start = source.indexOf(open, at);
            int end = start < 0 ? -1 : source.indexOf(close, start + open.length());
            if (start < 0) {
                out.append(unescape(source.substring(at), close));
                break;
            }
            out.append(unescape(source.substring(at, start), close));
            if (source.startsWith(open, start + open.length())) {
                out.append(open);
                at = start + 2 * open.length();
                continue;
            }
            if (end < 0) {
                out.append(unescape(source.substring(start), close));
                break;
            }
            String name = trim(source.substring(start + open.length(), end));
            String value = name.isEmpty() ? null : values.apply(name);
            at = end + close.length();
            out.append(value == null ? source.substring(start, at) : value);
        }
        return out.toString();
    }

    /** The names of the placeholders, without blanks around them and without empty ones. */
    static Set<String> names(String source, String open, String close) {
        Set<String> names = new LinkedHashSet<>();
        render(source, open, close, name -> {
            names.add(name);
            return null;
        });
        return names;
    }

    private static String unescape(String literal, String close) {
        return literal.replace(close + close, close);
    }

    /** Without C's white space at both ends. */
    private static String trim(String name) {
        return name.replaceAll("^[ \\t-\\r]+|[ \\t-\\r]+$", "");
    }

    static UnaryOperator<String> lookup(MapObject values) {
        return name -> {
            ViperString key = ViperString.ofLatin1(name);
            return values.has(key) ? text(values.get(key)) : null;
        };
    }

    static UnaryOperator<String> lookup(SeqObject values) {
        return name -> {
            boolean index = name.length() < 10 && name.chars().allMatch(c -> c >= '0' && c <= '9');
            int position = index ? Integer.parseInt(name) : -1;
            return position >= 0 && position < values.size() ? text(values.get(position)) : null;
        };
    }

    /** The text of a str or a Str box; empty for other values; null, which leaves the placeholder, for null. */
    private static String text(Object value) {
        ViperString text = Values.text(value);
        return text != null ? text.toLatin1() : value instanceof BoxObject ? "" : null;
    }
}
