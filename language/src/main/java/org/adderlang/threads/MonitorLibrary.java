package org.adderlang.threads;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ThreadState;

/**
 * {@code Viper.Threads.Monitor}: a re-entrant FIFO lock with waiting and signals, for any object or address (runtime.md
 * §6.1).
 */
@RuntimeClass("Viper.Threads.Monitor")
public final class MonitorLibrary {
    private MonitorLibrary() {
    }

    /**
     * Locks an object; waits in the order of arrival while another thread has it.
     *
     * @throws LibraryTrap Monitor.Enter: null object
     */
    @Extern(value = "Enter", inline = true)
    public static void enter(ThreadState thread, Object object) {
        MonitorLock lock = Monitors.own(object);
        if (lock == null || !lock.tryTake(thread)) {
            enterSlowly(thread, object);
        }
    }

    @TruffleBoundary
    private static void enterSlowly(ThreadState thread, Object object) {
        Monitors.enter(thread, required(object, "Monitor.Enter"), Deadline.NEVER);
    }

    /**
     * Locks an object if no other thread has it or queues for it; whether it did.
     *
     * @throws LibraryTrap Monitor.Enter: null object
     */
    @Extern("TryEnter")
    public static boolean tryEnter(ThreadState thread, Object object) {
        return Monitors.enter(thread, required(object, "Monitor.Enter"), Deadline.after(0));
    }

    /**
     * Locks an object if that is possible within some milliseconds; whether it did.
     *
     * @throws LibraryTrap Monitor.Enter: null object
     */
    @Extern("TryEnterFor")
    public static boolean tryEnterFor(ThreadState thread, Object object, long millis) {
        return Monitors.enter(thread, required(object, "Monitor.Enter"), Deadline.after(millis));
    }

    /**
     * Undoes one Enter.
     *
     * @throws LibraryTrap Monitor.Exit: null object
     * @throws LibraryTrap Monitor.Exit: not owner
     */
    @Extern(value = "Exit", inline = true)
    public static void exit(ThreadState thread, Object object) {
        MonitorLock lock = Monitors.own(object);
        if (lock == null || !lock.tryExit(thread)) {
            exitSlowly(thread, object);
        }
    }

    @TruffleBoundary
    private static void exitSlowly(ThreadState thread, Object object) {
        if (!Monitors.exit(thread, required(object, "Monitor.Exit"))) {
            throw notOwner("Monitor.Exit");
        }
    }

    /**
     * Gives the lock up, waits until another thread signals the object, and takes the lock again.
     *
     * @throws LibraryTrap Monitor.Wait: not owner
     */
    @Extern("Wait")
    public static void await(ThreadState thread, Object object) {
        owned(thread, object, "Monitor.Wait").await(thread, Deadline.NEVER);
    }

    /**
     * Waits like Wait, at most some milliseconds; whether a signal came.
     *
     * @throws LibraryTrap Monitor.Wait: not owner
     */
    @Extern("WaitFor")
    public static boolean awaitFor(ThreadState thread, Object object, long millis) {
        return owned(thread, object, "Monitor.Wait").await(thread, Deadline.after(millis));
    }

    /**
     * Signals the thread that has waited longest.
     *
     * @throws LibraryTrap Monitor.Pause: not owner
     */
    @Extern("Pause")
    public static void signal(ThreadState thread, Object object) {
        owned(thread, object, "Monitor.Pause").signal(thread, false);
    }

    /**
     * Signals all threads that wait.
     *
     * @throws LibraryTrap Monitor.PauseAll: not owner
     */
    @Extern("PauseAll")
    public static void signalAll(ThreadState thread, Object object) {
        owned(thread, object, "Monitor.PauseAll").signal(thread, true);
    }

    private static Object required(Object object, String extern) {
        if (object == null) {
            throw LibraryTrap.domainError(extern + ": null object");
        }
        return object;
    }

    private static MonitorLock owned(ThreadState thread, Object object, String extern) {
        MonitorLock lock = object == null ? null : Monitors.find(thread, object);
        if (lock == null || !lock.isHeldBy(thread)) {
            throw notOwner(extern);
        }
        return lock;
    }

    private static LibraryTrap notOwner(String extern) {
        return LibraryTrap.domainError(extern + ": not owner");
    }
}
