package org.adderlang.library.network;

import org.adderlang.library.collections.MapObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.ViperString;

/** Percent escapes and the {@code key=value&…} of queries. Unlike in a Codec, escapes are in upper case. */
final class QueryText {
    private static final String UNRESERVED = "-_.~";

    private QueryText() {
    }

    /** @param text one char per byte */
    static String encode(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            out.append(kept ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }

    /** Escapes become their bytes and + a space; what is no escape stays. */
    static String decode(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length() && digit(text, i + 1) >= 0 && digit(text, i + 2) >= 0) {
                out.append((char) (digit(text, i + 1) * 16 + digit(text, i + 2)));
                i += 2;
            } else {
                out.append(c == '+' ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static int digit(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /** The parameters with their values as boxes; of several with one key the last counts. */
    static MapObject parse(String query) {
        var map = new MapObject();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            if (!part.isEmpty()) {
                map.put(ViperString.ofLatin1(decode(key)), BoxObject.ofStr(ViperString.ofLatin1(decode(value))));
            }
        }
        return map;
    }

    /** The entries in the map's order; values that are no strings count as empty. */
    static String format(MapObject map) {
        var out = new StringBuilder();
        for (var entry : map.entries()) {
            ViperString value = Values.text(entry.value());
            out.append(out.isEmpty() ? "" : "&").append(encode(entry.key().toLatin1())).append('=')
                    .append(value == null ? "" : encode(value.toLatin1()));
        }
        return out.toString();
    }
}
