package org.adderlang.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a program did: the bytes it wrote, its messages and its exit code (0 to 255). */
record Outcome(byte[] output, String errors, int exit) {

    boolean sameAs(Outcome other) {
        return exit == other.exit && errors.equals(other.errors) && Arrays.equals(output, other.output);
    }

    /** Says in a few lines where this outcome leaves the expected one. */
    String differenceFrom(Outcome expected) {
        StringBuilder text = new StringBuilder();
        if (exit != expected.exit) {
            text.append("exit code: expected ").append(expected.exit).append(", was ").append(exit).append('\n');
        }
        appendLines(text, "stderr", expected.errors, errors);
        if (!Arrays.equals(output, expected.output)) {
            appendLines(text, "stdout", text(expected.output), text(output));
        }
        return text.toString().strip();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void appendLines(StringBuilder text, String stream, String expected, String actual) {
        if (expected.equals(actual)) {
            return;
        }
        String[] expectedLines = expected.split("\n", -1);
        String[] actualLines = actual.split("\n", -1);
        int line = 0;
        while (line < expectedLines.length && line < actualLines.length && expectedLines[line].equals(actualLines[line])) {
            line++;
        }
        text.append(stream).append(" line ").append(line + 1)
                .append(":\n  expected: ").append(lineAt(expectedLines, line))
                .append("\n  was:      ").append(lineAt(actualLines, line)).append('\n');
    }

    private static String lineAt(String[] lines, int index) {
        if (index >= lines.length) {
            return "(end)";
        }
        String line = lines[index];
        return line.length() <= 200 ? line : line.substring(0, 200) + "...";
    }
}
