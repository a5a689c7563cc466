package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The canonical text (il.md §1.9), and that it parses back to an equal module. */
class PrinterTest {
    private static final String CANONICAL = """
            il 0.3.0
            target "a\\"b"
            extern @fmt(str, ...) -> i32
            extern @none() -> void
            global const str @s = "\\\\ \\" \\n\\r\\t\\0\\x01\\x7F\\xC3\\xA9"
            global export i64 @n = 5
            global import str @far
            func import @ext(ptr %p, ...) -> i64
            func @arith(i64 %a, f64 %x) -> i64 [nothrow, pure] {
            entry(%a:i64, %x:f64):
              .loc 1 2 3
              %add = add %a, 1
              .loc 1 2 4
              %sub = sub %a, -1
              .loc 1 2 4
              %mul = mul %a, 1
              .loc 1 2 4
              ret %mul
            }
            func @ops(i64 %i, f64 %x, i1 %b, ptr %p, str %s) -> i64 {
            entry(%i:i64, %x:f64, %b:i1, %p:ptr, %s:str):
              %c1:i32 = iadd.ovf %i, 1
              %c2 = isub.ovf %i, 1
              %c3 = imul.ovf %i, 1
              %d1 = sdiv %i, 1
              %d2 = udiv %i, 1
              %d3 = srem %i, 1
              %d4 = urem %i, 1
              %d5 = sdiv.chk0 %i, 1
              %d6 = udiv.chk0 %i, 1
              %d7 = srem.chk0 %i, 1
              %d8 = urem.chk0 %i, 1
              %ix:i32 = idx.chk 1, 0, 9
              %l1 = and %i, 1
              %l2 = or %i, 1
              %l3 = xor %i, 1
              %l4 = shl %i, 1
              %l5 = lshr %i, 1
              %l6 = ashr %i, 1
              %f1 = fadd %x, 1.5
              %f2 = fsub %x, 0.10000000000000001
              %f3 = fmul %x, 1e+17
              %f4 = fdiv %x, -Inf
              %q1 = icmp_eq %i, 0
              %q2 = icmp_ne %i, 0
              %q3 = scmp_lt %i, 0
              %q4 = scmp_le %i, 0
              %q5 = scmp_gt %i, 0
              %q6 = scmp_ge %i, 0
              %q7 = ucmp_lt %i, 0
              %q8 = ucmp_le %i, 0
              %q9 = ucmp_gt %i, 0
              %q10 = ucmp_ge %i, 0
              %r1 = fcmp_eq %x, NaN
              %r2 = fcmp_ne %x, 0.0
              %r3 = fcmp_lt %x, -0.0
              %r4 = fcmp_le %x, 1.0
              %r5 = fcmp_gt %x, 1.0
              %r6 = fcmp_ge %x, 1.0
              %r7 = fcmp_ord %x, 1.0
              %r8 = fcmp_uno %x, 1.0
              %v1 = sitofp %i
              %v2 = fptosi %x
              %v3 = cast.fp_to_si.rte.chk %x
              %v4 = cast.fp_to_ui.rte.chk %x
              %v5:i16 = cast.si_narrow.chk %i
              %v6:i32 = cast.ui_narrow.chk %i
              %v7 = cast.si_to_fp %i
              %v8 = cast.ui_to_fp %i
              %v9 = zext1 %b
              %v10 = trunc1 %i
              %m1 = alloca 16
              %m2 = gep %m1, 8
              %m3 = load i64, %m2
              store str, %m2, %s
              %m4 = addr_of @s
              %m5 = const_str @s
              %m6 = gaddr @n
              %m7:str = const_null
              %m8 = const.f64 2.5
              %k1 = call @arith(%i, 2.0)
              call @none()
              %k2 = call.indirect i64(ptr, ...) %p(%m1, "a b")
              call.indirect %p, %i, true
              call.indirect %p
              %k3 = select i64, %b, 1, 2
              switch.i32 %v6, ^join(1), 1 -> ^side, -2 -> ^join(%i)
            side:
              eh.push ^bad
              cbr %b, join(%i), out
            join(%j:i64):
              br side
            out:
              eh.pop
              ret %j
            handler ^bad(%err:Error, %tok:ResumeTok):
              eh.entry
              %e1 = trap.kind
              %e2 = err.get_kind %err
              %e3 = err.get_code %err
              %e4 = err.get_ip %err
              %e5 = err.get_line %err
              %e6 = err.get_msg %err
              %e7 = trap.err %e2, %s
              cbr %b, same, next
            same:
              resume.same %tok
            next:
              cbr %b, label2, raise
            label2:
              resume.label %tok, ^join(%i)
            raise:
              cbr %b, stop, nexts
            nexts:
              resume.next %tok
            stop:
              trap.from_err i32 %e2
            dead:
              trap
            }
            """;

