package org.adderlang.library.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTest {
    @ParameterizedTest
    @CsvSource({"90061001,1.01:01:01.001,P1DT1H1M1.001S", "-61000,-00:01:01,-PT1M1S", "0,00:00:00,PT0S", "1,00:00:00.001,PT0.001S",
            "86400000,1.00:00:00,P1D", "3600000,01:00:00,PT1H"})
    void texts(long duration, String text, String iso) {
        assertEquals(text, DurationLibrary.toText(duration).toString());
        assertEquals(iso, DurationLibrary.toIso(duration).toString());
    }

    @Test
    void unitsAndParts() {
        long duration = DurationLibrary.create(1, 2, 3, 4, 5);
        assertEquals(93784005, duration);
        assertEquals(93784, DurationLibrary.totalSeconds(duration));
        assertEquals(-93784, DurationLibrary.totalSeconds(-duration));
        assertEquals(1563, DurationLibrary.totalMinutes(duration));
        assertEquals(26, DurationLibrary.totalHours(duration));
        assertEquals(1, DurationLibrary.totalDays(duration));
        assertEquals(93784.005, DurationLibrary.totalSecondsExact(duration));
        assertEquals(1, DurationLibrary.days(-duration));
        assertEquals(2, DurationLibrary.hours(-duration));
        assertEquals(3, DurationLibrary.minutes(duration));
        assertEquals(4, DurationLibrary.seconds(duration));
        assertEquals(5, DurationLibrary.millis(duration));
        assertEquals(106751991167L, DurationLibrary.days(Long.MIN_VALUE));
        assertEquals(808, DurationLibrary.millis(Long.MIN_VALUE));
        assertEquals(0, DurationLibrary.div(duration, 0));
        assertEquals(DurationLibrary.fromDays(1), DurationLibrary.fromHours(24));
        assertEquals(-1, DurationLibrary.compare(-duration, duration));
    }

    @ParameterizedTest
    @CsvSource({"9,just now", "-9,just now", "10,in 10 seconds", "-60,1 minute ago", "7200,in 2 hours", "-7200,2 hours ago",
            "86400,in 1 day", "2591999,in 29 days", "2592000,in 1 month", "31535999,in 12 months", "-63072000,2 years ago"})
    void distancesInWords(long distance, String words) {
        assertEquals(words, RelativeTimeLibrary.formatFrom(1000 + distance, 1000).toString());
    }

    @ParameterizedTest
    @CsvSource({"90061000,1d 1h 1m 1s", "0,0s", "999,0s", "-999,-0s", "7200000,2h", "-90000,-1m 30s"})
    void durationsInUnits(long millis, String text) {
        assertEquals(text, RelativeTimeLibrary.formatDuration(millis).toString());
    }

    @Test
    void distancesFromNow() {
        long now = DateTimeLibrary.now();
        assertEquals("1h", RelativeTimeLibrary.formatShort(now - 3700).toString());
        assertEquals("now", RelativeTimeLibrary.formatShort(now).toString());
        assertEquals("1mo", RelativeTimeLibrary.formatShort(now + 31 * 86400).toString());
        assertEquals("1 day ago", RelativeTimeLibrary.format(now - 86400).toString());
    }

    @Test
    void ranges() {
        var a = DateRangeLibrary.create(200, 100);
        var b = DateRangeLibrary.create(201, 7301);
        assertEquals(100, DateRangeLibrary.start(a));
        assertTrue(DateRangeLibrary.contains(a, 200));
        assertFalse(DateRangeLibrary.overlaps(a, b));
        assertNull(DateRangeLibrary.intersection(a, b));
        assertEquals(7301, DateRangeLibrary.end(DateRangeLibrary.union(a, b)));
        assertNull(DateRangeLibrary.union(a, DateRangeLibrary.create(202, 300)));
        assertEquals(1, DateRangeLibrary.hours(b));
        assertEquals(0, DateRangeLibrary.days(b));
        assertEquals(0, DateRangeLibrary.duration(null));
        assertEquals("1970-01-01 00:01 - 1970-01-01 00:03", DateRangeLibrary.toText(a).toString());
    }

    @Test
    void timers() {
        var watch = StopwatchLibrary.startNew();
        assertTrue(StopwatchLibrary.isRunning(watch));
        StopwatchLibrary.stop(watch);
        long elapsed = StopwatchLibrary.elapsedNs(watch);
        assertTrue(elapsed > 0);
        assertEquals(elapsed / 1000, StopwatchLibrary.elapsedUs(watch));
        assertEquals(elapsed / 1_000_000, StopwatchLibrary.elapsedMs(watch));
        StopwatchLibrary.reset(watch);
        assertEquals(0, StopwatchLibrary.elapsedNs(watch));

        var countdown = CountdownLibrary.create(-5);
        assertEquals(0, CountdownLibrary.interval(countdown));
        assertTrue(CountdownLibrary.expired(countdown));
        CountdownLibrary.setInterval(countdown, 1000);
        assertEquals(1000, CountdownLibrary.remaining(countdown));
        assertFalse(CountdownLibrary.expired(countdown));
        CountdownLibrary.start(countdown);
        assertTrue(CountdownLibrary.isRunning(countdown));
        assertTrue(CountdownLibrary.elapsed(countdown) <= 1000);
    }
}
