package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;
import static org.adderlang.il.verify.VerifierTesting.body;

import org.junit.jupiter.api.Test;

class CallRulesTest {
    private static final String EXTERNS = "extern @two(i64, str) -> i64\nextern @none() -> void\n";

    private static String calling(String... lines) {
        return EXTERNS + body(lines);
    }

    @Test
    void calleesAreKnown() {
        assertAccepted(calling("call @none()"));
        assertAccepted(body("%s = call @Viper.String.Concat(\"a\", \"b\")"));
        assertRejected("f:entry: call: unknown callee @nothing", body("call @nothing()"));
    }

    @Test
    void argumentsAreCountedBeforeTheyAreTyped() {
        assertRejected("f:entry: call 1.5: call arg count mismatch: @two expects 2 arguments but got 1", calling("call @two(1.5)"));
        assertRejected("f:entry: call 1: call arg count mismatch: @none expects 0 arguments but got 1", calling("call @none(1)"));
    }

    @Test
    void argumentsHaveTheParametersType() {
        assertRejected("f:entry: call true \"x\": call arg type mismatch: @two parameter 0 expects i64 but got i1",
                calling("call @two(true, \"x\")"));
    }

    @Test
    void pointersAndStringsStandForEachOther() {
        assertAccepted(calling("call @two(1, null)"));
        assertAccepted(body("call @rt_obj_retain_maybe(\"text\")"));
    }

    @Test
    void resultsFollowTheCallee() {
        assertRejected("f:entry: %0 = call: call to void @none must not have a result", calling("%r = call @none()"));
        assertRejected("f:entry: %0 = call 1 \"x\": call return type mismatch: @two returns i64 but instruction declares f64",
                calling("%r:f64 = call @two(1, \"x\")"));
        assertAccepted(calling("call @two(1, \"x\")"));
    }

    @Test
    void indirectCallsOfNamesAreCheckedLikeCalls() {
        assertRejected("f:entry: call.indirect @two 1: call arg count mismatch: @two expects 2 arguments but got 1",
                calling("call.indirect @two, 1"));
    }

    @Test
    void indirectCallsOfPointersAreFree() {
        assertAccepted(body("%p = const_null", "call.indirect %p, 1, 2.5"));
        assertAccepted(body("%p = const_null", "%r:i64 = call.indirect %p", "%s = iadd.ovf %r, 1"));
    }

    @Test
    void anUntypedIndirectResultHasTheTypeOfItsUse() {
        assertAccepted(body("%p = const_null", "%r = call.indirect %p, 1", "%s = iadd.ovf %r, 1"));
        assertRejected("f:entry: %3 = fadd %t1 1.0: operand type mismatch: operand 0 must be f64",
                body("%p = const_null", "%r = call.indirect %p, 1", "%s = iadd.ovf %r, 1", "%t = fadd %r, 1.0"));
    }
}