    @Test
    void canonicalTextIsAFixedPoint() {
        assertEquals(CANONICAL, Printer.print(IlText.parse(CANONICAL)));
    }

    @Test
    void canonicalTextAboveHasEveryOpcode() {
        Set<Opcode> seen = new HashSet<>();
        IlText.parse(CANONICAL).functions().forEach(f -> f.blocks()
                .forEach(b -> b.instructions().forEach(i -> seen.add(i.opcode()))));
        assertEquals(Set.copyOf(Arrays.asList(Opcode.values())), seen);
    }

    @Test
    void printedModuleParsesBackToAnEqualOne() {
        assertRoundTrip(IlText.parse(CANONICAL));
    }

    private static Module assertRoundTrip(Module module) {
        Module back = IlText.parse(Printer.print(module));
        assertEquals(ModelEquality.withoutPositions(module), ModelEquality.withoutPositions(back));
        return back;
    }

    @Test
    void looseTextIsPrintedCanonically() {
        Module module = IlText.parse("il 0.1 ; old", "func @f(%a : i64,) -> i64 { # text", "^entry (%a:i64) :", "%b:i64=iadd.ovf %a 0x10",
                "cbr true label ^x(%b) , x(010)", "x(%c:i64):", "ret %c # done", "}");
        assertEquals("""
                il 0.1
                func @f(i64 %a) -> i64 {
                entry(%a:i64):
                  %b = iadd.ovf %a, 16
                  cbr true, x(%b), x(8)
                x(%c:i64):
                  ret %c
                }
                """, Printer.print(assertRoundTrip(module)));
    }

    @Test
    void usesBeforeTheirDefinitionKeepTheirMeaning() {
        assertRoundTrip(IlText.parse(IlText.main("br b", "a:", "%x = iadd.ovf %t1, %t2", "br c(1)", "b:", "%y = iadd.ovf 1, 2",
                "%t9 = iadd.ovf %t0, %t9", "br a", "c(%y:i64):", "ret %t1")));
    }

    @Test
    void namesThatWouldBeReadAsAnotherValueAreReplacedByNumbers() {
        // The first instruction uses value 1, whose spelling %t1 before its definition would mean the value named t1.
        Function f = new Function("main", List.of(), Type.I64, List.of(new Block("entry", List.of(), List.of(
                add(0, new Value.Temp(1), new Value.Temp(0)), add(1, new Value.Temp(0), new Value.Temp(2)),
                add(2, new Value.Temp(1), new Value.Temp(2))), 0)), List.of("a", "b", "t1"), Linkage.INTERNAL, Set.of(), 0);
        String text = Printer.print(new Module("0.2.0", null, List.of(), List.of(), List.of(f)));
        assertTrue(text.contains("%t0 = iadd.ovf %t1, %t0\n"), text);
        List<Instruction> back = IlText.parse(text).function("main").blocks().getFirst().instructions();
        assertEquals(f.blocks().getFirst().instructions().stream().map(Instruction::operands).toList(),
                back.stream().map(Instruction::operands).toList());
    }

    @Test
    void unnamedValuesArePrintedByNumber() {
        Function f = new Function("f", List.of(new Param("", Type.I64, 0)), Type.I64, List.of(new Block("entry",
                List.of(new Param("", Type.I64, 0)), List.of(add(1, new Value.Temp(0), Value.TRUE)), 0)), List.of("", ""),
                Linkage.EXPORT, Set.of(), 0);
        assertEquals("""
                il 0.2.0
                func export @f(i64 %t0) -> i64 {
                entry(%t0:i64):
                  %t1 = iadd.ovf %t0, true
                }
                """, Printer.print(new Module("0.2.0", null, List.of(), List.of(), List.of(f))));
    }

    private static Instruction add(int result, Value left, Value right) {
        return new Instruction(Opcode.IADD_OVF, result, null, List.of(left, right), List.of(), null, null, null, 0, 0);
    }
}
