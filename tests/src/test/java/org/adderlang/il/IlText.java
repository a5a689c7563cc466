package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

/** Helpers for tests that start from IL text. */
final class IlText {
    private IlText() {
    }

    static Module parse(String... lines) {
        try {
            return Parser.parse(text(lines));
        } catch (IlException e) {
            throw new AssertionError("line " + e.line() + ":" + e.column() + ": " + e.getMessage(), e);
        }
    }

    static IlException parseError(String... lines) {
        return assertThrows(IlException.class, () -> Parser.parse(text(lines)));
    }

    /** A module whose main consists of these lines after the label {@code entry}. */
    static String[] main(String... body) {
        var lines = new java.util.ArrayList<>(List.of("il 0.2.0", "func @main() -> i64 {", "entry:"));
        lines.addAll(List.of(body));
        lines.add("}");
        return lines.toArray(String[]::new);
    }

    /** The instructions of the entry block of main with these lines. */
    static List<Instruction> instructions(String... body) {
        return parse(main(body)).function("main").blocks().getFirst().instructions();
    }

    static Instruction instruction(String line) {
        return instructions(line).getFirst();
    }

    private static String text(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
