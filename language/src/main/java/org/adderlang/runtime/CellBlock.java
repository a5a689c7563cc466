package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import sun.misc.Unsafe;

/**
 * A block of one to eight whole cells that is a single Java object: its cells are fields, first the references of all, then the
 * bytes of all. Half the memory of a {@link ByteBlock} with references, and one access instead of two.
 *
 * <p>Objects of which {@link NumberProfile} expects no numbers have fields for references only. If a number is stored there after
 * all, the bytes of all cells go into an array beside the object.
 */
public abstract sealed class CellBlock extends MemoryBlock {
    static final int MAX_CELLS = 8;
    private static final int REFERENCE_SIZE = Unsafe.ARRAY_OBJECT_INDEX_SCALE;
    /** The classes with 1 to 8 cells, then those without bytes; the index is the shape of an object. */
    @CompilationFinal(dimensions = 1) private static final Class<?>[] TYPES = {Cells1.class, Cells2.class, Cells3.class, Cells4.class,
            Cells5.class, Cells6.class, Cells7.class, Cells8.class, References1.class, References2.class, References3.class,
            References4.class, References5.class, References6.class, References7.class, References8.class};
    private static final int SHAPE_BITS = 4;
    private static final int SHAPE_MASK = (1 << SHAPE_BITS) - 1;
    /** Where the references start, the same in all subclasses; negative where the JVM lays out the fields in another way. */
    private static final long FIRST_REFERENCE = firstReference();
    /** The bytes of objects in which no number was stored. Never written. */
    private static final long[] ZEROS = new long[MAX_CELLS];

    /** The class id and, in the lowest bits, the shape. Together with the object's header it leaves no gap. */
    private final int classIdAndShape;

    private CellBlock(int classIdAndShape) {
        this.classIdAndShape = classIdAndShape;
    }

    static boolean suits(long classId, int size) {
        return FIRST_REFERENCE >= 0 && size > 0 && size <= 8 * MAX_CELLS && (size & 7) == 0
                && classId == (int) classId << SHAPE_BITS >> SHAPE_BITS;
    }

    /** For what {@link #suits}. */
    static CellBlock create(long classId, int size) {
        int shape = (int) classId << SHAPE_BITS | (size >> 3) - 1;
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

    /** For what {@link #suits}, if it will probably hold references only. */
    static CellBlock createWithoutNumbers(long classId, int size) {
        int shape = (int) classId << SHAPE_BITS | MAX_CELLS + (size >> 3) - 1;
        return switch (size >> 3) {
            case 1 -> new References1(shape);
            case 2 -> new References2(shape);
            case 3 -> new References3(shape);
            case 4 -> new References4(shape);
            case 5 -> new References5(shape);
            case 6 -> new References6(shape);
            case 7 -> new References7(shape);
            default -> new References8(shape);
        };
    }

    /** A constant where Graal knows the class. */
    private int shape() {
        Class<?> type = getClass();
        return CompilerDirectives.isPartialEvaluationConstant(type) ? shapeOf(type) : classIdAndShape & SHAPE_MASK;
    }

    @ExplodeLoop
    private static int shapeOf(Class<?> type) {
        int shape = 0;
        while (type != TYPES[shape]) {
            shape++;
        }
        return shape;
    }

    private int cells() {
        return (shape() & MAX_CELLS - 1) + 1;
    }

    /** The class of objects with as many cells that do, unlike this one, or do not have fields for numbers. */
    public final Class<?> otherLayout() {
        return TYPES[shape() ^ MAX_CELLS];
    }

    /** Whether objects like this are now created with the {@link #otherLayout}. */
    public final boolean hasFormerLayout() {
        return hasBytes() == NumberProfile.of(ownClassId(), cellsSize()).expectsReferencesOnly();
    }

    /** In bytes. */
    final int cellsSize() {
        return cells() << 3;
    }

    final long ownClassId() {
        return classIdAndShape >> SHAPE_BITS;
    }

    final boolean hasBytes() {
        return shape() < MAX_CELLS;
    }

    /** Whether all bytes are 0 because there is no room for others yet. */
    final boolean lacksNumbers() {
        return !hasBytes() && numbers() == null;
    }

    /** The object to read bytes from. */
    final Object source() {
        if (hasBytes()) {
            return this;
        }
        long[] numbers = numbers();
        return numbers == null ? ZEROS : numbers;
    }

    /** The object to write bytes to. */
    final Object target() {
        if (hasBytes()) {
            return this;
        }
        long[] numbers = numbers();
        return numbers == null ? makeRoom() : numbers;
    }

    @TruffleBoundary
    private long[] makeRoom() {
        NumberProfile.of(ownClassId(), cellsSize()).expectNumbers();
        return createNumbers(cells());
    }

    /** Where in {@link #source} and {@link #target} the bytes start. */
    final long bytes() {
        return hasBytes() ? FIRST_REFERENCE + cells() * REFERENCE_SIZE + 7 & -8 : Unsafe.ARRAY_LONG_BASE_OFFSET;
    }

    final Object ref(long offset) {
        return UNSAFE.getObject(this, FIRST_REFERENCE + (offset >>> 3) * REFERENCE_SIZE);
    }

    final void set(long offset, Object value) {
        UNSAFE.putObject(this, FIRST_REFERENCE + (offset >>> 3) * REFERENCE_SIZE, value);
    }

    private static long firstReference() {
        long start = position(References1.class, "r0");
        for (int i = 0; i < MAX_CELLS; i++) {
            if (position(TYPES[MAX_CELLS + i], "r" + i) != start + i * REFERENCE_SIZE) {
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

    private static sealed class References1 extends CellBlock {
        private Object r0;

        References1(int shape) {
            super(shape);
        }
    }

    private static sealed class References2 extends References1 {
        private Object r1;

        References2(int shape) {
            super(shape);
        }
    }

    private static sealed class References3 extends References2 {
        private Object r2;

        References3(int shape) {
            super(shape);
        }
    }

    private static sealed class References4 extends References3 {
        private Object r3;

        References4(int shape) {
            super(shape);
        }
    }

    private static sealed class References5 extends References4 {
        private Object r4;

        References5(int shape) {
            super(shape);
        }
    }

    private static sealed class References6 extends References5 {
        private Object r5;

        References6(int shape) {
            super(shape);
        }
    }

    private static sealed class References7 extends References6 {
        private Object r6;

        References7(int shape) {
            super(shape);
        }
    }

    private static sealed class References8 extends References7 {
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
