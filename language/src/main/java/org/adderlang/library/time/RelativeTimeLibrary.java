package org.adderlang.library.time;

import java.util.Locale;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** Viper.Time.RelativeTime: distances of moments (seconds since 1970) in words (runtime.md §8). */
@RuntimeClass("Viper.Time.RelativeTime")
public final class RelativeTimeLibrary {
    private static final int SHORTEST = 10;

    private enum Unit {
        SECOND(1, "s"), MINUTE(60, "m"), HOUR(3600, "h"), DAY(86400, "d"), MONTH(30 * 86400, "mo"), YEAR(365 * 86400, "y");

        private final long seconds;
        private final String symbol;

        Unit(long seconds, String symbol) {
            this.seconds = seconds;
            this.symbol = symbol;
        }

        /** The longest unit that is not longer than the distance. */
        static Unit of(long distance) {
            Unit best = SECOND;
            for (Unit unit : values()) {
                best = distance >= unit.seconds ? unit : best;
            }
            return best;
        }
    }

    private RelativeTimeLibrary() {
    }

    /** The distance from now, such as in 2 hours, 1 day ago, just now. */
    @Extern("Format")
    public static ViperString format(long moment) {
        return formatFrom(moment, DateTimeLibrary.now());
    }

    /** The distance from another moment, such as in 2 hours, 1 day ago, just now. */
    @Extern("FormatFrom")
    public static ViperString formatFrom(long moment, long reference) {
        long distance = magnitude(moment - reference);
        if (distance < SHORTEST) {
            return ViperString.of("just now");
        }
        Unit unit = Unit.of(distance);
        long count = distance / unit.seconds;
        String words = count + " " + unit.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
        return ViperString.of(moment - reference > 0 ? "in " + words : words + " ago");
    }

    /** The distance from now with a short unit and without direction, such as 2h, 1mo, now. */
    @Extern("FormatShort")
    public static ViperString formatShort(long moment) {
        long distance = magnitude(moment - DateTimeLibrary.now());
        Unit unit = Unit.of(distance);
        return ViperString.of(distance < SHORTEST ? "now" : distance / unit.seconds + unit.symbol);
    }

    /** A duration in milliseconds as days, hours, minutes and seconds, such as 1d 1h 1m 1s; units of 0 are left out. */
    @Extern("FormatDuration")
    public static ViperString formatDuration(long millis) {
        long seconds = magnitude(millis) / DurationLibrary.SECOND;
        long[] counts = {seconds / 86400, seconds % 86400 / 3600, seconds % 3600 / 60, seconds % 60};
        var text = new StringBuilder(millis < 0 ? "-" : "");
        String space = "";
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                text.append(space).append(counts[i]).append("dhms".charAt(i));
                space = " ";
            }
        }
        return ViperString.of(space.isEmpty() ? text + "0s" : text.toString());
    }

    private static long magnitude(long value) {
        return value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
    }
}
