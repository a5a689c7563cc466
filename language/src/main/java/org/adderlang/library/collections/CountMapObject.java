package org.adderlang.library.collections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.CountMap}: positive counts of strings, and their total. */
public final class CountMapObject extends ManagedObject {
    private final ChainedTable<ViperString, Long> table = ChainedTable.ofStrings(ChainedTable.Growth.BEFORE_INSERT);
    private long total;

    public int size() {
        return table.size();
    }

    long total() {
        return total;
    }

    /** The count of {@code key}; 0 when absent. */
    long get(ViperString key) {
        Long count = table.get(key);
        return count == null ? 0 : count;
    }

    /** Sets the count of {@code key}, 0 or less to remove it; the count before. */
    long set(ViperString key, long count) {
        long before = get(key);
        total += Math.max(count, 0) - before;
        if (count > 0) {
            table.findOrAdd(key).replace(count);
        } else {
            table.remove(key);
        }
        return before;
    }

    void clear() {
        table.clear();
        total = 0;
    }

    SeqObject keys() {
        return table.keys();
    }

    /** Up to {@code limit} keys, the largest count first, equal counts in table order. */
    SeqObject mostCommon(long limit) {
        List<ChainedTable.Entry<ViperString, Long>> entries = new ArrayList<>();
        table.forEach(entries::add);
        entries.sort(Comparator.comparing(ChainedTable.Entry<ViperString, Long>::value).reversed());
        var keys = new SeqObject();
        entries.stream().limit(limit).forEach(entry -> keys.add(entry.key()));
        return keys;
    }

    @Override
    public String describe() {
        return "CountMap of " + size();
    }
}
