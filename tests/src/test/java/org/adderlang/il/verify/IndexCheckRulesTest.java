package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;
import static org.adderlang.il.verify.VerifierTesting.body;

import org.junit.jupiter.api.Test;

class IndexCheckRulesTest {
    private static final String I64_VALUE = "%n = iadd.ovf 1, 1";

    @Test
    void theFirstOperandGivesTheWidth() {
        assertAccepted(body(I64_VALUE, "%i = idx.chk %n, 0, 70000", "%j = iadd.ovf %i, 1"));
    }

    @Test
    void aLiteralHasTheSmallestWidth() {
        assertAccepted(body("%i = idx.chk 5, 2, 9", "%p = alloca 8", "store i16, %p, %i"));
        assertRejected("f:entry: %0 = idx.chk 5 2 70000: constant out of range for idx.chk", body("%i = idx.chk 5, 2, 70000"));
    }

    @Test
    void operandsShareTheWidth() {
        assertRejected("f:entry: %1 = idx.chk 5 0 %t0: operands must share integer width",
                body(I64_VALUE, "%i = idx.chk 5, 0, %n"));
        assertAccepted(body(I64_VALUE, "%i:i64 = idx.chk 5, 0, %n"));
        assertRejected("f:entry: %1 = idx.chk 5 0 %t0: result type annotation must match operand width",
                body(I64_VALUE, "%i:i32 = idx.chk 5, 0, %n"));
    }

    @Test
    void operandsAreIntegers() {
        assertRejected("f:entry: %0 = idx.chk 1.5 0 9: operands must be i16, i32, or i64", body("%i = idx.chk 1.5, 0, 9"));
    }
}
