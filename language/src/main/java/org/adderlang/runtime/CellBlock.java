package org.adderlang.runtime;

import java.lang.reflect.Field;
import sun.misc.Unsafe;

/**
 * A block of one to eight whole cells that is a single Java object: its cells are fields, first the bytes of all, then the
 * references of all. Half the memory of a {@link ByteBlock} with references, and one access instead of two.
 */
public abstract sealed class CellBlock extends MemoryBlock {
    private static final long REFERENCE_SIZE = Unsafe.ARRAY_OBJECT_INDEX_SCALE;
    /** Where the cells' bytes start, the same in all subclasses; negative where the JVM lays them out in another way. */
    static final long CELLS = cells();
    private static final int MAXIMUM_SIZE = 64;

    private CellBlock(long classId, int size) {
        super(classId, size);
    }

    static boolean suits(int size) {
        return CELLS >= 0 && size > 0 && size <= MAXIMUM_SIZE && (size & 7) == 0;
    }

    /** {@code size} is one that {@link #suits}. */
    static CellBlock create(long classId, int size) {
        return switch (size >> 3) {
            case 1 -> new Cells1(classId);
            case 2 -> new Cells2(classId);
            case 3 -> new Cells3(classId);
            case 4 -> new Cells4(classId);
            case 5 -> new Cells5(classId);
            case 6 -> new Cells6(classId);
            case 7 -> new Cells7(classId);
            default -> new Cells8(classId);
        };
    }

    final Object ref(long offset) {
        return UNSAFE.getObject(this, reference(offset));
    }

    final void set(long offset, Object value) {
        UNSAFE.putObject(this, reference(offset), value);
    }

    private long reference(long offset) {
        return CELLS + size + (offset >>> 3) * REFERENCE_SIZE;
    }

    private static long cells() {
        long start = start(Cells1.class);
        for (Class<?> type : CellBlock.class.getPermittedSubclasses()) {
            if (start(type) != start) {
                return -1;
            }
        }
        return start;
    }

    /** The offset of the first cell, or -1 if the fields are not in order without gaps. */
    private static long start(Class<?> type) {
        Field[] fields = type.getDeclaredFields();
        int count = fields.length / 2;
        long start = position(type, "p0");
        for (int i = 0; i < count; i++) {
            if (position(type, "p" + i) != start + i * 8L
                    || position(type, "r" + i) != start + count * 8L + i * REFERENCE_SIZE) {
                return -1;
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

    private static final class Cells1 extends CellBlock {
        private long p0;
        private Object r0;

        Cells1(long classId) {
            super(classId, 8);
        }
    }

    private static final class Cells2 extends CellBlock {
        private long p0, p1;
        private Object r0, r1;

        Cells2(long classId) {
            super(classId, 16);
        }
    }

    private static final class Cells3 extends CellBlock {
        private long p0, p1, p2;
        private Object r0, r1, r2;

        Cells3(long classId) {
            super(classId, 24);
        }
    }

    private static final class Cells4 extends CellBlock {
        private long p0, p1, p2, p3;
        private Object r0, r1, r2, r3;

        Cells4(long classId) {
            super(classId, 32);
        }
    }

    private static final class Cells5 extends CellBlock {
        private long p0, p1, p2, p3, p4;
        private Object r0, r1, r2, r3, r4;

        Cells5(long classId) {
            super(classId, 40);
        }
    }

    private static final class Cells6 extends CellBlock {
        private long p0, p1, p2, p3, p4, p5;
        private Object r0, r1, r2, r3, r4, r5;

        Cells6(long classId) {
            super(classId, 48);
        }
    }

    private static final class Cells7 extends CellBlock {
        private long p0, p1, p2, p3, p4, p5, p6;
        private Object r0, r1, r2, r3, r4, r5, r6;

        Cells7(long classId) {
            super(classId, 56);
        }
    }

    private static final class Cells8 extends CellBlock {
        private long p0, p1, p2, p3, p4, p5, p6, p7;
        private Object r0, r1, r2, r3, r4, r5, r6, r7;

        Cells8(long classId) {
            super(classId, 64);
        }
    }
}
