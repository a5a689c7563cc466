package org.adderlang.library.terminal;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/**
 * A read of a stream on a thread of its own, so that the program that waits for it can be cancelled: Java offers no way to
 * interrupt a read of standard input.
 */
final class InterruptibleRead {
    private final CountDownLatch done = new CountDownLatch(1);
    private int count;
    private IOException failure;

    /** Starts reading into {@code buffer}. */
    InterruptibleRead(InputStream stream, byte[] buffer) {
        Thread.ofPlatform().daemon().name("input-reader").start(() -> {
            try {
                count = stream.read(buffer);
            } catch (IOException e) {
                failure = e;
            } finally {
                done.countDown();
            }
        });
    }

    /** Waits for the number of bytes read, -1 at the end of the stream. The calling thread must have entered a context. */
    int await() throws IOException {
        TruffleSafepoint.setBlockedThreadInterruptible(null, CountDownLatch::await, done);
        if (failure != null) {
            throw failure;
        }
        return count;
    }
}
