package org.adderlang.library.collections;

import org.adderlang.library.core.Values;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ProgramState;

/** A {@code Viper.Collections.Set}: holds references to its elements, which box equality tells apart. */
public final class SetObject extends ManagedObject {
    private final ChainedTable<Object, Void> table;

    public SetObject(ProgramState program) {
        table = new ChainedTable<>(ChainedTable.Growth.BEFORE_LOOKUP, value -> Values.hash(program, value), Values::equal);
    }

    public int size() {
        return table.size();
    }

    public boolean has(Object value) {
        return table.find(value) != null;
    }

    /** Whether {@code value} was new. */
    public boolean add(Object value) {
        int before = table.size();
        table.findOrAdd(value);
        if (table.size() == before) {
            return false;
        }
        References.retain(value);
        return true;
    }

    /** Whether {@code value} was there. */
    public boolean remove(Object value) {
        var entry = table.remove(value);
        if (entry != null) {
            References.release(entry.key());
        }
        return entry != null;
    }

    public void clear() {
        dispose();
        table.clear();
    }

    /** The elements in table order. */
    public SeqObject items() {
        return table.keys();
    }

    @Override
    public void dispose() {
        table.forEach(entry -> References.release(entry.key()));
    }

    @Override
    public String describe() {
        return "Set of " + size();
    }
}
