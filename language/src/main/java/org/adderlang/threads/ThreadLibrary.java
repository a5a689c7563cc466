package org.adderlang.threads;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.il.Type;
import org.adderlang.library.terminal.Pause;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Threads.Thread}: threads that run functions of the program (il.md §9, runtime.md §6). A handle of StartSafe
 * can be used wherever one of Start can, and the other way round.
 */
@RuntimeClass("Viper.Threads.Thread")
public final class ThreadLibrary {
    private static final int ERROR_BYTES = 511;

    private ThreadLibrary() {
    }

    /**
     * Starts a thread that runs a function of the program.
     *
     * @param entry a function {@code () -> void} or {@code (ptr) -> void}
     * @param argument passed to the function when it has a parameter
     * @throws LibraryTrap Thread.Start: null entry
     * @throws LibraryTrap Thread.Start: invalid entry
     * @throws LibraryTrap Thread.Start: invalid entry signature
     * @throws LibraryTrap Thread.Start: failed to create thread
     */
    @Extern("Start")
    public static ThreadObject start(ThreadState thread, Object entry, Object argument) {
        FunctionObject function = entry(thread.program(), entry, "Thread.Start");
        return start(thread, function, "Thread.Start", child -> run(function, child.state(), argument));
    }

    /**
     * Starts a thread like Start, but a trap that ends it is kept for get_Error and does not end the program.
     *
     * @throws LibraryTrap Thread.StartSafe: null entry
     * @throws LibraryTrap Thread.StartSafe: invalid entry
     * @throws LibraryTrap Thread.StartSafe: invalid entry signature
     * @throws LibraryTrap Thread.StartSafe: failed to create thread
     */
    @Extern("StartSafe")
    public static ThreadObject startSafe(ThreadState thread, Object entry, Object argument) {
        FunctionObject function = entry(thread.program(), entry, "Thread.StartSafe");
        return start(thread, function, "Thread.StartSafe", child -> {
            ViperString error = trapOf(() -> run(function, child.state(), argument));
            if (error != null) {
                child.fail(error);
            }
        });
    }

    /** The message of the trap that ends an action, cut as the reference cuts it; null when it ends without. */
    static ViperString trapOf(Runnable action) {
        try {
            action.run();
            return null;
        } catch (Trap e) {
            return error(e.text() == null || e.text().isEmpty() ? e.describe() : e.text());
        } catch (LibraryTrap e) {
            return error(e.text());
        }
    }

    private static ViperString error(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ViperString.wrap(bytes.length > ERROR_BYTES ? Arrays.copyOf(bytes, ERROR_BYTES) : bytes);
    }

    private static ThreadObject start(ThreadState thread, FunctionObject function, String extern,
                                      Consumer<ThreadObject> body) {
        try {
            return thread.program().threads().start(thread, function.name(), body);
        } catch (OutOfMemoryError e) {
            throw LibraryTrap.domainError(extern + ": failed to create thread");
        }
    }

    private static FunctionObject entry(ProgramState program, Object entry, String extern) {
        if (entry == null) {
            throw LibraryTrap.domainError(extern + ": null entry");
        }
        Object target = entry instanceof Pointer pointer && pointer.base == null
                ? program.addresses().toPointer(pointer.offset) : entry;
        if (!(target instanceof FunctionObject function) || !program.owns(function)) {
            throw LibraryTrap.domainError(extern + ": invalid entry");
        }
        var parameters = function.signature().params();
        if (function.signature().returnType() != Type.VOID || parameters.size() > 1
                || parameters.size() == 1 && parameters.getFirst() != Type.PTR) {
            throw LibraryTrap.domainError(extern + ": invalid entry signature");
        }
        return function;
    }

    private static void run(FunctionObject function, ThreadState thread, Object argument) {
        if (function.signature().params().isEmpty()) {
            function.call(thread);
        } else {
            function.call(thread, argument);
        }
    }

