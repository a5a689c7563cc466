package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;
import static org.adderlang.il.verify.VerifierTesting.verify;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExceptionModelTest {
    private static final String UNRELEASED = "verify.eh.unreleased";
    private static final String HANDLER = "handler ^h(%err:Error, %tok:ResumeTok):\n  eh.entry\n  ret\n";

    private static String function(String blocks) {
        return "il 0.3.0\nfunc @f(%c:i1) -> void {\nentry(%c:i1):\n" + blocks + "}\n";
    }

    @Test
    void popsNeedAPush() {
        assertRejected("verify.eh.underflow",
                "f:b: eh.pop: [checkNoHandlerCrossing] eh.pop without matching eh.push; path: entry -> a -> b",
                function("  br a\na:\n  br b\nb:\n  eh.pop\n  ret\n"));
    }

    @Test
    void returnsNeedAnEmptyStack() {
        assertRejected(UNRELEASED, "f:entry: ret: [checkAllPathsCloseTry] unmatched eh.push depth 2; path: entry",
                function("  eh.push ^h\n  eh.push ^h\n  ret\n" + HANDLER));
    }

    @Test
    void explicitTrapsEnterTheTopHandler() {
        assertRejected(UNRELEASED, "f:h: ret: [checkAllPathsCloseTry] unmatched eh.push depth 1; path: entry -> h",
                function("  eh.push ^h\n  trap\n" + HANDLER));
        assertAccepted(function("  eh.push ^h\n  trap\n" + HANDLER.replace("  ret", "  eh.pop\n  ret")));
    }

    @Test
    void resumeNeedsAToken() {
        assertRejected("verify.eh.resume_token_missing",
                "f:h: resume.next %t4: [checkUnreachableAfterThrow] resume.* requires active resume token; path: entry -> h", """
                func @f(Error %e, ResumeTok %t) -> void {
                entry:
                  %x = const_null
                  br h(%e, %t)
                handler ^h(%err:Error, %tok:ResumeTok):
                  eh.entry
                  resume.next %tok
                }
                """);
    }

    @Test
    void resumePopsOneHandler() {
        String handler = "handler ^h(%err:Error, %tok:ResumeTok):\n  eh.entry\n  resume.label %tok, ^after\n";
        assertAccepted(function("  eh.push ^h\n  trap\nafter:\n  ret\n" + handler));
        assertEquals("verify.eh.underflow",
                verify(function("  eh.push ^h\n  trap\nafter:\n  eh.pop\n  ret\n" + handler)).getFirst().code());
    }

    @Test
    void pushesDominateWhatTheyProtect() {
        assertRejected("verify.eh.handler_not_dominant",
                "f:b: eh.push label h: eh.push block b does not dominate protected block d (handler ^h)",
                function("""
                          cbr %c, a, b
                        a:
                          eh.push ^h
                          br d
                        b:
                          eh.push ^h
                          br d
                        d:
                          %q = sdiv.chk0 1, 1
                          eh.pop
                          ret
                        """ + HANDLER));
    }

    @Test
    void resumeTargetsPostdominateWhatIsProtected() {
        assertRejected("verify.eh.resume_label_target",
                "f:h: resume.label %t3 label left: target ^left must postdominate block right", function("""
                          eh.push ^h
                          cbr %c, left, right
                        left:
                          eh.pop
                          br out
                        right:
                          %q = sdiv.chk0 1, 1
                          eh.pop
                          br out
                        out:
                          ret
                        handler ^h(%err:Error, %tok:ResumeTok):
                          eh.entry
                          resume.label %tok, ^left
                        """));
    }

    @Test
    void aTrapIsNoWayAroundTheResumeTarget() {
        assertAccepted(function("""
                  eh.push ^h
                  %p = call @rt_alloc(8)
                  cbr %c, fail, fine
                fail:
                  trap
                fine:
                  eh.pop
                  br after
                after:
                  ret
                handler ^h(%err:Error, %tok:ResumeTok):
                  eh.entry
                  resume.label %tok, ^after
                """));
    }

    @Test
    void aPushThatRepeatsIsRefused() {
        assertRejected(UNRELEASED, "f:l: eh.push label h: [checkAllPathsCloseTry] eh.push repeats without eh.pop; path: entry -> l -> l",
                function("  br l\nl:\n  eh.push ^h\n  br l\n" + HANDLER));
    }

    @Test
    void aPushInALoopMayBePopped() {
        assertAccepted(function("  br l\nl:\n  eh.push ^h\n  eh.pop\n  cbr %c, l, out\nout:\n  ret\n" + HANDLER));
    }

    @Test
    void manyStacksEndTheWalk() {
        StringBuilder blocks = new StringBuilder("  br b0\n");
        for (int i = 0; i < 2000; i++) {
            blocks.append("b%d:\n  cbr %%c, p%d, q%d\n".formatted(i, i, i));
            blocks.append("p%d:\n  eh.push ^h\n  br b%d\nq%d:\n  eh.push ^g\n  br b%d\n".formatted(i, i + 1, i, i + 1));
        }
        blocks.append("b2000:\n  trap\n").append(HANDLER).append(HANDLER.replace("^h", "^g"));
        List<Diagnostic> found = assertTimeout(Duration.ofSeconds(20), () -> verify(function(blocks.toString())));
        assertEquals(UNRELEASED, found.getFirst().code());
    }

    @Test
    void deepNestingIsFine() {
        int depth = 3000;
        StringBuilder blocks = new StringBuilder("  br b0\n");
        for (int i = 0; i < 2 * depth; i++) {
            blocks.append("b%d:\n  %s\n  br b%d\n".formatted(i, i < depth ? "eh.push ^h" : "eh.pop", i + 1));
        }
        blocks.append("b").append(2 * depth).append(":\n  ret\n").append(HANDLER);
        List<Diagnostic> found = assertTimeout(Duration.ofSeconds(20), () -> verify(function(blocks.toString())));
        assertEquals(List.of(), found);
    }
}
