package org.adderlang.threads;

import static org.adderlang.library.Traps.assertTraps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ThreadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Monitor, SafeI64, Gate, Barrier and RwLock (runtime.md §6.1). */
@Timeout(60)
class LocksTest {
    private final List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    private final MemoryBlock object = MemoryBlock.ofSize(8);
    private GuestThreads threads;
    private ThreadState me;

    @BeforeEach
    void enter() {
        threads = new GuestThreads();
        me = threads.own();
    }

    @AfterEach
    void leave() {
        threads.close();
    }

    @Test
    void aMonitorIsReentrant() {
        MonitorLibrary.enter(me, object);
        assertTrue(MonitorLibrary.tryEnter(me, object));
        assertTrue(MonitorLibrary.tryEnterFor(me, object, -5));
        var other = new AtomicBoolean(true);
        threads.start(t -> other.set(MonitorLibrary.tryEnterFor(t, object, 10)));
        threads.join();
        assertFalse(other.get());
        for (int i = 0; i < 3; i++) {
            MonitorLibrary.exit(me, object);
        }
        threads.start(t -> other.set(MonitorLibrary.tryEnter(t, object)));
        threads.join();
        assertTrue(other.get());
        assertTraps("Monitor.Exit: not owner", () -> MonitorLibrary.exit(me, object));
    }

    @Test
    void aMonitorServesInTheOrderOfArrival() {
        MonitorLibrary.enter(me, object);
        for (int i = 0; i < 5; i++) {
            int number = i;
            threads.startAndSettle(t -> {
                MonitorLibrary.enter(t, object);
                order.add(number);
                MonitorLibrary.exit(t, object);
            });
        }
        MonitorLibrary.exit(me, object);
        threads.join();
        assertEquals(List.of(0, 1, 2, 3, 4), order);
        assertTrue(object.monitor().isIdle());
    }

    @Test
    void tryEnterDoesNotOvertake() {
        MonitorLibrary.enter(me, object);
        Thread first = threads.startAndSettle(t -> {
            MonitorLibrary.enter(t, object);
            order.add(1);
            MonitorLibrary.await(t, object);
            MonitorLibrary.exit(t, object);
        });
        MonitorLibrary.exit(me, object);
        // The lock has gone to the queue at once; it is free again only when that thread waits for a signal.
        MonitorLibrary.enter(me, object);
        assertEquals(List.of(1), order);
        MonitorLibrary.signalAll(me, object);
        MonitorLibrary.exit(me, object);
        threads.join();
        assertFalse(first.isAlive());
    }

    @Test
    void waitingGivesUpAllLevelsAndSignalsWakeInOrder() {
        for (int i = 0; i < 3; i++) {
            int number = i;
            threads.startAndSettle(t -> {
                MonitorLibrary.enter(t, object);
                MonitorLibrary.enter(t, object);
                MonitorLibrary.await(t, object);
                order.add(number);
                MonitorLibrary.exit(t, object);
                MonitorLibrary.exit(t, object);
            });
        }
        MonitorLibrary.enter(me, object);
        MonitorLibrary.signal(me, object);
        MonitorLibrary.exit(me, object);
        GuestThreads.awaitTrue(() -> order.size() == 1);
        MonitorLibrary.enter(me, object);
        assertEquals(List.of(0), order, "one signal, one thread");
        MonitorLibrary.signalAll(me, object);
        MonitorLibrary.exit(me, object);
        threads.join();
        assertEquals(List.of(0, 1, 2), order);
    }

    @Test
    void waitingEndsAtTheDeadlineWithTheLock() {
        MonitorLibrary.enter(me, object);
        MonitorLibrary.enter(me, object);
        assertFalse(MonitorLibrary.awaitFor(me, object, 5));
        assertFalse(MonitorLibrary.awaitFor(me, object, -5));
        MonitorLibrary.exit(me, object);
        MonitorLibrary.exit(me, object);
        assertTraps("Monitor.Exit: not owner", () -> MonitorLibrary.exit(me, object));
    }

