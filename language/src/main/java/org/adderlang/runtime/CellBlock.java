package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import sun.misc.Unsafe;

/**
 * A block of one to eight whole cells that is a single Java object: its cells are fields, first the references of all, then the
 * bytes of all. Half the memory of a {@link ByteBlock} with references, and one access instead of two.
 */
public abstract sealed class CellBlock extends MemoryBlock {
    private static final int REFERENCE_SIZE = Unsafe.ARRAY_OBJECT_INDEX_SCALE;
    @CompilationFinal(dimensions = 1) private static final Class<?>[] TYPES = {Cells1.class, Cells2.class, Cells3.class, Cells4.class,
            Cells5.class, Cells6.class, Cells7.class, Cells8.class};
    /** Where the references start, the same in all subclasses; negative where the JVM lays out the fields in another way. */
    private static final long FIRST_REFERENCE = firstReference();
    private static final int CELLS_BITS = 4;
    private static final int CELLS_MASK = (1 << CELLS_BITS) - 1;

    /** The class id and, in the lowest bits, the number of cells. Together with the object's header it leaves no gap. */
    private final int classIdAndCells;

    private CellBlock(int classIdAndCells) {
        this.classIdAndCells = classIdAndCells;
    }

    static boolean suits(long classId, int size) {
        return FIRST_REFERENCE >= 0 && size > 0 && size <= 8 * TYPES.length && (size & 7) == 0
                && classId == (int) classId << CELLS_BITS >> CELLS_BITS;
    }

    /** For what {@link #suits}. */
    static CellBlock create(long classId, int size) {
        int shape = (int) classId << CELLS_BITS | size >> 3;
        return switch (size >> 3) {
            case 1 -> new Cells1(shape);
            case 2 -> new Cells2(shape);
            case 3 -> new Cells3(shape);
            case 4 -> new Cells4(shape);
            case 5 -> new Cells5(shape);
            case 6 -> new Cells6(shape);
            case 7 -> new Cells7(shape);
            default -> new Cells8(shape);
        };
    }

    /** In bytes; a constant where Graal knows the class. */
    final int cellsSize() {
        Class<?> type = getClass();
        return CompilerDirectives.isPartialEvaluationConstant(type) ? sizeOf(type) : (classIdAndCells & CELLS_MASK) << 3;
    }

    @ExplodeLoop
    private static int sizeOf(Class<?> type) {
        int cells = 1;
        while (type != TYPES[cells - 1]) {
            cells++;
        }
        return cells << 3;
    }

    final long ownClassId() {
        return classIdAndCells >> CELLS_BITS;
    }

    /** Where in the object the bytes start. */
    final long bytes() {
        return FIRST_REFERENCE + (cellsSize() >> 3) * REFERENCE_SIZE + 7 & -8;
    }

    final Object ref(long offset) {
        return UNSAFE.getObject(this, FIRST_REFERENCE + (offset >>> 3) * REFERENCE_SIZE);
    }

    final void set(long offset, Object value) {
        UNSAFE.putObject(this, FIRST_REFERENCE + (offset >>> 3) * REFERENCE_SIZE, value);
    }

    private static long firstReference() {
        long start = position(References1.class, "r0");
        for (int i = 0; i < TYPES.length; i++) {
            if (position(TYPES[i].getSuperclass(), "r" + i) != start + i * REFERENCE_SIZE) {
                return -1;
            }
            for (int j = 0; j <= i; j++) {
                if (position(TYPES[i], "p" + j) != (start + (i + 1) * REFERENCE_SIZE + 7 & -8) + j * 8) {
                    return -1;
                }
            }
        }
        return start;
    }

    @SuppressWarnings("deprecation")
    private static long position(Class<?> type, String field) {
        try {
            return UNSAFE.objectFieldOffset(type.getDeclaredField(field));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private abstract static sealed class References1 extends CellBlock {
        private Object r0;

        References1(int shape) {
            super(shape);
        }
    }

    private abstract static sealed class References2 extends References1 {
        private Object r1;

        References2(int shape) {
            super(shape);
        }
    }

    private abstract static sealed class References3 extends References2 {
        private Object r2;

        References3(int shape) {
            super(shape);
        }
    }

    private abstract static sealed class References4 extends References3 {
        private Object r3;

        References4(int shape) {
            super(shape);
        }
    }

    private abstract static sealed class References5 extends References4 {
        private Object r4;

        References5(int shape) {
            super(shape);
        }
    }

    private abstract static sealed class References6 extends References5 {
        private Object r5;

        References6(int shape) {
            super(shape);
        }
    }

    private abstract static sealed class References7 extends References6 {
        private Object r6;

        References7(int shape) {
            super(shape);
        }
    }

    private abstract static sealed class References8 extends References7 {
        private Object r7;

        References8(int shape) {
            super(shape);
        }
    }

    private static final class Cells1 extends References1 {
        private long p0;

        Cells1(int shape) {
            super(shape);
        }
    }

    private static final class Cells2 extends References2 {
        private long p0, p1;

        Cells2(int shape) {
            super(shape);
        }
    }

    private static final class Cells3 extends References3 {
        private long p0, p1, p2;

        Cells3(int shape) {
            super(shape);
        }
    }

    private static final class Cells4 extends References4 {
        private long p0, p1, p2, p3;

        Cells4(int shape) {
            super(shape);
        }
    }

    private static final class Cells5 extends References5 {
        private long p0, p1, p2, p3, p4;

        Cells5(int shape) {
            super(shape);
        }
    }

    private static final class Cells6 extends References6 {
        private long p0, p1, p2, p3, p4, p5;

        Cells6(int shape) {
            super(shape);
        }
    }

    private static final class Cells7 extends References7 {
        private long p0, p1, p2, p3, p4, p5, p6;

        Cells7(int shape) {
            super(shape);
        }
    }

    private static final class Cells8 extends References8 {
        private long p0, p1, p2, p3, p4, p5, p6, p7;

        Cells8(int shape) {
            super(shape);
        }
    }
}
