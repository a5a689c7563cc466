package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;

import org.junit.jupiter.api.Test;

class HandlerRulesTest {
    private static String withHandler(String params, String... lines) {
        return "func @f() -> void {\nentry:\n  eh.push ^h\n  eh.pop\n  ret\nhandler ^h(" + params + "):\n  "
                + String.join("\n  ", lines) + "\n}\n";
    }

    private static final String PARAMS = "%err:Error, %tok:ResumeTok";

    @Test
    void handlersDeclareErrorAndToken() {
        assertAccepted(withHandler(PARAMS, "eh.entry", "ret"));
        assertRejected("f:h: handler blocks must declare (%err:Error, %tok:ResumeTok)", withHandler("%err:Error", "eh.entry", "ret"));
        assertRejected("f:h: handler params must be (%err:Error, %tok:ResumeTok)",
                withHandler("%err:i64, %tok:ResumeTok", "eh.entry", "ret"));
        assertRejected("f:h: handler params must be named %err and %tok",
                withHandler("%e:Error, %tok:ResumeTok", "eh.entry", "ret"));
    }

    @Test
    void entryMarksComeFirst() {
        assertRejected("f:h: eh.entry: eh.entry only allowed as first instruction of handler block",
                withHandler(PARAMS, "eh.entry", "eh.entry", "ret"));
    }

    @Test
    void pushedBlocksAreHandlers() {
        assertRejected("f:entry: eh.push label h: eh.push target ^h must name a handler block", withHandler(PARAMS, "ret"));
        assertRejected("f:entry: eh.push label x: eh.push target ^x must name a handler block",
                "func @f() -> void {\nentry:\n  eh.push ^x\n  eh.pop\n  ret\n}\n");
    }

    @Test
    void errorsAreReadInHandlers() {
        assertAccepted(withHandler(PARAMS, "eh.entry", "%k = err.get_kind %err", "ret"));
        assertRejected("f:entry: %2 = err.get_kind %t0: err.get_* only allowed in handler block",
                "func @f(Error %err, ResumeTok %tok) -> void {\nentry:\n  %k = err.get_kind %err\n  ret\n}\n");
    }

    @Test
    void resumeUsesTheTokenOfItsHandler() {
        assertAccepted(withHandler(PARAMS, "eh.entry", "resume.next %tok"));
        assertRejected("f:entry: resume.next %t0: resume.* only allowed in handler block",
                "func @f(ResumeTok %tok) -> void {\nentry:\n  resume.next %tok\n}\n");
        assertRejected("f:h: resume.next %t2: resume.* must use handler %tok parameter",
                withHandler(PARAMS, "eh.entry", "%x:ResumeTok = const_null", "resume.next %x"));
    }
}
