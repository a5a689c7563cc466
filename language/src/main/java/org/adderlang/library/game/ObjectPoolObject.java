package org.adderlang.library.game;

import java.util.BitSet;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.ObjectPool}: numbered slots; the one freed last is given out first. */
public final class ObjectPoolObject extends ManagedObject {
    private static final int MOST_SLOTS = 4096;
    private static final int NONE = -1;

    private final long[] data;
    private final int[] nextFree;
    private final BitSet active = new BitSet();
    private int firstFree;

    ObjectPoolObject(long capacity) {
        int slots = Math.clamp(capacity, 1, MOST_SLOTS);
        data = new long[slots];
        nextFree = new int[slots];
        clear();
    }

    int capacity() {
        return data.length;
    }

    int activeCount() {
        return active.cardinality();
    }

    /** A free slot, now active, with data 0; -1 when there is none. */
    int acquire() {
        int slot = firstFree;
        if (slot != NONE) {
            firstFree = nextFree[slot];
            active.set(slot);
            data[slot] = 0;
        }
        return slot;
    }

    boolean release(long slot) {
        if (!isActive(slot)) {
            return false;
        }
        active.clear((int) slot);
        data[(int) slot] = 0;
        nextFree[(int) slot] = firstFree;
        firstFree = (int) slot;
        return true;
    }

    boolean isActive(long slot) {
        return slot >= 0 && slot < data.length && active.get((int) slot);
    }

    /** The first active slot after one, -1 when there is none. */
    int nextActive(long after) {
        return after >= data.length ? NONE : active.nextSetBit((int) Math.max(0, after + 1));
    }

    boolean setData(long slot, long value) {
        boolean present = isActive(slot);
        if (present) {
            data[(int) slot] = value;
        }
        return present;
    }

    /** The data of a slot; 0 when it is free or out of range. */
    long data(long slot) {
        return slot >= 0 && slot < data.length ? data[(int) slot] : 0;
    }

    void clear() {
        java.util.Arrays.fill(data, 0);
        active.clear();
        firstFree = 0;
        for (int i = 0; i < nextFree.length; i++) {
            nextFree[i] = i + 1 < nextFree.length ? i + 1 : NONE;
        }
    }

    @Override
    public String describe() {
        return "ObjectPool of " + data.length;
    }
}
