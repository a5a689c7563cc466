package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The integers that a program sees for its pointers (design.md §3, il.md §14). An object gets a range of virtual
 * addresses the first time its bits are looked at; ranges are 16-aligned, unique in the process and never reused. Only
 * the program that looked can turn the integer back into the pointer.
 */
public final class AddressSpace {
    private static final long ALIGNMENT = 16;
    private static final AtomicLong NEXT = new AtomicLong(0x1_0000_0000L);

    private final ConcurrentSkipListMap<Long, WeakReference<ManagedObject>> ranges = new ConcurrentSkipListMap<>();

    /** The integer form of a canonical pointer: 0 for null, else non-zero. */
    @TruffleBoundary
    public long toBits(Object pointer) {
        ManagedObject base = Pointer.base(pointer);
        return base == null ? Pointer.offset(pointer) : startOf(base) + Pointer.offset(pointer);
    }

    /** The canonical pointer of an integer: into the object whose range holds it, else a bare integer. */
    @TruffleBoundary
    public Object toPointer(long bits) {
        var range = ranges.floorEntry(bits);
        ManagedObject base = range == null ? null : range.getValue().get();
        // One past the end still belongs to the object: loops compare against it.
        if (base != null && bits - range.getKey() <= base.extent()) {
            return Pointer.of(base, bits - range.getKey());
        }
        return Pointer.of(null, bits);
    }

    private long startOf(ManagedObject object) {
        long known = object.address();
        long start = known != 0 ? known : object.fixAddress(() -> {
            long size = Math.max(object.extent(), 1) + ALIGNMENT;
            return NEXT.getAndAdd((size + ALIGNMENT - 1) & -ALIGNMENT);
        });
        ranges.computeIfAbsent(start, s -> new WeakReference<>(object));
        return start;
    }

    /** Forgets the ranges of collected objects; called now and then so that the map does not grow without bound. */
    @TruffleBoundary
    public void prune() {
        ranges.values().removeIf(reference -> reference.get() == null);
    }
}
