package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.ValueType;
import com.oracle.truffle.api.interop.TruffleObject;

/**
 * A {@code ptr} that is not simply the start of an object: a non-zero offset into {@code base}, or, with a null base, a
 * bare non-zero integer. See {@link ManagedObject} for the canonical form of pointers.
 */
@ValueType
public final class Pointer implements TruffleObject {
    public final ManagedObject base;
    public final long offset;

    private Pointer(ManagedObject base, long offset) {
        this.base = base;
        this.offset = offset;
    }

    /** The canonical pointer to {@code base + offset}. */
    public static Object of(ManagedObject base, long offset) {
        return offset == 0 ? base : new Pointer(base, offset);
    }

    /** The object a canonical pointer points into; null for the null pointer and bare integers. */
    public static ManagedObject base(Object pointer) {
        return pointer instanceof Pointer p ? p.base : (ManagedObject) pointer;
    }

    /** The byte offset of a canonical pointer in its base; the integer itself when there is no base. */
    public static long offset(Object pointer) {
        return pointer instanceof Pointer p ? p.offset : 0;
    }

    /** {@code pointer + delta}, wrapping (il.md §3.5, gep). */
    public static Object add(Object pointer, long delta) {
        return pointer instanceof Pointer p ? of(p.base, p.offset + delta) : of((ManagedObject) pointer, delta);
    }

    /** Whether two canonical pointers are the same base and offset. */
    public static boolean same(Object a, Object b) {
        return a == b || a instanceof Pointer p && b instanceof Pointer q && p.base == q.base && p.offset == q.offset;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer p && p.base == base && p.offset == offset;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(base) * 31 + Long.hashCode(offset);
    }

    @Override
    public String toString() {
        return base == null ? "0x" + Long.toHexString(offset) : base.describe() + "+" + offset;
    }
}
