package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.Pointer;

/** A {@code Viper.Collections.SparseArray}: values at scattered indices, to which it holds references. */
public final class SparseArrayObject extends ManagedObject {
    private final ProbingTable<Long> table = new ProbingTable<>(0, SparseArrayObject::mix, Long::equals);

    public int size() {
        return table.size();
    }

    Object get(long index) {
        return table.get(index);
    }

    boolean has(long index) {
        return table.has(index);
    }

    void put(long index, Object value) {
        table.growWhenFull();
        References.retain(value);
        References.release(table.put(index, value));
    }

    boolean remove(long index) {
        boolean present = has(index);
        if (present) {
            References.release(table.remove(index));
        }
        return present;
    }

    void clear() {
        dispose();
        table.clear();
    }

    /** The indices in table order, as pointers that are plain integers. */
    SeqObject indices() {
        var indices = new SeqObject();
        table.forEach((index, value) -> indices.add(Pointer.of(null, index)));
        return indices;
    }

    /** The values in table order. */
    SeqObject values() {
        var values = new SeqObject();
        table.forEach((index, value) -> values.add(value));
        return values;
    }

    @Override
    public void dispose() {
        table.forEach((index, value) -> References.release(value));
    }

    /** The finalizer of MurmurHash3 (64 bits). */
    private static long mix(long index) {
        long k = (index ^ index >>> 33) * 0xff51afd7ed558ccdL;
        k = (k ^ k >>> 33) * 0xc4ceb9fe1a85ec53L;
        return k ^ k >>> 33;
    }

    @Override
    public String describe() {
        return "SparseArray of " + size();
    }
}
