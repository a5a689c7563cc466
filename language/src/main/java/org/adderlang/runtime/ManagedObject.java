package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongSupplier;
import org.adderlang.threads.MonitorLock;

/**
 * Anything an IL {@code ptr} can point at: memory blocks, strings, functions, library objects, foreign objects.
 *
 * <p>A {@code ptr} value is one of: Java null (the null pointer), a ManagedObject (its offset 0), or a {@link Pointer}
 * (any other offset, or a bare integer). This canonical form makes reference comparison of the first two exact.
 */
@ExportLibrary(InteropLibrary.class)
public abstract class ManagedObject implements TruffleObject {
    private static final VarHandle STATE = state();
    private static final int DISPOSED = 1;
    private static final int REFERENCE = 2;
    private static boolean countAtomically;

    /**
     * How many references there are, times {@link #REFERENCE}, and {@link #DISPOSED} when {@link #disposeOnce} was called.
     * Nobody counts the references to a string, which keeps its hash here instead.
     */
    int state = REFERENCE;
    /** What few objects need; null until then. */
    private volatile Extras extras;

    private static final class Extras {
        private volatile long address;
        private volatile MonitorLock monitor;
        private boolean disposedMark;
        private long[] numbers;
    }

    /** Bytes of virtual address range this object needs; offsets up to this stay inside its range. */
    protected long extent() {
        return 16;
    }

    /** A short noun for messages, such as {@code string} or {@code 64-byte block}. */
    public abstract String describe();

    /** The reference count that rt_obj_retain_maybe and rt_obj_release_check0 maintain; 1 for a new object and for strings. */
    public final int references() {
        return this instanceof ViperString ? 1 : state / REFERENCE;
    }

    /** Adds one reference. Not for strings. */
    public final void retain() {
        if (countAtomically) {
            retainAtomically();
        } else {
            state += REFERENCE;
        }
    }

    /** Adds references to an object that no other thread knows yet. Not for strings. */
    public final void retain(int count) {
        state += count * REFERENCE;
    }

    /** Takes one reference; true for exactly one caller when none is left. Not for strings. */
    public final boolean release() {
        return countAtomically ? releaseAtomically() : state >= REFERENCE && (state -= REFERENCE) < REFERENCE;
    }

    /**
     * Makes reference counts safe for several threads from now on. To be called before a program's second thread is
     * started, by the thread that starts it: every other thread then sees the change through the start.
     */
    public static void countAtomically() {
        countAtomically = true;
    }

    @TruffleBoundary
    private void retainAtomically() {
        STATE.getAndAdd(this, REFERENCE);
    }

    @TruffleBoundary
    private boolean releaseAtomically() {
        int before;
        do {
            before = (int) STATE.getVolatile(this);
        } while (before >= REFERENCE && !STATE.compareAndSet(this, before, before - REFERENCE));
        return before >= REFERENCE && before - REFERENCE < REFERENCE;
    }

    /** Sets the mark of rt_heap_mark_disposed; true when it was set before. */
    public final synchronized boolean markDisposed() {
        Extras own = extras();
        boolean before = own.disposedMark;
        own.disposedMark = true;
        return before;
    }

    /** Calls {@link #dispose} unless that has happened before. Not for strings. */
    @TruffleBoundary
    public final void disposeOnce() {
        if (((int) STATE.getAndBitwiseOr(this, DISPOSED) & DISPOSED) == 0) {
            dispose();
        }
    }

    /** Whether {@link #disposeOnce} was called: the program gave up its last reference. */
    public final boolean disposed() {
        return (state & DISPOSED) != 0;
    }

    /** The virtual address of offset 0; 0 until a program looks at the pointer's bits. */
    final long address() {
        Extras own = extras;
        return own == null ? 0 : own.address;
    }

    /** The virtual address of offset 0: {@code fresh} unless it has one already. */
    final synchronized long fixAddress(LongSupplier fresh) {
        Extras own = extras();
        if (own.address == 0) {
            own.address = fresh.getAsLong();
        }
        return own.address;
    }

    /** The lock of Viper.Threads.Monitor for this object; null until {@link #createMonitor}. */
    public final MonitorLock monitor() {
        Extras own = extras;
        return own == null ? null : own.monitor;
    }

    /** The lock of Viper.Threads.Monitor for this object, made on first use. */
    @TruffleBoundary
    public final synchronized MonitorLock createMonitor() {
        Extras own = extras();
        if (own.monitor == null) {
            own.monitor = new MonitorLock();
        }
        return own.monitor;
    }

    /** The numbers of a {@link CellBlock} that has no fields for them; null until {@link #createNumbers}. */
    final long[] numbers() {
        Extras own = extras;
        return own == null ? null : own.numbers;
    }

    final synchronized long[] createNumbers(int count) {
        Extras own = extras();
        if (own.numbers == null) {
            own.numbers = new long[count];
        }
        return own.numbers;
    }

    private synchronized Extras extras() {
        if (extras == null) {
            extras = new Extras();
        }
        return extras;
    }

    private static VarHandle state() {
        try {
            return MethodHandles.lookup().findVarHandle(ManagedObject.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Called through {@link #disposeOnce} when rt_obj_free disposes of the object; library objects release what they hold. */
    public void dispose() {
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return describe();
    }
}
