package org.adderlang.conformance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares diagnostics by what they say; the reference often leaves out where (il.md §1.8, §6.1). */
final class Diagnostics {
    private static final Pattern LINE =
            Pattern.compile("(?:[^\\n]*?:(\\d+)(?::\\d+)?: )?(error(?:\\[[^]]*])?): (?:line (\\d+): )?(.*)", Pattern.DOTALL);

    private Diagnostics() {
    }

    /** Whether both name the same error, and the same line if the reference names one in the text. */
    static boolean same(String expected, String actual) {
        Matcher reference = LINE.matcher(expected.strip());
        Matcher ours = LINE.matcher(actual.strip());
        return reference.matches() && ours.matches()
                && reference.group(2).equals(ours.group(2))
                && reference.group(4).equals(ours.group(4))
                && (reference.group(3) == null || reference.group(3).equals(ours.group(1)));
    }
}
