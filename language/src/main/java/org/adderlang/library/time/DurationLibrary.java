package org.adderlang.library.time;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** Viper.Time.Duration: spans of time as signed milliseconds (runtime.md §8). Arithmetic wraps. */
@RuntimeClass("Viper.Time.Duration")
public final class DurationLibrary {
    static final long SECOND = 1000;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;

    private DurationLibrary() {
    }

    /** A duration of milliseconds. */
    @Extern("FromMillis")
    public static long fromMillis(long millis) {
        return millis;
    }

    /** A duration of seconds. */
    @Extern("FromSeconds")
    public static long fromSeconds(long seconds) {
        return seconds * SECOND;
    }

    /** A duration of minutes. */
    @Extern("FromMinutes")
    public static long fromMinutes(long minutes) {
        return minutes * MINUTE;
    }

    /** A duration of hours. */
    @Extern("FromHours")
    public static long fromHours(long hours) {
        return hours * HOUR;
    }

    /** A duration of days. */
    @Extern("FromDays")
    public static long fromDays(long days) {
        return days * DAY;
    }

    /** The sum of days, hours, minutes, seconds and milliseconds. */
    @Extern("Create")
    public static long create(long days, long hours, long minutes, long seconds, long millis) {
        return days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND + millis;
    }

    /** No time at all. */
    @Extern("Zero")
    public static long zero() {
        return 0;
    }

    /** All of the duration in milliseconds. */
    @Extern("TotalMillis")
    public static long totalMillis(long duration) {
        return duration;
    }

    /** All of the duration in whole seconds. */
    @Extern("TotalSeconds")
    public static long totalSeconds(long duration) {
        return duration / SECOND;
    }

    /** All of the duration in whole minutes. */
    @Extern("TotalMinutes")
    public static long totalMinutes(long duration) {
        return duration / MINUTE;
    }

    /** All of the duration in whole hours. */
    @Extern("TotalHours")
    public static long totalHours(long duration) {
        return duration / HOUR;
    }

    /** All of the duration in whole days. */
    @Extern("TotalDays")
    public static long totalDays(long duration) {
        return duration / DAY;
    }

    /** All of the duration in seconds with their fraction. */
    @Extern("TotalSecondsF")
    public static double totalSecondsExact(long duration) {
        return (double) duration / SECOND;
    }

    /** The days of the magnitude. */
    @Extern({"Days", "get_Days"})
    public static long days(long duration) {
        return Long.divideUnsigned(Math.abs(duration), DAY);
    }

    /** The hours of the magnitude beyond days. */
    @Extern({"Hours", "get_Hours"})
    public static long hours(long duration) {
        return part(duration, DAY, HOUR);
    }

    /** The minutes of the magnitude beyond hours. */
    @Extern({"Minutes", "get_Minutes"})
    public static long minutes(long duration) {
        return part(duration, HOUR, MINUTE);
    }

    /** The seconds of the magnitude beyond minutes. */
    @Extern({"Seconds", "get_Seconds"})
    public static long seconds(long duration) {
        return part(duration, MINUTE, SECOND);
    }

    /** The milliseconds of the magnitude beyond seconds. */
    @Extern({"Millis", "get_Millis"})
    public static long millis(long duration) {
        return part(duration, SECOND, 1);
    }

    private static long part(long duration, long larger, long unit) {
        // Unsigned, since the magnitude of the least i64 is no i64.
        return Long.remainderUnsigned(Math.abs(duration), larger) / unit;
    }

    /** The sum. */
    @Extern("Add")
    public static long add(long a, long b) {
        return a + b;
    }

    /** The difference. */
    @Extern("Sub")
    public static long sub(long a, long b) {
        return a - b;
    }

    /** The duration times a number. */
    @Extern("Mul")
    public static long mul(long duration, long factor) {
        return duration * factor;
    }

    /** The duration divided by a number; 0 when that is 0. */
    @Extern("Div")
    public static long div(long duration, long divisor) {
        return divisor == 0 ? 0 : duration / divisor;
    }

    /** The magnitude. */
    @Extern("Abs")
    public static long abs(long duration) {
        return Math.abs(duration);
    }

    /** The opposite. */
    @Extern("Neg")
    public static long neg(long duration) {
        return -duration;
    }

    /** -1, 0 or 1: shorter, equal, longer. */
    @Extern("Cmp")
    public static long compare(long a, long b) {
        return Long.compare(a, b);
    }

    /** The text [-][d.]hh:mm:ss[.mmm]. */
    @Extern("ToString")
    public static ViperString toText(long duration) {
        var text = new StringBuilder(duration < 0 ? "-" : "");
        if (days(duration) > 0) {
            text.append(days(duration)).append('.');
        }
        text.append(String.format("%02d:%02d:%02d", hours(duration), minutes(duration), seconds(duration)));
        if (millis(duration) > 0) {
            text.append(String.format(".%03d", millis(duration)));
        }
        return ViperString.of(text.toString());
    }

    /** The ISO 8601 text, such as P1DT1H1M1.001S. */
    @Extern("ToISO")
    public static ViperString toIso(long duration) {
        var time = new StringBuilder();
        appendUnit(time, hours(duration), 'H');
        appendUnit(time, minutes(duration), 'M');
        if (millis(duration) > 0) {
            time.append(seconds(duration)).append(String.format(".%03dS", millis(duration)));
        } else {
            appendUnit(time, seconds(duration), 'S');
        }
        var text = new StringBuilder(duration < 0 ? "-P" : "P");
        appendUnit(text, days(duration), 'D');
        if (duration == 0) {
            time.append("0S");
        }
        return ViperString.of(time.isEmpty() ? text.toString() : text.append('T').append(time).toString());
    }

    private static void appendUnit(StringBuilder text, long count, char unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }
}
