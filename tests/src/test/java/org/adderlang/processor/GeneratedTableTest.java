package org.adderlang.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Path;
import java.util.List;
import org.adderlang.externs.ExternTable;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generated tables and nodes do with arguments and results; each call is made both ways. */
class GeneratedTableTest {
    private static final String SIGNATURES = """
            V.Wide i64(i64)
            V.WideShort i64(i64)
            V.Narrow i32(i32)
            V.Tiny i16(i16)
            V.Not i1(i1)
            V.Half f64(f64)
            V.Size i64(ptr)
            V.Same ptr(ptr)
            V.Length i64(str)
            V.Depth void(i64)
            rt_wide i64(i64)
            """;
    private static final String SOURCE = """
            @RuntimeClass("V") final class Sample {
                /** The low 32 bits, e.g. of -1. More text. */
                @Extern(value = {"Wide", "rt_wide"}, inline = true) static int wide(int v) { return v; }
                /** The low 16 bits. */
                @Extern(value = "WideShort", inline = true) static short wideShort(short v) { return v; }
                /** The same. */
                @Extern(value = "Narrow", inline = true) static int narrow(int v) { return v; }
                /** The same. */
                @Extern(value = "Tiny", inline = true) static short tiny(short v) { return v; }
                /** The opposite. */
                @Extern(value = "Not", inline = true) static boolean not(boolean v) { return !v; }
                /** Half of it. */
                @Extern(value = "Half", inline = true) static double half(double v) { return v / 2; }
                /** Its size; {@code <null>} has -1. */
                @Extern(value = "Size", inline = true) static long size(MemoryBlock b) { return b == null ? -1 : b.size(); }
                /** The same. */
                @Extern(value = "Same", inline = true) static Object same(Object p) { return p; }
                /**
                 * Its length.
                 *
                 * @param s any string
                 * @throws LibraryTrap V.Length: {@code null}
                 *                     string
                 * @throws LibraryTrap another &lt;text>
                 */
                @Extern(value = "Length", inline = true) static long length(ViperString s) {
                    if (s == null) throw LibraryTrap.domainError("V.Length: null string");
                    return s.length();
                }
                /** Sets the depth. */
                @Extern(value = "Depth", inline = true) static void depth(ThreadState t, long d) { t.remainingDepth = (int) d; }
            }
            """;
    @TempDir
    static Path folder;
    private static Compilation compilation;
    private static ExternTable table;
    private final ThreadState thread = new ThreadState(null, 1000, 1 << 16);

    @BeforeAll
    static void compile() throws Exception {
        compilation = Compilation.of(folder, SIGNATURES, SOURCE);
        assertEquals(List.of(), compilation.errors());
        table = compilation.table();
    }

    @ParameterizedTest
    @CsvSource({"0,-1,4294967295", "0,8589934593,1", "1,-1,65535", "2,-1,-1", "2,4294967295,-1", "3,-1,-1", "3,40000,-25536",
            "4,0,1", "4,1,0"})
    void integersAreNarrowedAndExtended(int index, long argument, long result) {
        assertEquals(result, call(index, argument));
    }

    @Test
    void otherValuesPassUnchanged() {
        var block = MemoryBlock.ofSize(24);
        Object inside = Pointer.of(block, 8);
        assertEquals(1.25, call(5, 2.5));
        assertEquals(24L, call(6, block));
        assertEquals(-1L, call(6, (Object) null));
        assertEquals(inside, call(7, inside));
        assertNull(call(7, (Object) null));
        assertEquals(3L, call(8, ViperString.of("abc")));
        assertNull(call(9, 7L));
        assertEquals(7, thread.remainingDepth);
    }

    @Test
    void objectsOfAnotherKindTrap() {
        var block = MemoryBlock.ofSize(24);
        assertTraps(TrapKind.INVALID_OPERATION, "V.Size: argument 1 must be a memory block, got string", 6, ViperString.of("x"));
        assertTraps(TrapKind.INVALID_OPERATION, "V.Size: argument 1 must be a memory block, got pointer 24-byte block+8", 6,
                Pointer.of(block, 8));
        assertTraps(TrapKind.INVALID_OPERATION, "V.Length: argument 1 must be a string, got 24-byte block", 8, block);
        assertTraps(TrapKind.INVALID_OPERATION, "V.Length: argument 1 must be a string, got pointer 0x5", 8, Pointer.of(null, 5));
        assertTraps(TrapKind.DOMAIN_ERROR, "V.Length: null string", 8, null);
    }

