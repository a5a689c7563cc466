package org.adderlang.il.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.IlException;
import org.adderlang.il.Module;
import org.adderlang.il.Parser;

/** Verifies IL texts; one without a version line has version 0.2.0. */
final class VerifierTesting {
    private VerifierTesting() {
    }

    static Module parse(String il) {
        try {
            return Parser.parse(il.startsWith("il ") ? il : "il 0.2.0\n" + il);
        } catch (IlException e) {
            throw new AssertionError("line " + e.line() + ": " + e.getMessage(), e);
        }
    }

    static List<Diagnostic> verify(String il) {
        return Verifier.verify(parse(il), RuntimeSignatures.builtin());
    }

    static void assertAccepted(String il) {
        assertEquals(List.of(), verify(il));
    }

    static void assertRejected(String message, String il) {
        assertRejected(null, message, il);
    }

    static void assertRejected(String code, String message, String il) {
        List<Diagnostic> found = verify(il);
        assertEquals(1, found.size(), () -> "diagnostics: " + found);
        assertEquals(message, found.getFirst().message());
        assertEquals(code, found.getFirst().code());
        assertEquals(Severity.ERROR, found.getFirst().severity());
    }

    /** A function {@code f} of result {@code void} and one block, {@code entry}, that starts with the given lines. */
    static String body(String... lines) {
        return "func @f() -> void {\nentry:\n  " + String.join("\n  ", lines) + "\n  ret\n}\n";
    }
}
