package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Threads.Scheduler}: names that become due after a delay; nothing runs by itself (runtime.md §6.3). */
@RuntimeClass("Viper.Threads.Scheduler")
public final class SchedulerLibrary {
    private SchedulerLibrary() {
    }

    /** A scheduler with nothing scheduled. */
    @Extern("New")
    public static SchedulerObject create() {
        return new SchedulerObject();
    }

    /**
     * Makes a name due in this many milliseconds, instead of when it was due before.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Schedule")
    public static void schedule(SchedulerObject scheduler, ViperString name, long millis) {
        if (scheduler != null) {
            scheduler.schedule(Values.cString(name), millis);
        }
    }

    /**
     * Removes a name; whether it was scheduled.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Cancel")
    public static boolean cancel(SchedulerObject scheduler, ViperString name) {
        return scheduler != null && scheduler.cancel(Values.cString(name));
    }

    /**
     * Whether a name is scheduled and due.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IsDue")
    public static boolean isDue(SchedulerObject scheduler, ViperString name) {
        return scheduler != null && scheduler.isDue(Values.cString(name));
    }

    /** Removes the names that are due and returns them, the most recently scheduled first. */
    @Extern("Poll")
    public static SeqObject poll(SchedulerObject scheduler) {
        return scheduler == null ? new SeqObject() : SeqObject.of(scheduler.poll());
    }

    /** The number of scheduled names; 0 for null. */
    @Extern("get_Pending")
    public static long pending(SchedulerObject scheduler) {
        return scheduler == null ? 0 : scheduler.size();
    }

    /** Removes all names. */
    @Extern("Clear")
    public static void clear(SchedulerObject scheduler) {
        if (scheduler != null) {
            scheduler.clear();
        }
    }
}
