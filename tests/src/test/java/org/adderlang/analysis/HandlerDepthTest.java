package org.adderlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.adderlang.il.Function;
import org.adderlang.il.IlException;
import org.adderlang.il.Parser;
import org.junit.jupiter.api.Test;

class HandlerDepthTest {
    @Test
    void afterAsManyPopsAsPushesNoHandlerIsLeft() throws IlException {
        assertEquals(List.of("entry", "covered", "h", "popped"), armed("""
                func @f() -> i64 {
                entry:
                  eh.push h
                  %a = sdiv.chk0 1, 0
                  br covered
                covered:
                  br popped
                h(%err:error, %tok:resume_tok):
                  eh.entry
                  resume.label %tok, popped
                popped:
                  eh.pop
                  %b = sdiv.chk0 1, 0
                  br free
                free:
                  %c = sdiv.chk0 1, 0
                  ret %c
                }
                """));
    }

    @Test
    void handlersRunWithTheStackThatTheyWerePushedOn() throws IlException {
        assertEquals(List.of("entry", "inner", "low", "high", "after"), armed("""
                func @f() -> i64 {
                entry:
                  eh.push low
                  br inner
                inner:
                  eh.push high
                  %a = sdiv.chk0 1, 0
                  eh.pop
                  br after
                low(%err:error, %tok:resume_tok):
                  eh.entry
                  eh.pop
                  resume.label %tok, free
                high(%err:error, %tok:resume_tok):
                  eh.entry
                  eh.pop
                  resume.label %tok, after
                after:
                  eh.pop
                  br free
                free:
                  %b = sdiv.chk0 1, 0
                  ret %b
                }
                """));
    }

    @Test
    void pushesInALoopHaveNoEnd() throws IlException {
        assertEquals(List.of("loop", "h", "done"), armed("""
                func @f(i64 %n) -> i64 {
                entry(%n:i64):
                  br loop(%n)
                loop(%i:i64):
                  eh.push h
                  %j = isub.ovf %i, 1
                  %more = scmp_gt %j, 0
                  cbr %more, loop(%j), done
                h(%err:error, %tok:resume_tok):
                  eh.entry
                  ret 1
                done:
                  eh.pop
                  %a = sdiv.chk0 1, 0
                  ret %a
                }
                """));
    }

    /** The labels of the blocks that can run, at least in part, with a handler on the stack, in the order of the text. */
    private static List<String> armed(String function) throws IlException {
        Function parsed = Parser.parse("il 0.2.0\n" + function).functions().getFirst();
        var flow = new ControlFlow(parsed);
        var armed = HandlerDepth.armed(flow);
        var labels = flow.blocks().stream().filter(block -> armed.get(block.number())).map(block -> block.block().label()).toList();
        return parsed.blocks().stream().map(block -> block.label()).filter(labels::contains).toList();
    }
}