    @Test
    void aMonitorChecksItsArguments() {
        assertTraps("Monitor.Enter: null object", () -> MonitorLibrary.enter(me, null));
        assertTraps("Monitor.Enter: null object", () -> MonitorLibrary.tryEnter(me, null));
        assertTraps("Monitor.Enter: null object", () -> MonitorLibrary.tryEnterFor(me, null, 1));
        assertTraps("Monitor.Exit: null object", () -> MonitorLibrary.exit(me, null));
        for (Object target : new Object[]{null, object}) {
            assertTraps("Monitor.Wait: not owner", () -> MonitorLibrary.await(me, target));
            assertTraps("Monitor.Wait: not owner", () -> MonitorLibrary.awaitFor(me, target, 1));
            assertTraps("Monitor.Pause: not owner", () -> MonitorLibrary.signal(me, target));
            assertTraps("Monitor.PauseAll: not owner", () -> MonitorLibrary.signalAll(me, target));
        }
    }

    @Test
    void safeI64() {
        SafeI64Object cell = SafeI64Library.create(5);
        assertEquals(7, SafeI64Library.add(cell, 2));
        assertEquals(7, SafeI64Library.compareExchange(cell, 8, 1));
        assertEquals(7, SafeI64Library.compareExchange(cell, 7, Long.MAX_VALUE));
        assertEquals(Long.MIN_VALUE, SafeI64Library.add(cell, 1));
        SafeI64Library.set(cell, 3);
        assertEquals(3, SafeI64Library.get(cell));
        assertTraps("SafeI64.Get: null object", () -> SafeI64Library.get(null));
        assertTraps("SafeI64.Set: null object", () -> SafeI64Library.set(null, 1));
        assertTraps("SafeI64.Add: null object", () -> SafeI64Library.add(null, 1));
        assertTraps("SafeI64.CompareExchange: null object", () -> SafeI64Library.compareExchange(null, 1, 2));
    }

    @Test
    void aGateServesInTheOrderOfArrival() {
        GateObject gate = GateLibrary.create(1);
        assertTrue(GateLibrary.tryEnter(gate));
        assertFalse(GateLibrary.tryEnter(gate));
        assertFalse(GateLibrary.tryEnterFor(gate, 5));
        for (int i = 0; i < 4; i++) {
            int number = i;
            threads.startAndSettle(t -> {
                GateLibrary.enter(gate);
                order.add(number);
                GateLibrary.leave(gate);
            });
        }
        GateLibrary.leave(gate);
        threads.join();
        assertEquals(List.of(0, 1, 2, 3), order);
        GateLibrary.leaveMany(gate, 5);
        assertEquals(6, GateLibrary.permits(gate));
    }

    @Test
    void aGateChecksItsArguments() {
        assertTraps("Gate.New: permits cannot be negative", () -> GateLibrary.create(-1));
        assertTraps("Gate.Leave: count cannot be negative", () -> GateLibrary.leaveMany(GateLibrary.create(0), -1));
        assertTraps("Gate.Enter: null object", () -> GateLibrary.enter(null));
        assertTraps("Gate.TryEnter: null object", () -> GateLibrary.tryEnter(null));
        assertTraps("Gate.TryEnterFor: null object", () -> GateLibrary.tryEnterFor(null, 1));
        assertTraps("Gate.Leave: null object", () -> GateLibrary.leave(null));
        assertTraps("Gate.Leave: null object", () -> GateLibrary.leaveMany(null, -1));
        assertTraps("Gate.get_Permits: null object", () -> GateLibrary.permits(null));
    }

