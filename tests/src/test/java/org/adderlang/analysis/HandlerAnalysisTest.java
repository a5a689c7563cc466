package org.adderlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.adderlang.il.IlException;
import org.adderlang.il.Parser;
import org.junit.jupiter.api.Test;

class HandlerAnalysisTest {
    @Test
    void aResumeGoesBackToTheTrapsOfItsHandlerOnly() throws IlException {
        String function = """
                func @f() -> i64 {
                entry:
                  eh.push low
                  %a = sdiv.chk0 1, 0
                  eh.pop
                  br second
                second:
                  eh.push high
                  %b = idx.chk 5, 0, 3
                  eh.pop
                  ret %a
                low(%err:error, %tok:resume_tok):
                  eh.entry
                  resume.next %tok
                high(%err:error, %tok:resume_tok):
                  eh.entry
                  %c = srem.chk0 1, 0
                  resume.same %tok
                }
                """;
        // The handler is still armed while it runs.
        assertEquals(List.of("resume.next", "sdiv.chk0"), faultsBefore(function, "low"));
        assertEquals(List.of("idx.chk", "resume.same", "srem.chk0"), faultsBefore(function, "high"));
    }

    @Test
    void aHandlerMayLeaveTheResumeToAnother() throws IlException {
        String function = """
                func @f(i64 %n) -> i64 {
                entry(%n:i64):
                  eh.push first
                  %a = sdiv.chk0 1, %n
                  eh.pop
                  eh.push second
                  %b = idx.chk %n, 0, 3
                  eh.pop
                  ret %a
                first(%err:error, %tok:resume_tok):
                  eh.entry
                  %c = icmp_eq %n, 0
                  cbr %c, between, done
                between:
                  br second(%err, %tok)
                second(%err:error, %tok:resume_tok):
                  eh.entry
                  resume.next %tok
                done:
                  resume.label %tok, end
                end:
                  br second(%err, %tok)
                }
                """;
        assertEquals(List.of("idx.chk", "resume.label", "resume.next", "sdiv.chk0"), faultsBefore(function, "second"));
    }

    /** The instructions whose traps the block with this label, which ends in a resume, can go back to; sorted. */
    private static List<String> faultsBefore(String function, String label) throws IlException {
        var flow = new ControlFlow(Parser.parse("il 0.2.0\n" + function).functions().getFirst());
        var handlers = HandlerAnalysis.of(flow, true);
        CodeBlock resume = flow.blocks().stream()
                .filter(part -> part.block().label().equals(label) && part.last().opcode().mnemonic().startsWith("resume"))
                .findFirst().orElseThrow();
        return handlers.faultsBefore(resume).stream()
                .map(fault -> fault.last().opcode().mnemonic()).sorted().toList();
    }
}
