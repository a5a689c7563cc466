package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;
import static org.adderlang.il.verify.VerifierTesting.body;

import org.junit.jupiter.api.Test;

class RuntimeArrayRulesTest {
    private static final String NEW = "%a = call @rt_arr_i32_new(3)";
    private static final String RELEASE = "call @rt_arr_i32_release(%a)";

    @Test
    void operandsHaveRoles() {
        assertAccepted(body(NEW, "call @rt_arr_i32_set(%a, 0, 7)", "%v = call @rt_arr_i32_get(%a, 0)", RELEASE));
        assertRejected("f:entry: %0 = call 1.5: @rt_arr_i32_new length operand must be i64", body("%a = call @rt_arr_i32_new(1.5)"));
        assertRejected("f:entry: %0 = call: expected 1 argument to @rt_arr_i32_new", body("%a = call @rt_arr_i32_new()"));
        assertRejected("f:entry: call %t0 0 \"x\": @rt_arr_i32_set value operand must be i64",
                body(NEW, "call @rt_arr_i32_set(%a, 0, \"x\")"));
    }

    @Test
    void pointersAndStringsDoNotStandForEachOther() {
        assertRejected("f:entry: %0 = call \"x\": @rt_arr_str_len handle operand must be ptr",
                body("%n = call @rt_arr_str_len(\"x\")"));
    }

    @Test
    void resultsAreProducedOrNot() {
        assertRejected("f:entry: call 3: @rt_arr_i32_new must produce ptr result", body("call @rt_arr_i32_new(3)"));
        assertRejected("f:entry: %1 = call %t0: @rt_arr_i32_release must not produce a result",
                body(NEW, "%r = call @rt_arr_i32_release(%a)"));
        assertRejected("f:entry: %0 = call 3: @rt_arr_i32_new result must be ptr", body("%a:i64 = call @rt_arr_i32_new(3)"));
    }

    @Test
    void releasedArraysAreNotUsedAgainInTheirBlock() {
        assertRejected("f:entry: call %t0: double release of %0", body(NEW, RELEASE, RELEASE));
        assertRejected("f:entry: %1 = call %t0: use after release of %0", body(NEW, RELEASE, "%n = call @rt_arr_i32_len(%a)"));
        assertAccepted(body(NEW, RELEASE, "br next\nnext:", RELEASE));
    }
}
