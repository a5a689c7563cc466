package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;

import org.junit.jupiter.api.Test;

class BranchRulesTest {
    private static String returning(String type, String... lines) {
        return "func @f() -> " + type + " {\nentry:\n  " + String.join("\n  ", lines) + "\n}\n";
    }

    @Test
    void conditionsAreI1() {
        String blocks = "\na:\n  ret\nb:\n  ret";
        assertAccepted(returning("void", "cbr true, a, b" + blocks));
        assertRejected("f:entry: cbr 0 label a label b: conditional branch mismatch", returning("void", "cbr 0, a, b" + blocks));
    }

    @Test
    void argumentsHaveTheParametersType() {
        assertRejected("f:entry: br label a: arg type mismatch for label a",
                returning("void", "br a(1.0)\na(%x:i64):\n  ret"));
        assertRejected("f:entry: br label a: arg type mismatch for label a",
                returning("void", "br a(null)\na(%x:str):\n  ret"));
        assertAccepted(returning("void", "br a(null, true)\na(%x:ptr, %y:i1):\n  ret"));
    }

    @Test
    void switchesTestI32AgainstDistinctCases() {
        String value = "%v:i32 = cast.si_narrow.chk 2";
        String blocks = "\na:\n  ret\nb:\n  ret";
        assertAccepted(returning("void", value, "switch.i32 %v, ^a, 1 -> ^b, -2 -> ^a" + blocks));
        assertRejected("f:entry: switch.i32 2 1 label a label b: switch.i32 scrutinee must be i32",
                returning("void", "switch.i32 2, ^a, 1 -> ^b" + blocks));
        assertRejected("f:entry: switch.i32 %t0 1 1 label a label b label a: duplicate switch.i32 case",
                returning("void", value, "switch.i32 %v, ^a, 1 -> ^b, 1 -> ^a" + blocks));
    }

    @Test
    void returnsFollowTheSignature() {
        assertAccepted(returning("i1", "ret true"));
        assertRejected("f:entry: ret 1: ret void with value", returning("void", "ret 1"));
        assertRejected("f:entry: ret: ret value type mismatch", returning("i64", "ret"));
        assertRejected("f:entry: ret 1.5: ret value type mismatch: expected i64 but got f64", returning("i64", "ret 1.5"));
        assertRejected("f:entry: ret null: ret value type mismatch: expected str but got ptr", returning("str", "ret null"));
    }
}
