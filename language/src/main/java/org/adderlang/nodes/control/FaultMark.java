package org.adderlang.nodes.control;

/**
 * The position that a frame records before each statement, so that a handler learns where a trap came from, also when it
 * was raised in a callee (il.md §5.2): instruction index and .loc line in one long.
 */
public final class FaultMark {
    private FaultMark() {
    }

    /** {@code line} is -1 when unknown. */
    public static long of(int ip, int line) {
        return (long) line << 32 | ip;
    }

    static int ip(long mark) {
        return (int) mark;
    }

    static int line(long mark) {
        return (int) (mark >> 32);
    }
}
