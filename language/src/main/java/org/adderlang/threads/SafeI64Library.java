package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Threads.SafeI64}: an integer that threads change atomically (runtime.md §6.1). */
@RuntimeClass("Viper.Threads.SafeI64")
public final class SafeI64Library {
    private SafeI64Library() {
    }

    /** An integer that several threads may use. */
    @Extern("New")
    public static SafeI64Object create(long value) {
        return new SafeI64Object(value);
    }

    /**
     * The value.
     *
     * @throws LibraryTrap SafeI64.Get: null object
     */
    @Extern(value = "Get", inline = true)
    public static long get(SafeI64Object cell) {
        if (cell == null) {
            throw LibraryTrap.domainError("SafeI64.Get: null object");
        }
        return cell.value.get();
    }

    /**
     * Replaces the value.
     *
     * @throws LibraryTrap SafeI64.Set: null object
     */
    @Extern(value = "Set", inline = true)
    public static void set(SafeI64Object cell, long value) {
        if (cell == null) {
            throw LibraryTrap.domainError("SafeI64.Set: null object");
        }
        cell.value.set(value);
    }

    /**
     * Adds to the value, wrapping around; the new value.
     *
     * @throws LibraryTrap SafeI64.Add: null object
     */
    @Extern(value = "Add", inline = true)
    public static long add(SafeI64Object cell, long delta) {
        if (cell == null) {
            throw LibraryTrap.domainError("SafeI64.Add: null object");
        }
        return cell.value.getAndAdd(delta) + delta;
    }

    /**
     * Replaces the value if it is the expected one; the value before.
     *
     * @throws LibraryTrap SafeI64.CompareExchange: null object
     */
    @Extern(value = "CompareExchange", inline = true)
    public static long compareExchange(SafeI64Object cell, long expected, long desired) {
        if (cell == null) {
            throw LibraryTrap.domainError("SafeI64.CompareExchange: null object");
        }
        return cell.value.compareAndExchange(expected, desired);
    }
}
