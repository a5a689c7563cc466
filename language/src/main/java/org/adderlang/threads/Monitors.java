package org.adderlang.threads;

import java.util.HashMap;
import java.util.Map;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.ViperString;

/**
 * Finds the lock of a pointer. Objects carry their own. Strings and functions, which programs may share, and pointers
 * into an object have theirs in a table of the program, by address, while they are in use.
 */
final class Monitors {
    private final Map<Long, Entry> table = new HashMap<>();

    private static final class Entry {
        final MonitorLock lock = new MonitorLock();
        /** Calls of {@link #enter} that are going on. */
        int users;
    }

    private Monitors() {
    }

    /** The lock that the pointer's object carries; null when it has none yet or belongs into the table. */
    static MonitorLock own(Object pointer) {
        return carriesLock(pointer) ? ((ManagedObject) pointer).monitor() : null;
    }

    private static boolean carriesLock(Object pointer) {
        return pointer instanceof ManagedObject && !(pointer instanceof ViperString) && !(pointer instanceof FunctionObject);
    }

    /** Locks a non-null pointer; whether that was possible before the deadline. */
    static boolean enter(ThreadState thread, Object pointer, Deadline deadline) {
        if (carriesLock(pointer)) {
            return ((ManagedObject) pointer).createMonitor().enter(thread, deadline);
        }
        Monitors monitors = of(thread);
        long address = address(thread, pointer);
        Entry entry;
        synchronized (monitors) {
            entry = monitors.table.computeIfAbsent(address, a -> new Entry());
            entry.users++;
        }
        try {
            return entry.lock.enter(thread, deadline);
        } finally {
            synchronized (monitors) {
                entry.users--;
                monitors.removeIdle(address, entry);
            }
        }
    }

    /** Unlocks one level of a non-null pointer; false when the thread does not own it. */
    static boolean exit(ThreadState thread, Object pointer) {
        MonitorLock lock = find(thread, pointer);
        if (lock == null || !lock.exit(thread)) {
            return false;
        }
        if (!carriesLock(pointer)) {
            Monitors monitors = of(thread);
            long address = address(thread, pointer);
            synchronized (monitors) {
                monitors.removeIdle(address, monitors.table.get(address));
            }
        }
        return true;
    }

    /** The lock of a non-null pointer; null when it has none. */
    static MonitorLock find(ThreadState thread, Object pointer) {
        if (carriesLock(pointer)) {
            return ((ManagedObject) pointer).monitor();
        }
        Monitors monitors = of(thread);
        synchronized (monitors) {
            Entry entry = monitors.table.get(address(thread, pointer));
            return entry == null ? null : entry.lock;
        }
    }

    private void removeIdle(long address, Entry entry) {
        if (entry != null && entry.users == 0 && entry.lock.isIdle()) {
            table.remove(address, entry);
        }
    }

    private static Monitors of(ThreadState thread) {
        return thread.program().service(Monitors.class, p -> new Monitors());
    }

    private static long address(ThreadState thread, Object pointer) {
        return thread.program().addresses().toBits(pointer);
    }
}
