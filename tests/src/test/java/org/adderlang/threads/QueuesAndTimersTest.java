package org.adderlang.threads;

import static org.adderlang.library.Traps.assertTraps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Channel, queues and maps, promises, tokens and timers (runtime.md §6.2, §6.3). */
@Timeout(60)
class QueuesAndTimersTest {
    private static final ViperString A = ViperString.of("a");
    private static final ViperString B = ViperString.of("b");
    private GuestThreads threads;

    @BeforeEach
    void enter() {
        threads = new GuestThreads();
    }

    @AfterEach
    void leave() {
        threads.close();
    }

    @Test
    void aChannelBuffers() {
        ChannelObject channel = ChannelLibrary.create(2);
        ChannelLibrary.send(channel, A);
        ChannelLibrary.send(channel, null);
        assertTrue(ChannelLibrary.isFull(channel));
        assertFalse(ChannelLibrary.trySend(channel, B));
        assertFalse(ChannelLibrary.sendFor(channel, B, 5));
        threads.startAndSettle(t -> ChannelLibrary.send(channel, B));
        assertSame(A, ChannelLibrary.receive(channel));
        threads.join();
        var cell = MemoryBlock.ofSize(8);
        cell.putRef(0, A);
        assertTrue(ChannelLibrary.tryReceive(channel, cell));
        assertNull(cell.refAt(0));
        ChannelLibrary.close(channel);
        ChannelLibrary.close(channel);
        assertTrue(ChannelLibrary.receiveFor(channel, cell, 5));
        assertSame(B, cell.refAt(0));
        assertNull(ChannelLibrary.receive(channel));
        assertFalse(ChannelLibrary.tryReceive(channel, null));
        assertFalse(ChannelLibrary.trySend(channel, A));
        assertTraps("Channel.Send: send on closed channel", () -> ChannelLibrary.send(channel, A));
    }

    @Test
    void withoutCapacitySendersMeetReceivers() {
        ChannelObject channel = ChannelLibrary.create(-3);
        assertEquals(0, ChannelLibrary.capacity(channel));
        assertTrue(ChannelLibrary.isEmpty(channel) && ChannelLibrary.isFull(channel));
        assertFalse(ChannelLibrary.trySend(channel, A));
        assertFalse(ChannelLibrary.sendFor(channel, A, 5), "nobody has received it");
        assertFalse(ChannelLibrary.tryReceive(channel, null), "the value was taken back");
        var received = new AtomicReference<Object>();
        threads.startAndSettle(t -> received.set(ChannelLibrary.receive(channel)));
        assertTrue(ChannelLibrary.trySend(channel, A));
        threads.join();
        assertSame(A, received.get());
        Thread sender = threads.startAndSettle(t -> ChannelLibrary.send(channel, B));
        assertTrue(sender.isAlive());
        assertSame(B, ChannelLibrary.receive(channel));
        threads.join();
    }

    @Test
    void closingWakesEverybody() {
        ChannelObject channel = ChannelLibrary.create(1);
        threads.startAndSettle(t -> assertNull(ChannelLibrary.receive(channel)));
        ChannelLibrary.close(channel);
        threads.join();
        ChannelObject full = ChannelLibrary.create(1);
        ChannelLibrary.send(full, A);
        threads.startAndSettle(t -> assertTraps("Channel.Send: send on closed channel", () -> ChannelLibrary.send(full, B)));
        ChannelLibrary.close(full);
        threads.join();
    }

    @Test
    void channelsOfNull() {
        assertTraps("Channel.Send: nil channel", () -> ChannelLibrary.send(null, A));
        assertTraps("Channel.Recv: nil channel", () -> ChannelLibrary.receive(null));
        assertTrue(ChannelLibrary.isClosed(null) && ChannelLibrary.isEmpty(null));
        assertFalse(ChannelLibrary.trySend(null, A) || ChannelLibrary.tryReceive(null, null));
        assertEquals(1_000_000, ChannelLibrary.capacity(ChannelLibrary.create(Long.MAX_VALUE)));
    }

    @Test
    void aQueueIsUnbounded() {
        ConcurrentQueueObject queue = ConcurrentQueueLibrary.create();
        assertNull(ConcurrentQueueLibrary.tryDequeue(queue));
        assertNull(ConcurrentQueueLibrary.dequeueTimeout(queue, 5));
        var taken = new AtomicReference<Object>();
        threads.startAndSettle(t -> taken.set(ConcurrentQueueLibrary.dequeue(queue)));
        ConcurrentQueueLibrary.enqueue(queue, A);
        threads.join();
        assertSame(A, taken.get());
        ConcurrentQueueLibrary.enqueue(queue, null);
        ConcurrentQueueLibrary.enqueue(queue, B);
        assertEquals(2, ConcurrentQueueLibrary.length(queue));
        assertNull(ConcurrentQueueLibrary.dequeue(queue));
        assertSame(B, ConcurrentQueueLibrary.peek(queue));
        ConcurrentQueueLibrary.clear(queue);
        assertTrue(ConcurrentQueueLibrary.isEmpty(queue) && ConcurrentQueueLibrary.isEmpty(null));
        assertNull(ConcurrentQueueLibrary.dequeue(null));
    }

