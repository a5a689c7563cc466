package org.adderlang.threads;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.adderlang.library.collections.References;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.Channel}. Without capacity a send takes place only together with a receive. */
public final class ChannelObject extends ManagedObject {
    static final long MAX_CAPACITY = 1_000_000;

    private final int capacity;
    /** What was sent and not yet received; without capacity, the senders still wait. */
    private final ArrayDeque<Item> items = new ArrayDeque<>();
    private int receiversWaiting;
    private boolean closed;

    ChannelObject(long capacity) {
        this.capacity = (int) Math.clamp(capacity, 0, MAX_CAPACITY);
    }

    /** A sent value, null included. */
    private static final class Item {
        final Object value;
        boolean received;

        Item(Object value) {
            this.value = value;
        }
    }

    /** What a receive yields: a value, or nothing because the channel is closed and empty. */
    record Received(Object value, boolean open) {
    }

    /**
     * Sends a value; whether that was possible before the deadline.
     *
     * @throws LibraryTrap Channel.Send: send on closed channel
     */
    boolean send(Object value, Deadline deadline) {
        return capacity > 0 ? sendBuffered(value, deadline) : handOver(value, deadline);
    }

    private boolean sendBuffered(Object value, Deadline deadline) {
        return Blocking.await(this, deadline, () -> {
            checkOpen();
            return items.size() < capacity ? put(value) : null;
        }) != null;
    }

    private boolean handOver(Object value, Deadline deadline) {
        Item item;
        synchronized (this) {
            checkOpen();
            item = put(value);
        }
        boolean received = false;
        try {
            received = Blocking.await(this, deadline, () -> {
                if (!item.received) {
                    checkOpen();
                }
                return item.received ? Boolean.TRUE : null;
            }) != null;
        } finally {
            synchronized (this) {
                // The receiver may have come after the deadline.
                received = !withdraw(item);
            }
        }
        return received;
    }

    /** Sends a value if that is possible without waiting; false also when the channel is closed. */
    synchronized boolean trySend(Object value) {
        if (closed || items.size() >= capacity + (capacity == 0 ? receiversWaiting : 0)) {
            return false;
        }
        put(value);
        return true;
    }

    /** The next value; null when there is none before the deadline. */
    Received receive(Deadline deadline) {
        synchronized (this) {
            receiversWaiting++;
        }
        try {
            return Blocking.await(this, deadline, () -> {
                Item item = items.pollFirst();
                if (item != null) {
                    item.received = true;
                    notifyAll();
                    return new Received(item.value, true);
                }
                return closed ? new Received(null, false) : null;
            });
        } finally {
            synchronized (this) {
                receiversWaiting--;
            }
        }
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private Item put(Object value) {
        var item = new Item(References.retain(value));
        items.addLast(item);
        notifyAll();
        return item;
    }

    /** Takes an item back; false when it has been received. */
    private boolean withdraw(Item item) {
        for (Iterator<Item> all = items.iterator(); all.hasNext();) {
            if (all.next() == item) {
                all.remove();
                References.release(item.value);
                return true;
            }
        }
        return false;
    }

    private void checkOpen() {
        if (closed) {
            throw LibraryTrap.domainError("Channel.Send: send on closed channel");
        }
    }

    /** The number of values in the buffer. */
    synchronized int length() {
        return capacity == 0 ? 0 : items.size();
    }

    int capacity() {
        return capacity;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public String describe() {
        return "channel with capacity " + capacity;
    }
}
