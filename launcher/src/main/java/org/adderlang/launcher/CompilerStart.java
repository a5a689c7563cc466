package org.adderlang.launcher;

import com.oracle.truffle.api.Truffle;
import java.util.Map;

/**
 * Puts off the start of the optimizing compiler, which takes half a second of CPU time in another thread. The first context asks for it, but
 * a short program ends without it, and a large one had better not share the processor with it while it is read.
 */
final class CompilerStart {
    private static final String BACKGROUND = "engine.BackgroundCompilation";

    private CompilerStart() {
    }

    /**
     * What the compiler's thread needs to start, and the thread that creates the context may hold: the runtime's own lock. Where that thread
     * would wait for the compiler, a lock of no effect.
     *
     * @param options the options of the engine
     */
    static Object lock(Map<String, String> options) {
        boolean background = !options.containsKey(BACKGROUND) && System.getProperty("polyglot." + BACKGROUND) == null;
        return background ? Truffle.getRuntime() : new Object();
    }
}
