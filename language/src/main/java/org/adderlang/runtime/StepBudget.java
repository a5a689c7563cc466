package org.adderlang.runtime;

/** The instructions a program may still execute, handed out to its threads in portions. */
final class StepBudget {
    private static final long PORTION = 1 << 20;

    private final long limit;
    private long left;

    /** {@code limit} 0 stands for no limit. */
    StepBudget(long limit) {
        this.limit = limit;
        this.left = limit == 0 ? Long.MAX_VALUE : limit;
    }

    long limit() {
        return limit;
    }

    /** At least {@code wanted} steps, unless fewer are left. */
    synchronized long take(long wanted) {
        long taken = Math.min(left, Math.max(wanted, PORTION));
        if (limit != 0) {
            left -= taken;
        }
        return taken;
    }
}
