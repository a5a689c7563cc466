package org.adderlang.library.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

class ClockLibraryTest {
    private static final String PROGRAM = """
            il 0.2.0
            extern @Viper.Time.Clock.Sleep(i64) -> void
            extern @Viper.Time.Clock.Ticks() -> i64
            extern @Viper.Time.Clock.TicksUs() -> i64
            func @millisAsleep(i64 %n) -> i64 {
            entry(%n:i64):
              %from = call @Viper.Time.Clock.Ticks()
              call @Viper.Time.Clock.Sleep(%n)
              %to = call @Viper.Time.Clock.Ticks()
              %d = isub.ovf %to, %from
              ret %d
            }
            func @microsAsleep(i64 %n) -> i64 {
            entry(%n:i64):
              %from = call @Viper.Time.Clock.TicksUs()
              call @Viper.Time.Clock.Sleep(%n)
              %to = call @Viper.Time.Clock.TicksUs()
              %d = isub.ovf %to, %from
              ret %d
            }
            """;

    @Test
    void bothClocksSeeASleep() {
        try (Context context = Context.create("viper")) {
            Value program = context.eval("viper", PROGRAM);
            // The two readings are rounded down, so that one millisecond may be missing.
            assertTrue(program.invokeMember("millisAsleep", 30).asLong() >= 29);
            assertTrue(program.invokeMember("microsAsleep", 30).asLong() >= 29_999);
        }
    }

    @Test
    void sleepingLessThanNothingReturnsAtOnce() {
        try (Context context = Context.create("viper")) {
            long millis = context.eval("viper", PROGRAM).invokeMember("millisAsleep", Long.MIN_VALUE).asLong();
            assertTrue(millis >= 0 && millis < 10_000, () -> "slept " + millis + " ms");
        }
    }
}