    /**
     * Waits for the end of a thread; once for each thread.
     *
     * @throws LibraryTrap Thread.Join: null thread
     * @throws LibraryTrap Thread.Join: cannot join self
     * @throws LibraryTrap Thread.Join: already joined
     */
    @Extern("Join")
    public static void join(ThreadState caller, ThreadObject thread) {
        required(thread, "Thread.Join").join(caller, Deadline.NEVER);
    }

    /**
     * Joins a thread if it has ended; whether it has.
     *
     * @throws LibraryTrap Thread.TryJoin: null thread
     * @throws LibraryTrap Thread.Join: cannot join self
     * @throws LibraryTrap Thread.Join: already joined
     */
    @Extern("TryJoin")
    public static boolean tryJoin(ThreadState caller, ThreadObject thread) {
        return required(thread, "Thread.TryJoin").join(caller, Deadline.after(0));
    }

    /**
     * Joins a thread if it ends within some milliseconds; whether it has. Negative: waits for ever.
     *
     * @throws LibraryTrap Thread.JoinFor: null thread
     * @throws LibraryTrap Thread.Join: cannot join self
     * @throws LibraryTrap Thread.Join: already joined
     */
    @Extern("JoinFor")
    public static boolean joinFor(ThreadState caller, ThreadObject thread, long millis) {
        return required(thread, "Thread.JoinFor").join(caller, Deadline.afterOrNever(millis));
    }

    /**
     * The number of a thread; threads count from 1 in the order of their start.
     *
     * @throws LibraryTrap Thread.get_Id: null thread
     */
    @Extern("get_Id")
    public static long id(ThreadObject thread) {
        return required(thread, "Thread.get_Id").id();
    }

    /**
     * Whether a thread still runs.
     *
     * @throws LibraryTrap Thread.get_IsAlive: null thread
     */
    @Extern("get_IsAlive")
    public static boolean isAlive(ThreadObject thread) {
        return required(thread, "Thread.get_IsAlive").isAlive();
    }

    /** Sleeps this many milliseconds, 0 to 2147483647. */
    @Extern("Sleep")
    public static void sleep(long millis) {
        Pause.millis(Math.min(millis, Integer.MAX_VALUE));
    }

    /** Lets other threads run. */
    @Extern("Yield")
    public static void yieldNow() {
        Thread.yield();
    }

    /** Whether a trap has ended a thread of StartSafe; false for null. */
    @Extern("get_HasError")
    public static boolean hasError(ThreadObject thread) {
        return thread != null && thread.hasFailed();
    }

    /** The message of the trap that has ended a thread of StartSafe, at most 511 bytes; empty for none and for null. */
    @Extern("get_Error")
    public static ViperString error(ThreadObject thread) {
        return thread == null ? ViperString.EMPTY : thread.error();
    }

    /**
     * Waits for the end of a thread of StartSafe; once for each thread.
     *
     * @throws LibraryTrap Thread.SafeJoin: null object
     * @throws LibraryTrap Thread.Join: cannot join self
     * @throws LibraryTrap Thread.Join: already joined
     */
    @Extern("SafeJoin")
    public static void safeJoin(ThreadState caller, ThreadObject thread) {
        if (thread == null) {
            throw LibraryTrap.domainError("Thread.SafeJoin: null object");
        }
        thread.join(caller, Deadline.NEVER);
    }

    /** The number of a thread of StartSafe; 0 for null. */
    @Extern("SafeGetId")
    public static long safeId(ThreadObject thread) {
        return thread == null ? 0 : thread.id();
    }

    /** Whether a thread of StartSafe still runs; false for null. */
    @Extern("SafeIsAlive")
    public static boolean safeIsAlive(ThreadObject thread) {
        return thread != null && thread.isAlive();
    }

    private static ThreadObject required(ThreadObject thread, String extern) {
        if (thread == null) {
            throw LibraryTrap.domainError(extern + ": null thread");
        }
        return thread;
    }
}
