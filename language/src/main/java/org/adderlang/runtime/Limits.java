package org.adderlang.runtime;

import org.graalvm.options.OptionValues;

/**
 * What a host lets a program use; 0 stands for no limit.
 *
 * @param steps   instructions executed by all threads together
 * @param millis  wall time since the program was loaded
 * @param memory  bytes of live memory blocks and strings, approximately
 * @param output  bytes written to standard output
 * @param threads threads that may exist at once, the main thread included
 */
public record Limits(long steps, long millis, long memory, long output, int threads) {
    public static final Limits NONE = new Limits(0, 0, 0, 0, 0);

    boolean isNone() {
        return (steps | millis | memory | output | threads) == 0;
    }

    static Limits of(OptionValues options) {
        return new Limits(options.get(AdderOptions.MAX_STEPS), options.get(AdderOptions.MAX_TIME).toMillis(),
                options.get(AdderOptions.MAX_MEMORY), options.get(AdderOptions.MAX_OUTPUT),
                options.get(AdderOptions.MAX_THREADS));
    }
}