    @Test
    void aBarrierOpensForAllAndArmsItself() {
        BarrierObject barrier = BarrierLibrary.create(3);
        List<Long> indexes = Collections.synchronizedList(new ArrayList<>());
        for (int round = 0; round < 3; round++) {
            threads.startAndSettle(t -> indexes.add(BarrierLibrary.arrive(barrier)));
            threads.startAndSettle(t -> indexes.add(BarrierLibrary.arrive(barrier)));
            assertEquals(2, BarrierLibrary.waiting(barrier));
            assertTraps("Barrier.Reset: threads are waiting", () -> BarrierLibrary.reset(barrier));
            assertEquals(2, BarrierLibrary.arrive(barrier));
            threads.join();
            BarrierLibrary.reset(barrier);
        }
        assertEquals(List.of(0L, 0L, 0L, 1L, 1L, 1L), indexes.stream().sorted().toList());
        assertEquals(3, BarrierLibrary.parties(barrier));
        assertTraps("Barrier.New: parties must be >= 1", () -> BarrierLibrary.create(0));
        assertTraps("Barrier.Arrive: null object", () -> BarrierLibrary.arrive(null));
        assertTraps("Barrier.Reset: null object", () -> BarrierLibrary.reset(null));
        assertTraps("Barrier.get_Parties: null object", () -> BarrierLibrary.parties(null));
        assertTraps("Barrier.get_Waiting: null object", () -> BarrierLibrary.waiting(null));
    }

    @Test
    void aWriterThatWaitsKeepsReadersOut() {
        RwLockObject lock = RwLockLibrary.create();
        RwLockLibrary.enterRead(lock);
        assertTrue(RwLockLibrary.tryEnterRead(lock));
        assertEquals(2, RwLockLibrary.readers(lock));
        threads.startAndSettle(t -> {
            RwLockLibrary.enterWrite(t, lock);
            order.add(1);
            RwLockLibrary.exitWrite(t, lock);
        });
        threads.startAndSettle(t -> {
            RwLockLibrary.enterRead(lock);
            order.add(2);
            RwLockLibrary.exitRead(lock);
        });
        assertFalse(RwLockLibrary.tryEnterRead(lock));
        assertEquals(List.of(), order);
        RwLockLibrary.exitRead(lock);
        RwLockLibrary.exitRead(lock);
        threads.join();
        assertEquals(List.of(1, 2), order);
    }

    @Test
    void aWriterMayEnterAgain() {
        RwLockObject lock = RwLockLibrary.create();
        RwLockLibrary.enterWrite(me, lock);
        assertTrue(RwLockLibrary.tryEnterWrite(me, lock));
        RwLockLibrary.exitWrite(me, lock);
        assertTrue(RwLockLibrary.isWriteLocked(lock));
        assertFalse(RwLockLibrary.tryEnterRead(lock));
        threads.start(t -> {
            assertFalse(RwLockLibrary.tryEnterWrite(t, lock));
            assertTraps("RwLock.WriteExit: not owner", () -> RwLockLibrary.exitWrite(t, lock));
        });
        threads.join();
        RwLockLibrary.exitWrite(me, lock);
        assertTraps("RwLock.WriteExit: exit without matching enter", () -> RwLockLibrary.exitWrite(me, lock));
        assertTraps("RwLock.ReadExit: exit without matching enter", () -> RwLockLibrary.exitRead(lock));
    }

    @Test
    void aRwLockChecksItsArguments() {
        assertTraps("RwLock.ReadEnter: null object", () -> RwLockLibrary.enterRead(null));
        assertTraps("RwLock.ReadExit: null object", () -> RwLockLibrary.exitRead(null));
        assertTraps("RwLock.WriteEnter: null object", () -> RwLockLibrary.enterWrite(me, null));
        assertTraps("RwLock.WriteExit: null object", () -> RwLockLibrary.exitWrite(me, null));
        assertTraps("RwLock.TryReadEnter: null object", () -> RwLockLibrary.tryEnterRead(null));
        assertTraps("RwLock.TryWriteEnter: null object", () -> RwLockLibrary.tryEnterWrite(me, null));
        assertTraps("RwLock.get_Readers: null object", () -> RwLockLibrary.readers(null));
        assertTraps("RwLock.get_IsWriteLocked: null object", () -> RwLockLibrary.isWriteLocked(null));
    }
}
