package org.adderlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.il.Function;
import org.adderlang.il.IlException;
import org.adderlang.il.Parser;
import org.junit.jupiter.api.Test;

class LoopUnrollingTest {
    private static final String NESTED = """
            func @f(ptr %p, i64 %n) -> i64 {
            entry:
              %cell = alloca 8
              br outer(0)
            outer(%i: i64):
              br inner(%i)
            inner(%j: i64):
              %more = scmp_lt %j, %n
              cbr %more, body(%j), next(%j)
            body(%k: i64):
              BODY
              %k1 = add %k, 1
              br inner(%k1)
            next(%l: i64):
              %again = icmp_eq %l, 7
              cbr %again, outer(%l), end
            end:
              ret 0
            }
            """;

    @Test
    void theInnermostLoopThatUsesMemory() throws IlException {
        assertEquals(List.of("entry none", "outer none", "inner inner", "body inner", "next none", "end none"),
                heads(NESTED.replace("BODY", "store i64, %p, %k")));
    }

    @Test
    void notOneThatComputesOnlyCallsOrIsLarge() throws IlException {
        List<String> none = List.of("entry none", "outer none", "inner none", "body none", "next none", "end none");
        assertEquals(none, heads(NESTED.replace("BODY", "store i64, %cell, %k")));
        assertEquals(none, heads(NESTED.replace("BODY", "store i64, %p, %k\n  %c = call @f(%p, %k)")));
        assertEquals(none, heads(NESTED.replace("BODY", "store i64, %p, %k\n".repeat(30))));
    }

    @Test
    void notOneThatGoesBackInTwoPlaces() throws IlException {
        String loop = """
                func @f(ptr %p) -> i64 {
                entry:
                  br head
                head:
                  %v = load i64, %p
                  %odd = and %v, 1
                  %test = trunc1 %odd
                  cbr %test, head, even
                even:
                  store i64, %p, 1
                  br head
                }
                """;
        assertEquals(List.of("entry none", "head none", "even none"), heads(loop));
        assertEquals(List.of("entry none", "head head"), heads(loop.replace("cbr %test, head, even", "br head")));
    }

    private static List<String> heads(String text) throws IlException {
        Function function = Parser.parse("il 0.2.0\n" + text).functions().getFirst();
        var flow = new ControlFlow(function);
        int[] heads = LoopUnrolling.heads(flow, new CellPromotion(flow).cells().keySet());
        var named = new ArrayList<String>();
        for (CodeBlock block : flow.blocks()) {
            int head = heads[block.number()];
            named.add(block.block().label() + " " + (head == LoopUnrolling.NONE ? "none" : flow.blocks().get(head).block().label()));
        }
        return named;
    }
}
