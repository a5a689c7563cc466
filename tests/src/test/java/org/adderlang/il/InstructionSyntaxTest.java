package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instruction lines (il.md §1.6, §13). */
class InstructionSyntaxTest {
    private static final Value ONE = new Value.IntConst(1, false);
    private static final Value TWO = new Value.IntConst(2, false);

    @ParameterizedTest
    @ValueSource(strings = {"%x = iadd.ovf 1, 2", "%x=iadd.ovf 1 2", "%x = iadd.ovf 1,2", "%x = iadd.ovf 1 , 2,",
            "%x:i64 = iadd.ovf 1, 2, 3 junk", "%x = iadd.ovf 1, 2 ; text"})
    void commasAreOptionalAndSurplusIsIgnored(String line) {
        Instruction in = IlText.instruction(line);
        assertEquals(List.of(ONE, TWO), in.operands());
        assertEquals(0, in.result());
        assertNull(in.type());
    }

    @Test
    void positionIsThatOfTheFirstCharacter() {
        Instruction in = IlText.instruction("\t  trap");
        assertEquals(4, in.line());
        assertEquals(4, in.column());
    }

    @Test
    void annotationThatDiffersFromTheOpcodeIsKept() {
        Instruction in = IlText.instruction("% x : i32  = iadd.ovf 1, 2");
        assertEquals(Type.I32, in.type());
        assertEquals("x", IlText.parse(IlText.main("% x : i32  = iadd.ovf 1, 2")).function("main").valueName(0));
    }

    @Test
    void memoryOpcodesTakeAType() {
        List<Instruction> in = IlText.instructions("%p = alloca 8", "store i16 %p 2", "%v:i64 = load i16, %p", "trap.from_err i32, 2");
        assertEquals(Type.I16, in.get(1).type());
        assertEquals(List.of(new Value.Temp(0), TWO), in.get(1).operands());
        assertEquals(Type.I16, in.get(2).type());
        assertEquals(Type.I32, in.get(3).type());
    }

    @Test
    void valuesOfEveryKind() {
        Instruction in = IlText.instruction("call @f(@g, TRUE, false, null, \"a, (b\", 1.5, -1,)");
        assertEquals("f", in.callee());
        assertEquals(List.of(new Value.GlobalRef("g"), Value.TRUE, Value.FALSE, Value.NULL, new Value.StrConst("a, (b"),
                new Value.FloatConst(1.5), new Value.IntConst(-1, false)), in.operands());
    }

    @Test
    void quotedPlainOperandsMayContainBlanks() {
        assertEquals(new Value.StrConst("a b"), IlText.instruction("%s = const_str \"a b\"").operand(0));
    }

    @Test
    void integerForAnF64ParameterBecomesAFloat() {
        Module module = IlText.parse("il 0.2.0", "extern @e(f64, i64) -> void", "func @f() -> void {", "entry:",
                "  call @e(1, 2)", "  call @later(1)", "  ret", "}", "func @later(f64 %x) -> void {", "entry:", "  ret", "}");
        List<Instruction> in = module.function("f").blocks().getFirst().instructions();
        assertEquals(List.of(new Value.FloatConst(1), TWO), in.get(0).operands());
        assertEquals(List.of(ONE), in.get(1).operands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"call.indirect @g, 1, 2", "call.indirect @g(1, 2)", "call.indirect @g (1, 2,) [nothrow]"})
    void indirectCallWithoutSignature(String line) {
        Instruction in = IlText.instruction(line);
        assertEquals(List.of(new Value.GlobalRef("g"), ONE, TWO), in.operands());
        assertNull(in.signature());
        assertNull(in.callee());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%r = call.indirect i64(ptr, ...) @g(1, 2)", "%r = call.indirect i64 (ptr, ...) @g, 1, 2",
            "%r = call.indirect [i64(ptr, ...)] @g(1, 2)"})
    void indirectCallWithSignature(String line) {
        Instruction in = IlText.instruction(line);
        assertEquals(new Signature(Type.I64, List.of(Type.PTR), true), in.signature());
        assertEquals(List.of(new Value.GlobalRef("g"), ONE, TWO), in.operands());
    }

    @Test
    void indirectCallOfABareCallee() {
        List<Instruction> in = IlText.instructions("%p = const_null", "call.indirect %p", "call.indirect void() %p", "call.indirect null");
        assertEquals(List.of(new Value.Temp(0)), in.get(1).operands());
        assertEquals(new Signature(Type.VOID, List.of()), in.get(2).signature());
        assertEquals(List.of(Value.NULL), in.get(3).operands());
    }

    @Test
    void branchesAndSwitch() {
        List<Instruction> in = IlText.parse(IlText.main("switch.i32 1, ^d(1), 1 -> a, -2 -> label ^d(2)", "a:", "cbr true a, d(1)", "d(%x:i64):",
                "br label ^d(2,)")).function("main").blocks().stream().map(Block::terminator).toList();
        assertEquals(List.of(new Target("d", List.of(ONE)), new Target("a", List.of()), new Target("d", List.of(TWO))), in.get(0).targets());
        assertEquals(-2, in.get(0).switchCase(1));
        assertEquals(List.of(Value.TRUE), in.get(1).operands());
        assertEquals("d", in.get(2).targets().getFirst().label());
    }

    @Test
    void handlerOpcodes() {
        Function f = IlText.parse(IlText.main("eh.push ^h", "trap", "handler ^h(%err:Error, %tok:ResumeTok):", "eh.entry",
                "%k = trap.kind", "%j = trap.kind %err", "%c = err.get_code %err", "%m = err.get_msg",
                "resume.label %tok, ^done", "done:", "ret 0")).function("main");
        List<Instruction> in = f.blocks().get(1).instructions();
        assertEquals(List.of(Type.ERROR, Type.RESUME_TOK), f.blocks().get(1).params().stream().map(Param::type).toList());
        assertEquals(List.of(0, 1, 1, 0, 1), in.subList(1, 6).stream().map(i -> i.operands().size()).toList());
        assertEquals("done", in.get(5).targets().getFirst().label());
    }

    @Test
    void selectOfLaterVersions() {
        Instruction in = IlText.instruction("%r = select i64, true, 1, 2");
        assertEquals(Type.I64, in.type());
        assertEquals(List.of(Value.TRUE, ONE, TWO), in.operands());
    }

    @Test
    void numberedNamesMayBeUsedBeforeTheirDefinition() {
        Function f = IlText.parse(IlText.main("br b", "a:", "%x = iadd.ovf %t9, %t1", "ret %t77", "b:", "%y = iadd.ovf 1, 2",
                "%t9 = iadd.ovf 1, 2", "br a")).function("main");
        List<Instruction> in = f.blocks().get(1).instructions();
        assertEquals(List.of(new Value.Temp(2), new Value.Temp(1)), in.get(0).operands());
        assertEquals(List.of(new Value.Temp(77)), in.get(1).operands());
    }
}
