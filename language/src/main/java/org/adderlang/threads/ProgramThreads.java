package org.adderlang.threads;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleLanguage.Env;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.ActiveProgram;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/**
 * The threads that a program has started. They run in one inner context of the program's context, in which no language
 * other than ours is ever initialised: a context in which JavaScript has run refuses a second thread (design.md §4).
 */
public final class ProgramThreads {
    /** The key of the ProgramState in the configuration of the inner context. */
    public static final String PROGRAM = "viper.programState";
    /** Cold frames of the guest take up to 1.6 KB of Java stack, and 1000 of them must fit with much to spare. */
    private static final long STACK_BYTES = 16L << 20;

    private final ProgramState program;
    private final AtomicLong lastId = new AtomicLong();
    /** How many there are, the main thread included. */
    private final AtomicInteger threads = new AtomicInteger(1);
    /** The Java threads; ended ones too until {@link #forgetEnded}. */
    private final Set<Thread> javaThreads = ConcurrentHashMap.newKeySet();
    private TruffleContext context;
    private volatile Env contextEnv;
    /** Why a thread has ended the program, null while nobody has; changed under this object's monitor. */
    private volatile Runnable end;
    /** The host's thread while it stops the others because of {@link #end}: that is not to be unwound any more. */
    private volatile Thread stopper;
    /** Whether the host runs a call of the program; guarded by this. */
    private boolean hosted;

    public ProgramThreads(ProgramState program) {
        this.program = program;
    }

    /** Makes the environment of the inner context known; called when that is created. */
    public void attach(Env env) {
        contextEnv = env;
    }

    /** Takes the ids of {@code count} threads to be started later; the first of them. */
    long reserveIds(int count) {
        return lastId.getAndAdd(count) + 1;
    }

    /** {@link #start(long, ThreadState, String, Consumer)} with the next id. */
    ThreadObject start(ThreadState parent, String function, Consumer<ThreadObject> body) {
        return start(reserveIds(1), parent, function, body);
    }

    /**
     * Starts a thread. What the body throws ends the whole program.
     *
     * @param parent   the state of the thread that starts it; the new one gets the same limits
     * @param function the name of what it runs, shown by tools in the thread's name
     * @throws LibraryTrap       {@code thread limit exceeded (N)} (RuntimeError) when the host allows no more
     * @throws SecurityException when the context does not allow threads
     * @throws OutOfMemoryError  when the system has no more threads
     */
    ThreadObject start(long id, ThreadState parent, String function, Consumer<ThreadObject> body) {
        if (!program.env().isCreateThreadAllowed()) {
            throw new SecurityException("the context does not allow the creation of threads");
        }
        takeSlot();
        try {
            return startInSlot(id, parent, function, body);
        } catch (Throwable e) {
            threads.decrementAndGet();
            throw e;
        }
    }

    private void takeSlot() {
        int limit = program.limits().threads();
        if (threads.incrementAndGet() > limit && limit > 0) {
            threads.decrementAndGet();
            throw new LibraryTrap(TrapKind.RUNTIME_ERROR, 0, "thread limit exceeded (" + limit + ")");
        }
    }

    private ThreadObject startInSlot(long id, ThreadState parent, String function, Consumer<ThreadObject> body) {
        Env env = program.env();
        ManagedObject.countAtomically();
        program.expectSeveralThreads();
        var object = new ThreadObject(id, parent.forNewThread());
        Thread thread = env.newTruffleThreadBuilder(() -> run(object, body))
                .context(context())
                .stackSize(STACK_BYTES)
                .virtual(program.usesVirtualThreads())
                .build();
        Thread.UncaughtExceptionHandler report = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((t, e) -> {
            if (!(e instanceof ProgramEnded)) {
                report.uncaughtException(t, e);
            }
        });
        thread.setName("viper-" + id + " " + function);
        forgetEnded();
        javaThreads.add(thread);
        try {
            thread.start();
        } catch (Throwable e) {
            javaThreads.remove(thread);
            throw e;
        }
        return object;
    }

