package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.body;
import static org.adderlang.il.verify.VerifierTesting.verify;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    @Test
    void formatsPlaceAndMessage() {
        var diagnostic = new Diagnostic(Severity.ERROR, null, "f: function has no blocks", 7, 1);
        assertEquals("a.il:7:1: error: f: function has no blocks", diagnostic.format("a.il"));
    }

    @Test
    void formatsTheCode() {
        var diagnostic = new Diagnostic(Severity.ERROR, "verify.eh.underflow", "text", 3, 5);
        assertEquals("a.il:3:5: error[verify.eh.underflow]: text", diagnostic.format("a.il"));
    }

    @Test
    void pointsAtTheInstruction() {
        Diagnostic error = verify(body("%a = alloca 8", "%b = fadd %a, 1.0")).getFirst();
        assertEquals(5, error.line());
        assertEquals(3, error.column());
    }

    @Test
    void pointsAtTheBlock() {
        Diagnostic error = verify("func @f() -> void {\nstart:\n  ret\n}\n").getFirst();
        assertEquals(3, error.line());
        assertEquals(1, error.column());
    }

    @Test
    void snippetShowsResultOperandsAndLabels() {
        assertEquals("f:entry: %1 = fadd %t0 -2.5: operand type mismatch: operand 0 must be f64",
                verify(body("%a = alloca 8", "%b = fadd %a, -2.5")).getFirst().message());
        assertEquals("f:entry: cbr 1 label a label b: conditional branch mismatch",
                verify("func @f() -> void {\nentry:\n  cbr 1, a, b\na:\n  ret\nb:\n  ret\n}\n").getFirst().message());
    }

    @Test
    void warningsComeBeforeTheError() {
        List<Diagnostic> found = verify(body("%a = alloca 2000000", "%b = alloca -1"));
        assertEquals(List.of(
                new Diagnostic(Severity.WARNING, null, "f:entry: %0 = alloca 2000000: huge alloca", 4, 3),
                new Diagnostic(Severity.ERROR, null, "f:entry: %1 = alloca -1: negative alloca size", 5, 3)), found);
    }
}
