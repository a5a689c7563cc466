package org.adderlang.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.adderlang.analysis.EarlyReturn.Comparison;
import org.adderlang.analysis.EarlyReturn.Term;
import org.adderlang.il.IlException;
import org.adderlang.il.Parser;
import org.junit.jupiter.api.Test;

class EarlyReturnFinderTest {
    private static final Term FIRST = new Term(0, null);
    private static final Term SECOND = new Term(1, null);
    private static final Term NOTHING = new Term(-1, null);

    @Test
    void eachTestOfArgumentsUntilSomethingElseHappens() throws IlException {
        assertEquals(List.of(
                new EarlyReturn(Comparison.LESS, FIRST, number(2), FIRST),
                new EarlyReturn(Comparison.LESS_OR_EQUAL, SECOND, FIRST, number(7))),
                find("""
                func @f(i64 %n, i64 %m) -> i64 {
                entry:
                  %small = scmp_lt %n, 2
                  cbr %small, base(%n), step(%m, %n)
                base(%r: i64):
                  ret %r
                step(%a: i64, %b: i64):
                  %less = scmp_gt %a, %b
                  cbr %less, more, seven
                seven:
                  ret 7
                more:
                  %x = call @f(%a, %b)
                  %zero = icmp_eq %a, 0
                  cbr %zero, seven, end
                end:
                  ret %x
                }
                """));
    }

    @Test
    void testsAsBasicWritesThem() throws IlException {
        assertEquals(List.of(new EarlyReturn(Comparison.LESS_OR_EQUAL, FIRST, number(1), FIRST)), find("""
                func @f(i64 %n) -> i64 {
                entry(%n: i64):
                  %cell = alloca 8
                  store i64, %cell, %n
                  br test
                step:
                  %v = load i64, %cell
                  %w = isub.ovf %v, 1
                  %x = call @f(%w)
                  ret %x
                test:
                  %t2 = load i64, %cell
                  %t3 = scmp_le %t2, 1
                  %t4 = zext1 %t3
                  %t5 = isub.ovf 0, %t4
                  %t6 = trunc1 %t5
                  cbr %t6, then, else
                then:
                  %t7 = load i64, %cell
                  ret %t7
                else:
                  br step
                }
                """));
    }

    @Test
    void nullTests() throws IlException {
        assertEquals(List.of(new EarlyReturn(Comparison.NULL, SECOND, SECOND, NOTHING)), find("""
                func @f(f64 %x, ptr %p) -> void {
                entry(%x: f64, %p: ptr):
                  %cell = alloca 8
                  store ptr, %cell, %p
                  %bits = load i64, %cell
                  %some = icmp_ne %bits, 0
                  cbr %some, more, end
                more:
                  store f64, %p, %x
                  br end
                end:
                  ret
                }
                """));
    }

    @Test
    void nothingThatCouldBeNoticedIsLeftOut() throws IlException {
        String shape = """
                func @f(i64 %n, ptr %p) -> i64 {
                entry:
                  %s
                  %small = scmp_lt %n, 2
                  cbr %small, base, step
                base:
                  ret 1
                step:
                  ret 2
                }
                """.replace("%n,", "%%n,").replace("%p", "%%p").replace("%small", "%%small");
        assertEquals(1, find(shape.formatted("%c = alloca 8")).size());
        for (String effect : List.of("%m = isub.ovf %n, 1", "store i64, %p, 1", "%v = load i64, %p", "%m = call @f(%n, %p)", "%b = alloca %n",
                "%b = alloca 17")) {
            assertEquals(List.of(), find(shape.formatted(effect)), effect);
        }
    }

    @Test
    void resultsThatAreComputedAreNotKnown() throws IlException {
        assertEquals(List.of(), find("""
                func @f(i64 %n) -> i64 {
                entry:
                  %small = scmp_lt %n, 2
                  cbr %small, base, step
                base:
                  %r = xor %n, 1
                  ret %r
                step:
                  %x = call @f(%n)
                  ret %x
                }
                """));
    }

    private static Term number(long value) {
        return new Term(-1, value);
    }

    private static List<EarlyReturn> find(String function) throws IlException {
        return EarlyReturnFinder.of(Parser.parse("il 0.2.0\n" + function).functions().getFirst());
    }
}
