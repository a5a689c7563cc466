package org.adderlang.nodes.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.adderlang.externs.ExternScopes;
import org.adderlang.externs.ExternUse;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.externs.ScopeUse;
import org.adderlang.il.IlException;
import org.adderlang.il.Parser;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.nodes.DoubleNode;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.LongNode;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternCallTest {
    private static final String AND = "Viper.Math.Bits.And";
    private final InstructionSite site = site();
    private final VirtualFrame frame = Truffle.getRuntime().createVirtualFrame(
            new Object[]{new ThreadState(program(), 1000, 1 << 16)}, new FrameDescriptor());

    private ExprNode create(Type.Kind kind, String name, ExprNode[] arguments) {
        Signature declared = RuntimeSignatures.builtin().find(name);
        List<Type> types = Arrays.stream(arguments).map(a -> a.kind() == Type.Kind.DOUBLE ? Type.F64 : Type.I64).toList();
        return ExternCall.create(site, kind, new ExternUse(name, declared, types, Type.I64, new ScopeUse()), arguments, null, true);
    }

    private static ProgramState program() {
        var program = new ProgramState(null, InputStream.nullInputStream(), OutputStream.nullOutputStream(), new String[0],
                new MemoryBlock[0]);
        program.setExterns(ExternScopes.ofContext(true));
        return program;
    }

    private static InstructionSite site() {
        try {
            var function = Parser.parse("il 0.2.0\nfunc @main() -> i64 {\nstart:\n  .loc 1 7 1\n  ret 0\n}\n").function("main");
            return new InstructionSite(function, function.blocks().getFirst(), 0);
        } catch (IlException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void inlineFunctionsRunInPlace() {
        ExprNode call = create(Type.Kind.LONG, AND, new ExprNode[]{new Number(12), new Number(10)});
        assertInstanceOf(InlineExternNode.class, call);
        assertEquals(8, call.executeLong(frame));
    }

    @Test
    void valuesOfAnotherKindAreReinterpreted() {
        ExprNode call = create(Type.Kind.LONG, AND, new ExprNode[]{new Real(1.5), new Number(-1)});
        assertInstanceOf(ExternCall.class, call);
        assertEquals(Double.doubleToRawLongBits(1.5), call.executeLong(frame));
        ExprNode real = create(Type.Kind.DOUBLE, AND, new ExprNode[]{new Real(1.5), new Number(-1)});
        assertEquals(1.5, real.executeDouble(frame));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Viper.Math.Bits.Nope|attempted to call unknown runtime helper 'Viper.Math.Bits.Nope'",
            "Viper.Math.Bits.And|Viper.Math.Bits.And: expected 2 argument(s), got 1",
            "rt_alloc|negative allocation"})
    void failuresTrapAtTheCall(String name, String text) {
        ExprNode call = create(Type.Kind.NONE, name, new ExprNode[]{new Number(-1)});
        for (int i = 0; i < 2; i++) {
            Trap trap = assertThrows(Trap.class, () -> call.executeVoid(frame));
            assertEquals("Trap @main:start#0 line 7: DomainError (code=0): " + text, trap.report());
        }
    }

    @Test
    void failuresOfCallsThatAreNotInlineTrapAtTheCallToo() {
        ExprNode call = create(Type.Kind.OBJECT, "rt_alloc", new ExprNode[]{new Real(-1.0)});
        assertInstanceOf(ExternCall.class, call);
        Trap trap = assertThrows(Trap.class, () -> call.executeObject(frame));
        assertEquals("Trap @main:start#0 line 7: DomainError (code=0): negative allocation", trap.report());
    }

    private static final class Number extends LongNode {
        private final long value;

        Number(long value) {
            this.value = value;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return value;
        }
    }

    private static final class Real extends DoubleNode {
        private final double value;

        Real(double value) {
            this.value = value;
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return value;
        }
    }
}