    @Test
    void theRegistryNamesEveryAliasAndItsDocumentation() throws IOException {
        assertEquals(List.of("V.Depth\t0\t9", "V.Half\t0\t5"), compilation.resource("builtins.tsv").subList(0, 2));
        assertTrue(compilation.resource("builtins.tsv").contains("rt_wide\t0\t0"));
        List<String> docs = compilation.resource("builtin-docs.tsv");
        assertTrue(docs.contains("rt_wide\tThe low 32 bits, e.g. of -1."), docs::toString);
        assertTrue(docs.contains("V.Size\tIts size; <null> has -1."), docs::toString);
        assertTrue(docs.contains("V.Length\tIts length.\tV.Length: null string\tanother <text>"), docs::toString);
    }

    @Test
    void methodsStaySmallEnoughForTheJitCompiler(@TempDir Path other) throws Exception {
        var signatures = new StringBuilder();
        var source = new StringBuilder("@RuntimeClass(\"V\") final class Sample {\n");
        for (int i = 0; i < 400; i++) {
            signatures.append("V.F").append(i).append(" i64(ptr,i64,f64,i1,str)\n");
            source.append("/** Its number. */ @Extern(\"F").append(i).append("\") static long f").append(i)
                    .append("(MemoryBlock b, int i, double d, boolean t, ViperString s) { return ").append(i).append("; }\n");
        }
        var big = Compilation.of(other, signatures.toString(), source.append("}\n").toString());
        assertEquals(List.of(), big.errors());
        assertEquals(399L, big.table().call(399, thread, new Object[]{null, 1L, 2.0, 1L, null}));
        assertEquals(57L, big.table().call(57, thread, new Object[]{null, 1L, 2.0, 1L, null}));
        for (var method : ClassFile.of().parse(big.output().resolve("sample/SampleTable.class")).methods()) {
            int length = method.code().map(code -> ((CodeAttribute) code).codeLength()).orElse(0);
            assertTrue(length < 8000, () -> method.methodName() + " has " + length + " bytes");
        }
    }

    /** Calls through the table and through the inline node, which must agree. */
    private Object call(int index, Object argument) {
        Object result = table.call(index, thread, new Object[]{argument});
        VirtualFrame frame = frame();
        ExprNode node = table.createInline(index, null, new ExprNode[]{new Constant(argument)});
        assertEquals(result, node.executeBoxed(frame));
        if (result instanceof Long number) {
            assertEquals(number != 0, node.executeBoolean(frame));
        }
        node.executeVoid(frame);
        return result;
    }

    private void assertTraps(TrapKind kind, String text, int index, Object argument) {
        var error = assertThrows(LibraryTrap.class, () -> table.call(index, thread, new Object[]{argument}));
        assertEquals(kind, error.kind());
        assertEquals(text, error.text());
        ExprNode node = table.createInline(index, null, new ExprNode[]{new Constant(argument)});
        for (int i = 0; i < 2; i++) {
            var trap = assertThrows(Trap.class, () -> node.executeBoxed(frame()));
            assertEquals(kind, trap.kind());
            assertEquals(text, trap.text());
            assertInstanceOf(ExprNode.class, trap.getLocation());
        }
    }

    private VirtualFrame frame() {
        return Truffle.getRuntime().createVirtualFrame(new Object[]{thread}, new FrameDescriptor());
    }

    private static final class Constant extends ExprNode {
        private final Object value;

        Constant(Object value) {
            this.value = value;
        }

        @Override
        public Type.Kind kind() {
            return value instanceof Long ? Type.Kind.LONG : value instanceof Double ? Type.Kind.DOUBLE : Type.Kind.OBJECT;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return (Long) value;
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return (Double) value;
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            return value;
        }
    }
}