    /** A thread is still alive for a moment when it has left the program; {@link #stop} waits for that, too. */
    private void forgetEnded() {
        if (javaThreads.size() > 64 && javaThreads.size() > 2 * threads.get()) {
            javaThreads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        }
    }

    private synchronized TruffleContext context() {
        if (context == null) {
            context = program.env().newInnerContextBuilder(AdderLanguage.ID)
                    .initializeCreatorContext(true)
                    .inheritAllAccess(true)
                    .config(PROGRAM, program)
                    .build();
        }
        return context;
    }

    private void run(ThreadObject thread, Consumer<ThreadObject> body) {
        ActiveProgram active = ActiveProgram.enter(thread.state());
        try {
            if (end == null) {
                body.accept(thread);
            }
        } catch (ProgramEnded e) {
            // The thread that ended the program has said why.
        } catch (LibraryTrap e) {
            endByTrap(new Trap(e.kind(), e.code(), e.text(), null));
        } catch (Trap e) {
            endByTrap(e);
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            record(() -> sneak(e));
        } finally {
            active.exit();
            threads.decrementAndGet();
            thread.finish();
        }
    }

    private void endByTrap(Trap trap) {
        boolean hostWaits = record(() -> {
            throw trap;
        });
        if (!hostWaits) {
            // Nobody is there to get the exception yet: at least the line that an uncaught trap prints (il.md §5.5).
            try {
                program.env().err().write((trap.report() + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The exception still comes with the host's next call.
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable e) throws E {
        throw (E) e;
    }

    /**
     * Ends the program from one of its threads: all threads are unwound, and the host's call ends with {@code reason}. When
     * the host runs no call, its next one does. Only the first reason counts.
     *
     * @param reason throws what the host is to see; runs on the host's thread
     * @return an exception for the calling thread to throw
     */
    public RuntimeException end(Runnable reason) {
        record(reason);
        return new ProgramEnded();
    }

    /** Unwinds all threads; whether somebody will see the reason at once. */
    private boolean record(Runnable reason) {
        boolean hostWaits;
        synchronized (this) {
            if (end != null) {
                return true;
            }
            end = reason;
            hostWaits = hosted;
        }
        Env inner = contextEnv;
        Thread[] threads = javaThreads.toArray(new Thread[0]);
        if (inner != null && threads.length > 0) {
            inner.submitThreadLocal(threads, new Unwind());
        }
        Thread host = program.hostThread();
        if (host != null) {
            program.env().submitThreadLocal(new Thread[]{host}, new Unwind());
        }
        return hostWaits;
    }

    /** To be called when the host begins a call; throws the reason when a thread has ended the program before. */
    public void hostEnters() {
        synchronized (this) {
            hosted = true;
        }
        raiseEnd();
    }

    /** To be called when the host's call ends; throws the reason when a thread has ended the program meanwhile. */
    public void hostLeaves() {
        synchronized (this) {
            hosted = false;
        }
        raiseEnd();
    }

    private void raiseEnd() {
        Runnable reason = end;
        if (reason != null) {
            stopper = Thread.currentThread();
            try {
                stop();
            } finally {
                end = null;
                stopper = null;
            }
            reason.run();
        }
    }

    /** Stops all threads, also blocked ones, and waits for their end. To be called by a thread of the host. */
    public void stop() {
        TruffleContext stopped;
        synchronized (this) {
            stopped = context;
            context = null;
            contextEnv = null;
        }
        if (stopped == null) {
            return;
        }
        stopped.closeCancelled(null, "the program has ended");
        for (Thread thread : javaThreads) {
            Blocking.join(thread);
        }
        javaThreads.clear();
        threads.set(1);
    }

    /** Runs at the next safepoint of each thread, and interrupts the thread when it is blocked. */
    private final class Unwind extends ThreadLocalAction {
        Unwind() {
            super(true, false);
        }

        @Override
        protected void perform(Access access) {
            if (end != null && access.getThread() != stopper) {
                throw new ProgramEnded();
            }
        }
    }
}
