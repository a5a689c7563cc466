package org.adderlang.library.collections;

import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/**
 * A hash map from strings to values that it holds references to: Map and DefaultMap. Keys are cut at their first NUL; a
 * null key traps with {@code rt_string_cstr: null string}.
 */
public abstract class StringMapObject extends ManagedObject {
    private final ChainedTable<ViperString, Object> table;

    StringMapObject(ChainedTable.Growth growth) {
        table = ChainedTable.ofStrings(growth);
    }

    public final int size() {
        return table.size();
    }

    /** The entries in table order. */
    public final Iterable<ChainedTable.Entry<ViperString, Object>> entries() {
        return table;
    }

    /**
     * The value of {@code key}, or {@code absent} when there is none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    public final Object getOr(ViperString key, Object absent) {
        var entry = table.find(Values.cString(key));
        return entry == null ? absent : entry.value();
    }

    /** As {@link #getOr} with null. */
    public final Object get(ViperString key) {
        return getOr(key, null);
    }

    /** @throws LibraryTrap rt_string_cstr: null string */
    public final boolean has(ViperString key) {
        return table.find(Values.cString(key)) != null;
    }

    /** @throws LibraryTrap rt_string_cstr: null string */
    public final void put(ViperString key, Object value) {
        References.release(table.findOrAdd(Values.cString(key)).replace(References.retain(value)));
    }

    /**
     * Whether {@code key} was there.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    public final boolean remove(ViperString key) {
        var entry = table.remove(Values.cString(key));
        if (entry != null) {
            References.release(entry.value());
        }
        return entry != null;
    }

    public final void clear() {
        dispose();
        table.clear();
    }

    /** The keys in table order. */
    public final SeqObject keys() {
        return table.keys();
    }

    /** The values in table order. */
    public final SeqObject values() {
        return table.values();
    }

    @Override
    public void dispose() {
        table.forEach(entry -> References.release(entry.value()));
    }
}
