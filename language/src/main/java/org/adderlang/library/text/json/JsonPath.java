package org.adderlang.library.text.json;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/** The steps of a JSON path: names separated by dots, and {@code [n]}, {@code [name]}, {@code ['name']}. */
final class JsonPath {
    private static final Pattern STEP = Pattern.compile(
            "\\[\"([^\"]*)\"?\\]?|\\['([^']*)'?\\]?|\\[(?![\"'])([^\\]]*)\\]?|([^.\\[]+)", Pattern.DOTALL);
    private static final Pattern INTEGER = Pattern.compile("[ \\t\\n\\x0b\\f\\r]*([-+]?[0-9]+)");
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private JsonPath() {
    }

    /** The path without a leading {@code $} or {@code $.}. */
    static String relative(String path) {
        return path.startsWith("$.") ? path.substring(2) : path.startsWith("$") ? path.substring(1) : path;
    }

    /** The value at a relative path; null when there is none. */
    static Object resolve(Object root, String path) {
        Object current = root;
        Matcher steps = STEP.matcher(path);
        int at = 0;
        while (current != null && at < path.length()) {
            if (path.charAt(at) == '.') {
                at++;
                continue;
            }
            steps.region(at, path.length());
            steps.lookingAt();
            at = steps.end();
            String name = null;
            for (int group = 1; name == null; group++) {
                name = steps.group(group);
            }
            current = child(current, name);
        }
        return current;
    }

    private static Object child(Object parent, String name) {
        if (name.isEmpty()) {
            return null;
        }
        boolean index = name.charAt(0) >= '0' && name.charAt(0) <= '9' || name.charAt(0) == '-' && name.length() > 1;
        if (index) {
            long position = leadingInteger(name);
            if (!(parent instanceof SeqObject seq)) {
                return null;
            }
            long counted = position < 0 ? position + seq.size() : position;
            return counted >= 0 && counted < seq.size() ? seq.get((int) counted) : null;
        }
        return parent instanceof MapObject map ? map.get(ViperString.ofLatin1(name)) : null;
    }

    /** The values at a relative path whose first {@code *} stands for all elements of a Seq or members of a Map. */
    static SeqObject query(Object root, String path) {
        var results = new SeqObject();
        int star = path.indexOf('*');
        if (star < 0) {
            addPresent(results, resolve(root, path));
            return results;
        }
        String before = path.substring(0, star);
        String after = path.substring(star + 1);
        Object parent = resolve(root, before.endsWith(".") ? before.substring(0, star - 1) : before);
        String rest = relative(after.startsWith(".") ? after.substring(1) : after);
        SeqObject children = parent instanceof SeqObject seq ? seq : parent instanceof MapObject map ? map.values() : new SeqObject();
        for (int i = 0; i < children.size(); i++) {
            if (after.isEmpty() || after.equals(".")) {
                results.add(children.get(i));
            } else {
                addPresent(results, resolve(children.get(i), rest));
            }
        }
        return results;
    }

    private static void addPresent(SeqObject results, Object value) {
        if (value != null) {
            results.add(value);
        }
    }

    /** C's strtoll: the decimal number a text starts with, the nearest i64 when too large; 0 without one. */
    static long leadingInteger(String text) {
        Matcher m = INTEGER.matcher(text);
        return m.lookingAt() ? new BigInteger(m.group(1)).max(LEAST).min(GREATEST).longValue() : 0;
    }
}
