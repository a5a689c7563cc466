package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
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
    private static boolean countAtomically;

    private int references = 1;
    private volatile Extras extras;

    /** What few objects need. */
    private static final class Extras {
        private volatile long address;
        private volatile MonitorLock monitor;
        private boolean disposedMark;
        private boolean finalized;
    }

    private synchronized Extras extras() {
        if (extras == null) {
            extras = new Extras();
        }
        return extras;
    }

    /** The virtual address of offset 0; 0 until a program looks at the pointer's bits. */
    final long address() {
        Extras e = extras;
        return e == null ? 0 : e.address;
    }

    /** The virtual address of offset 0: {@code fresh} unless it has one already. */
    final synchronized long fixAddress(LongSupplier fresh) {
        Extras e = extras();
        if (e.address == 0) {
            e.address = fresh.getAsLong();
        }
        return e.address;
    }

    /** Bytes of virtual address range this object needs; offsets up to this stay inside its range. */
    protected long extent() {
        return 16;
    }

    /** A short noun for messages, such as {@code string} or {@code 64-byte block}. */
    public abstract String describe();

    /** The reference count that rt_obj_retain_maybe and rt_obj_release_check0 maintain; 1 for a new object. */
    public final int references() {
        return references;
    }

    /** Adds one reference. */
    public final void retain() {
        if (countAtomically) {
            retainAtomically();
        } else {
            references++;
        }
    }

    /** Takes one reference; true for exactly one caller when none is left. */
    public final boolean release() {
        return countAtomically ? releaseAtomically() : references > 0 && --references == 0;
    }

    /**
     * Makes reference counts safe for several threads from now on. To be called before a program's second thread is
     * started, by the thread that starts it: every other thread then sees the change through the start.
     */
    public static void countAtomically() {
        countAtomically = true;
    }

    @TruffleBoundary
    private synchronized void retainAtomically() {
        references++;
    }

    @TruffleBoundary
    private synchronized boolean releaseAtomically() {
        return references > 0 && --references == 0;
    }

    /** Sets the mark of rt_heap_mark_disposed; true when it was set before. */
    public final synchronized boolean markDisposed() {
        Extras e = extras();
        boolean before = e.disposedMark;
        e.disposedMark = true;
        return before;
    }

    /** Calls {@link #dispose} unless that has happened before. */
    public final void disposeOnce() {
        synchronized (this) {
            Extras e = extras();
            if (e.finalized) {
                return;
            }
            e.finalized = true;
        }
        dispose();
    }

    /** Whether {@link #disposeOnce} was called: the program gave up its last reference. */
    public final boolean disposed() {
        Extras e = extras;
        return e != null && e.finalized;
    }

    /** The lock of Viper.Threads.Monitor for this object; null until {@link #createMonitor}. */
    public final MonitorLock monitor() {
        Extras e = extras;
        return e == null ? null : e.monitor;
    }

    /** The lock of Viper.Threads.Monitor for this object, made on first use. */
    @TruffleBoundary
    public final synchronized MonitorLock createMonitor() {
        Extras e = extras();
        if (e.monitor == null) {
            e.monitor = new MonitorLock();
        }
        return e.monitor;
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