    @Test
    void aMapSetsOnlyOnce() {
        ConcurrentMapObject map = ConcurrentMapLibrary.create();
        for (int i = 0; i < 4; i++) {
            threads.start(t -> {
                for (int key = 0; key < 200; key++) {
                    ConcurrentMapLibrary.setIfMissing(map, ViperString.of("k" + key), A);
                }
            });
        }
        threads.join();
        assertEquals(200, ConcurrentMapLibrary.length(map));
        assertFalse(ConcurrentMapLibrary.setIfMissing(map, ViperString.of("k0"), B));
        assertSame(A, ConcurrentMapLibrary.get(map, ViperString.of("k0")));
        assertTrue(ConcurrentMapLibrary.remove(map, ViperString.of("k0")));
        assertSame(B, ConcurrentMapLibrary.getOr(map, ViperString.of("k0"), B));
        assertEquals(199, ConcurrentMapLibrary.keys(map).size());
        ConcurrentMapLibrary.clear(map);
        assertTrue(ConcurrentMapLibrary.isEmpty(map));
        assertTraps("rt_string_cstr: null string", () -> ConcurrentMapLibrary.set(map, null, A));
        ConcurrentMapLibrary.set(null, A, B);
        assertFalse(ConcurrentMapLibrary.has(null, A));
    }

    @Test
    void aPromiseIsKeptOnce() {
        PromiseObject promise = PromiseLibrary.create();
        FutureObject future = PromiseLibrary.future(promise);
        assertSame(future, PromiseLibrary.future(promise));
        assertFalse(FutureLibrary.awaitFor(future, 5) || FutureLibrary.isDone(future));
        var got = new AtomicReference<Object>();
        threads.startAndSettle(t -> got.set(FutureLibrary.get(future)));
        PromiseLibrary.set(promise, A);
        threads.join();
        assertSame(A, got.get());
        assertSame(A, FutureLibrary.getFor(future, 0));
        assertTraps("Promise: already completed", () -> PromiseLibrary.set(promise, B));
        assertTraps("Promise: already completed", () -> PromiseLibrary.setError(promise, B));
    }

    @Test
    void aBrokenPromiseTrapsWithItsText() {
        PromiseObject promise = PromiseLibrary.create();
        PromiseLibrary.setError(promise, ViperString.of("no luck"));
        FutureObject future = PromiseLibrary.future(promise);
        assertTrue(PromiseLibrary.isDone(promise) && FutureLibrary.isError(future));
        assertTraps("no luck", () -> FutureLibrary.get(future));
        assertNull(FutureLibrary.tryGet(future));
        assertEquals("no luck", FutureLibrary.error(future).toString());
        assertTraps("Future: null object", () -> FutureLibrary.get(null));
        assertTraps("Promise: null object", () -> PromiseLibrary.future(null));
        assertTraps("Promise: null object", () -> PromiseLibrary.set(null, A));
        assertEquals(ViperString.EMPTY, FutureLibrary.error(null));
    }

    @Test
    void tokensAreLinkedToTheirParent() {
        CancelTokenObject parent = CancelTokenLibrary.create();
        CancelTokenObject child = CancelTokenLibrary.linked(parent);
        CancelTokenLibrary.throwIfCancelled(child);
        CancelTokenLibrary.cancel(parent);
        assertTrue(CancelTokenLibrary.check(child));
        assertFalse(CancelTokenLibrary.isCancelled(child));
        assertFalse(CancelTokenLibrary.check(CancelTokenLibrary.linked(child)), "only the direct parent counts");
        assertTraps("OperationCancelledException: cancellation was requested",
                () -> CancelTokenLibrary.throwIfCancelled(child));
        CancelTokenLibrary.reset(parent);
        assertFalse(CancelTokenLibrary.check(child) || CancelTokenLibrary.check(null));
    }

    @Test
    void timers() {
        DebouncerObject debouncer = DebouncerLibrary.create(0);
        assertFalse(DebouncerLibrary.isReady(debouncer));
        DebouncerLibrary.signal(debouncer);
        assertTrue(DebouncerLibrary.isReady(debouncer));
        DebouncerObject slow = DebouncerLibrary.create(100_000);
        DebouncerLibrary.signal(slow);
        assertFalse(DebouncerLibrary.isReady(slow));
        ThrottlerObject throttler = ThrottlerLibrary.create(100_000);
        assertTrue(ThrottlerLibrary.tryUse(throttler));
        assertFalse(ThrottlerLibrary.tryUse(throttler) || ThrottlerLibrary.canProceed(throttler));
        assertTrue(ThrottlerLibrary.remaining(throttler) > 90_000);
        assertEquals(1, ThrottlerLibrary.count(throttler));
        ThrottlerLibrary.reset(throttler);
        assertTrue(ThrottlerLibrary.tryUse(throttler));
    }

    @Test
    void aSchedulerYieldsTheLatestFirst() {
        SchedulerObject scheduler = SchedulerLibrary.create();
        SchedulerLibrary.schedule(scheduler, A, -1);
        SchedulerLibrary.schedule(scheduler, B, 0);
        SchedulerLibrary.schedule(scheduler, ViperString.of("c"), 100_000);
        assertTrue(SchedulerLibrary.isDue(scheduler, A));
        assertFalse(SchedulerLibrary.isDue(scheduler, ViperString.of("c")));
        SeqObject due = SchedulerLibrary.poll(scheduler);
        assertEquals(2, due.size());
        assertEquals(B, due.get(0));
        assertEquals(A, due.get(1));
        SchedulerLibrary.schedule(scheduler, ViperString.of("c"), 0);
        assertEquals(1, SchedulerLibrary.pending(scheduler));
        assertTrue(SchedulerLibrary.cancel(scheduler, ViperString.of("c")));
        assertFalse(SchedulerLibrary.cancel(scheduler, ViperString.of("c")));
    }
}
