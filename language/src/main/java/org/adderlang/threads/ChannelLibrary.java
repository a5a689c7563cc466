package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.memory.Memory;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Threads.Channel}: a bounded queue of objects between threads (runtime.md §6.2). */
@RuntimeClass("Viper.Threads.Channel")
public final class ChannelLibrary {
    private ChannelLibrary() {
    }

    /** A channel that buffers up to this many values, 0 to 1000000; with 0, senders wait for receivers. */
    @Extern("New")
    public static ChannelObject create(long capacity) {
        return new ChannelObject(capacity);
    }

    /**
     * Sends a value; waits while the channel is full.
     *
     * @throws LibraryTrap Channel.Send: nil channel
     * @throws LibraryTrap Channel.Send: send on closed channel
     */
    @Extern("Send")
    public static void send(ChannelObject channel, Object value) {
        if (channel == null) {
            throw LibraryTrap.domainError("Channel.Send: nil channel");
        }
        channel.send(value, Deadline.NEVER);
    }

    /** Sends a value if the channel is open and not full; whether it did. */
    @Extern("TrySend")
    public static boolean trySend(ChannelObject channel, Object value) {
        return channel != null && channel.trySend(value);
    }

    /**
     * Sends a value if that is possible within some milliseconds; whether it did.
     *
     * @throws LibraryTrap Channel.Send: send on closed channel
     */
    @Extern("SendFor")
    public static boolean sendFor(ChannelObject channel, Object value, long millis) {
        if (channel == null || millis <= 0 || channel.isClosed()) {
            return trySend(channel, value);
        }
        return channel.send(value, Deadline.after(millis));
    }

    /**
     * The next value; waits while there is none. Null when the channel is closed and empty.
     *
     * @throws LibraryTrap Channel.Recv: nil channel
     */
    @Extern("Recv")
    public static Object receive(ChannelObject channel) {
        if (channel == null) {
            throw LibraryTrap.domainError("Channel.Recv: nil channel");
        }
        return channel.receive(Deadline.NEVER).value();
    }

    /** Stores the next value at an address, which may be null; whether there was one. */
    @Extern("TryRecv")
    public static boolean tryReceive(ChannelObject channel, Object out) {
        return receiveFor(channel, out, 0);
    }

    /** Stores the next value at an address if one comes within some milliseconds; whether it did. */
    @Extern("RecvFor")
    public static boolean receiveFor(ChannelObject channel, Object out, long millis) {
        ChannelObject.Received received = channel == null ? null : channel.receive(Deadline.after(millis));
        if (received == null || !received.open()) {
            return false;
        }
        if (out != null) {
            Memory.putPointer(out, received.value());
        }
        return true;
    }

    /** Closes the channel: what was sent can still be received. */
    @Extern("Close")
    public static void close(ChannelObject channel) {
        if (channel != null) {
            channel.close();
        }
    }

    /** The number of values in the buffer; 0 for null. */
    @Extern("get_Len")
    public static long length(ChannelObject channel) {
        return channel == null ? 0 : channel.length();
    }

    /** The size of the buffer; 0 for null. */
    @Extern("get_Cap")
    public static long capacity(ChannelObject channel) {
        return channel == null ? 0 : channel.capacity();
    }

    /** Whether the channel is closed; true for null. */
    @Extern("get_IsClosed")
    public static boolean isClosed(ChannelObject channel) {
        return channel == null || channel.isClosed();
    }

    /** Whether the buffer is empty; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(ChannelObject channel) {
        return channel == null || channel.length() == 0;
    }

    /** Whether the buffer is full; always when the channel has none, and for null. */
    @Extern("get_IsFull")
    public static boolean isFull(ChannelObject channel) {
        return channel == null || channel.length() >= channel.capacity();
    }
}
