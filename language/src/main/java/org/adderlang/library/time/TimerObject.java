package org.adderlang.library.time;

import org.adderlang.runtime.ManagedObject;

/** Time that runs while switched on: the body of Stopwatch and Countdown. */
abstract class TimerObject extends ManagedObject {
    private long earlier;
    private long startedAt;
    private boolean running;

    final boolean isRunning() {
        return running;
    }

    final void start() {
        if (!running) {
            startedAt = System.nanoTime();
            running = true;
        }
    }

    final void stop() {
        earlier = elapsedNanos();
        running = false;
    }

    /** Stops and forgets the elapsed time. */
    final void reset() {
        earlier = 0;
        running = false;
    }

    final long elapsedNanos() {
        return running ? earlier + System.nanoTime() - startedAt : earlier;
    }
}
