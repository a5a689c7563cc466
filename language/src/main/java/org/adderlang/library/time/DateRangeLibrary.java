package org.adderlang.library.time;

import java.time.ZoneOffset;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** Viper.Time.DateRange: intervals of moments, both ends included (runtime.md §8). A null range gives 0, false or null. */
@RuntimeClass("Viper.Time.DateRange")
public final class DateRangeLibrary {
    private static final int SECONDS_PER_HOUR = 3600;

    private DateRangeLibrary() {
    }

    /** A Viper.Time.DateRange; its start is not after its end. Immutable. */
    public static final class DateRange extends ManagedObject {
        private final long start;
        private final long end;

        DateRange(long start, long end) {
            this.start = start;
            this.end = end;
        }

        @Override
        public String describe() {
            return "date range";
        }
    }

    /** The range between two moments in either order. */
    @Extern("New")
    public static DateRange create(long start, long end) {
        return new DateRange(Math.min(start, end), Math.max(start, end));
    }

    /** The first moment. */
    @Extern("get_Start")
    public static long start(DateRange range) {
        return range == null ? 0 : range.start;
    }

    /** The last moment. */
    @Extern("get_End")
    public static long end(DateRange range) {
        return range == null ? 0 : range.end;
    }

    /** Whether a moment is in the range. */
    @Extern("Contains")
    public static boolean contains(DateRange range, long moment) {
        return range != null && moment >= range.start && moment <= range.end;
    }

    /** Whether the ranges share a moment. */
    @Extern("Overlaps")
    public static boolean overlaps(DateRange a, DateRange b) {
        return a != null && b != null && a.start <= b.end && b.start <= a.end;
    }

    /** The moments in both ranges; null when there are none. */
    @Extern("Intersection")
    public static DateRange intersection(DateRange a, DateRange b) {
        return overlaps(a, b) ? new DateRange(Math.max(a.start, b.start), Math.min(a.end, b.end)) : null;
    }

    /** The moments in either range; null when more than a second is between them. */
    @Extern("Union")
    public static DateRange union(DateRange a, DateRange b) {
        boolean apart = a == null || b == null || a.start > b.end + 1 || b.start > a.end + 1;
        return apart ? null : new DateRange(Math.min(a.start, b.start), Math.max(a.end, b.end));
    }

    /** The whole days between start and end. */
    @Extern("Days")
    public static long days(DateRange range) {
        return duration(range) / CivilTime.SECONDS_PER_DAY;
    }

    /** The whole hours between start and end. */
    @Extern("Hours")
    public static long hours(DateRange range) {
        return duration(range) / SECONDS_PER_HOUR;
    }

    /** The seconds between start and end. */
    @Extern("Duration")
    public static long duration(DateRange range) {
        return range == null ? 0 : range.end - range.start;
    }

    /** The UTC times yyyy-mm-dd hh:mm - yyyy-mm-dd hh:mm; empty for null. */
    @Extern("ToString")
    public static ViperString toText(DateRange range) {
        return range == null ? ViperString.EMPTY : ViperString.of(minute(range.start) + " - " + minute(range.end));
    }

    private static String minute(long moment) {
        CivilTime time = CivilTime.of(moment, ZoneOffset.UTC);
        String iso = time == null ? CivilTime.of(0, ZoneOffset.UTC).iso() : time.iso();
        return iso.substring(0, iso.length() - ":ss".length()).replace('T', ' ');
    }
}
