package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.ObjectPool}, numbered slots for reuse (runtime.md §13). */
@RuntimeClass("Viper.Game.ObjectPool")
public final class ObjectPoolLibrary {
    private ObjectPoolLibrary() {
    }

    /** A pool of 1 to 4096 slots. */
    @Extern("New")
    public static ObjectPoolObject create(long capacity) {
        return new ObjectPoolObject(capacity);
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") ObjectPoolObject pool) {
        // The garbage collector takes care of it.
    }

    /** A free slot, now active; -1 when there is none. */
    @Extern("Acquire")
    public static long acquire(ObjectPoolObject pool) {
        return pool == null ? -1 : pool.acquire();
    }

    /** Frees a slot; whether it was active. */
    @Extern("Release")
    public static boolean release(ObjectPoolObject pool, long slot) {
        return pool != null && pool.release(slot);
    }

    /** Whether a slot is active. */
    @Extern("IsActive")
    public static boolean isActive(ObjectPoolObject pool, long slot) {
        return pool != null && pool.isActive(slot);
    }

    /** The number of active slots. */
    @Extern("get_ActiveCount")
    public static long activeCount(ObjectPoolObject pool) {
        return pool == null ? 0 : pool.activeCount();
    }

    /** The number of free slots. */
    @Extern("get_FreeCount")
    public static long freeCount(ObjectPoolObject pool) {
        return pool == null ? 0 : pool.capacity() - pool.activeCount();
    }

    /** The number of slots. */
    @Extern("get_Capacity")
    public static long capacity(ObjectPoolObject pool) {
        return pool == null ? 0 : pool.capacity();
    }

    /** Whether all slots are active. */
    @Extern("get_IsFull")
    public static boolean isFull(ObjectPoolObject pool) {
        return pool == null || pool.activeCount() == pool.capacity();
    }

    /** Whether no slot is active. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(ObjectPoolObject pool) {
        return pool == null || pool.activeCount() == 0;
    }

    /** Frees all slots. */
    @Extern("Clear")
    public static void clear(ObjectPoolObject pool) {
        if (pool != null) {
            pool.clear();
        }
    }

    /** The first active slot; -1 when there is none. */
    @Extern("FirstActive")
    public static long firstActive(ObjectPoolObject pool) {
        return pool == null ? -1 : pool.nextActive(-1);
    }

    /** The first active slot after one; -1 when there is none. */
    @Extern("NextActive")
    public static long nextActive(ObjectPoolObject pool, long slot) {
        return pool == null ? -1 : pool.nextActive(slot);
    }

    /** Sets the number kept with an active slot; whether it is active. */
    @Extern("SetData")
    public static boolean setData(ObjectPoolObject pool, long slot, long value) {
        return pool != null && pool.setData(slot, value);
    }

    /** The number kept with a slot; 0 when it is free or out of range. */
    @Extern("GetData")
    public static long getData(ObjectPoolObject pool, long slot) {
        return pool == null ? 0 : pool.data(slot);
    }
}
