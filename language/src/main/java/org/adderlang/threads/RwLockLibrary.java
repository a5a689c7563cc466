package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ThreadState;

/**
 * {@code Viper.Threads.RwLock}: a lock for many readers or one writer that prefers writers (runtime.md §6.1). A reader that
 * locks for writing, and a writer that locks for reading, wait for ever.
 */
@RuntimeClass("Viper.Threads.RwLock")
public final class RwLockLibrary {
    private RwLockLibrary() {
    }

    /** A free lock. */
    @Extern("New")
    public static RwLockObject create() {
        return new RwLockObject();
    }

    /**
     * Locks for reading; waits while a writer has the lock or waits for it.
     *
     * @throws LibraryTrap RwLock.ReadEnter: null object
     */
    @Extern("ReadEnter")
    public static void enterRead(RwLockObject lock) {
        required(lock, "RwLock.ReadEnter").enterRead();
    }

    /**
     * Undoes one locking for reading.
     *
     * @throws LibraryTrap RwLock.ReadExit: null object
     * @throws LibraryTrap RwLock.ReadExit: exit without matching enter
     */
    @Extern("ReadExit")
    public static void exitRead(RwLockObject lock) {
        required(lock, "RwLock.ReadExit").exitRead();
    }

    /**
     * Locks for writing; waits while others have the lock.
     *
     * @throws LibraryTrap RwLock.WriteEnter: null object
     */
    @Extern("WriteEnter")
    public static void enterWrite(ThreadState thread, RwLockObject lock) {
        required(lock, "RwLock.WriteEnter").enterWrite(thread);
    }

    /**
     * Undoes one locking for writing.
     *
     * @throws LibraryTrap RwLock.WriteExit: null object
     * @throws LibraryTrap RwLock.WriteExit: exit without matching enter
     * @throws LibraryTrap RwLock.WriteExit: not owner
     */
    @Extern("WriteExit")
    public static void exitWrite(ThreadState thread, RwLockObject lock) {
        required(lock, "RwLock.WriteExit").exitWrite(thread);
    }

    /**
     * Locks for reading if no writer has the lock or waits for it; whether it did.
     *
     * @throws LibraryTrap RwLock.TryReadEnter: null object
     */
    @Extern("TryReadEnter")
    public static boolean tryEnterRead(RwLockObject lock) {
        return required(lock, "RwLock.TryReadEnter").tryEnterRead();
    }

    /**
     * Locks for writing if nobody else has the lock; whether it did.
     *
     * @throws LibraryTrap RwLock.TryWriteEnter: null object
     */
    @Extern("TryWriteEnter")
    public static boolean tryEnterWrite(ThreadState thread, RwLockObject lock) {
        return required(lock, "RwLock.TryWriteEnter").tryEnterWrite(thread);
    }

    /**
     * The number of lockings for reading.
     *
     * @throws LibraryTrap RwLock.get_Readers: null object
     */
    @Extern("get_Readers")
    public static long readers(RwLockObject lock) {
        return required(lock, "RwLock.get_Readers").readers();
    }

    /**
     * Whether a writer has the lock.
     *
     * @throws LibraryTrap RwLock.get_IsWriteLocked: null object
     */
    @Extern("get_IsWriteLocked")
    public static boolean isWriteLocked(RwLockObject lock) {
        return required(lock, "RwLock.get_IsWriteLocked").isWriteLocked();
    }

    private static RwLockObject required(RwLockObject lock, String extern) {
        if (lock == null) {
            throw LibraryTrap.domainError(extern + ": null object");
        }
        return lock;
    }
}
