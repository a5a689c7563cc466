package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A program's standard output: fully buffered, as the reference's is (runtime.md §2). Safe for several threads. When the
 * stream cannot take more (closed pipe, full disk), the rest of the output is dropped and {@link #failed} turns true.
 * What exceeds the program's output limit is not written.
 */
public final class ProgramOutput {
    private static final int CAPACITY = 16 * 1024;
    /** What most programs print fits in here. */
    private static final int FIRST_CAPACITY = 256;

    private final OutputStream stream;
    private final Runnable overrun;
    /** Grows to CAPACITY as needed: a host may keep thousands of programs. */
    private byte[] buffer = {};
    private int used;
    private long room;
    private IOException failure;

    public ProgramOutput(OutputStream stream) {
        this(stream, 0, null);
    }

    /**
     * @param limit   the most bytes to write, 0 for no limit
     * @param overrun called instead of writing more
     */
    ProgramOutput(OutputStream stream, long limit, Runnable overrun) {
        this.stream = stream;
        this.room = limit == 0 ? Long.MAX_VALUE : limit;
        this.overrun = overrun;
    }

    @TruffleBoundary
    public synchronized void write(byte[] bytes) {
        if (bytes.length > room) {
            append(Arrays.copyOf(bytes, (int) room));
            overrun.run();
        } else {
            append(bytes);
        }
    }

    private void append(byte[] bytes) {
        room -= bytes.length;
        if (bytes.length > CAPACITY - used) {
            drain();
            if (bytes.length >= CAPACITY) {
                send(bytes, bytes.length);
                return;
            }
        }
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    @TruffleBoundary
    public synchronized void write(int oneByte) {
        if (room == 0) {
            overrun.run();
        }
        if (used == CAPACITY) {
            drain();
        }
        room--;
        reserve(1);
        buffer[used++] = (byte) oneByte;
    }

    private void reserve(int count) {
        int needed = used + count;
        if (needed > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(CAPACITY, Math.max(FIRST_CAPACITY, 2 * needed)));
        }
    }

    /** Hands everything written so far to the stream. */
    @TruffleBoundary
    public synchronized void flush() {
        drain();
        if (failure == null) {
            try {
                stream.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Whether output was lost because the stream failed. */
    public synchronized boolean failed() {
        return failure != null;
    }

    private void drain() {
        int count = used;
        used = 0;
        send(buffer, count);
    }

    private void send(byte[] bytes, int count) {
        if (failure == null && count > 0) {
            try {
                stream.write(bytes, 0, count);
            } catch (IOException e) {
                failure = e;
            }
        }
    }
}
