package org.adderlang.launcher;

import com.oracle.truffle.api.Truffle;

/**
 * The {@code adder} command as it runs once while the AOT cache is made, whose classes are those that this run loads: without the
 * optimizing compiler. Every start loads all classes of the cache, and most programs end before they need the compiler's 2,000.
 */
public final class Training {
    private Training() {
    }

    public static void main(String[] arguments) {
        // The runtime initializes its compiler in another thread and under its own monitor, that is, not before this run has ended.
        synchronized (Truffle.getRuntime()) {
            AdderLauncher.thread(arguments).run();
        }
    }
}
