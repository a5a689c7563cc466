package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;
import static org.adderlang.il.verify.VerifierTesting.body;

import org.junit.jupiter.api.Test;

class FunctionRulesTest {
    @Test
    void aFunctionHasBlocks() {
        assertRejected("f: function has no blocks", "func @f() -> void {\n}\n");
    }

    @Test
    void theFirstBlockIsTheEntry() {
        assertAccepted("func @f() -> void {\nentry_f:\n  ret\n}\n");
        assertRejected("f: first block must be entry", "func @f() -> void {\nentryf:\n  ret\n}\n");
    }

    @Test
    void blocksHaveOneTerminatorAtTheirEnd() {
        assertRejected("f:entry: missing terminator", "func @f() -> void {\nentry:\n  %a = alloca 8\n}\n");
        assertRejected("f:entry: empty block", "func @f() -> void {\nentry:\n}\n");
        assertRejected("f:entry: %0 = alloca 8: instruction after terminator",
                "func @f() -> void {\nentry:\n  ret\n  %a = alloca 8\n}\n");
        assertRejected("f:entry: ret: multiple terminators", "func @f() -> void {\nentry:\n  ret\n  ret\n}\n");
    }

    @Test
    void unreachableBlocksAreCheckedToo() {
        assertRejected("f:dead: ret 1: ret void with value", body("ret").replace("  ret\n  ret\n", "  ret\ndead:\n  ret 1\n"));
    }

    @Test
    void definitionsComeFirstInTheirBlock() {
        assertRejected("f:entry: %0 = iadd.ovf %t1 1: use before def of %1", body("%a = iadd.ovf %t1, 1", "%b = iadd.ovf 1, 1"));
        assertRejected("f:entry: %0 = iadd.ovf %t0 1: use before def of %0", body("%a = iadd.ovf %t0, 1"));
        assertRejected("f:entry: %0 = iadd.ovf %t9 1: unknown temp %9; use before def of %9", body("%a = iadd.ovf %t9, 1"));
    }

    @Test
    void valuesOfOtherBlocksNeedNoDominance() {
        assertAccepted("""
                func @f(%c:i1) -> i64 {
                entry(%c:i1):
                  cbr %c, a, b
                a:
                  %x = iadd.ovf 1, 2
                  br b
                b:
                  ret %x
                }
                """);
    }

    @Test
    void valuesMayBeUsedInAnEarlierBlockOfTheText() {
        assertAccepted("""
                func @one() -> i64 {
                entry:
                  ret 1
                }
                func @f() -> i64 {
                entry:
                  br a
                b:
                  ret %t0
                a:
                  %x = call @one()
                  br b
                }
                """);
    }

    @Test
    void parametersReachTheBlocksTheirsDominates() {
        String function = """
                func @f(%c:i1, %n:i64) -> i64 {
                entry(%c:i1, %n:i64):
                  br mid(%n)
                mid(%m:i64):
                  cbr %c, a, b(%m)
                a:
                  br b(%n)
                b(%r:i64):
                  %s = iadd.ovf %m, %n
                  ret %s
                }
                """;
        assertAccepted("il 0.3.0\n" + function);
        assertRejected("f:mid: cbr %t0 label a label b: unknown temp %0; use before def of %0", "il 0.2.0\n" + function);
    }

    @Test
    void parametersReachNoOtherLaterBlocks() {
        assertRejected("f:b: ret %t1: unknown temp %1; use before def of %1", """
                func @f(%c:i1) -> i64 {
                entry(%c:i1):
                  cbr %c, a(1), b
                a(%n:i64):
                  br b
                b:
                  ret %n
                }
                """);
        assertRejected("f:b: br label d: arg type mismatch for label d", """
                func @f(%c:i1) -> i64 {
                entry(%c:i1):
                  cbr %c, a(1), b
                a(%n:i64):
                  br b
                b:
                  br d(%n)
                d(%m:i64):
                  ret %m
                }
                """);
    }

    @Test
    void headerParametersAreBoundWithoutEntryParameters() {
        assertAccepted("func @f(i64 %n) -> i64 {\nentry:\n  br next\nnext:\n  ret %n\n}\n");
    }

    @Test
    void handlersSeeTheParametersAtTheirPush() {
        assertAccepted("""
                il 0.3.0
                func @f(%n:i64) -> i64 {
                entry(%n:i64):
                  br mid(%n)
                mid(%m:i64):
                  eh.push ^h
                  %q = sdiv.chk0 1, %m
                  eh.pop
                  ret %q
                handler ^h(%err:Error, %tok:ResumeTok):
                  eh.entry
                  ret %m
                }
                """);
    }
}
