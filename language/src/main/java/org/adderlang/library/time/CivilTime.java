package org.adderlang.library.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A moment as clocks of a time zone show it.
 *
 * @param moment seconds since 1970-01-01T00:00:00Z
 * @param second 0 to 59
 */
record CivilTime(CivilDate date, int hour, int minute, int second, long moment, ZoneId zone) {
    static final int SECONDS_PER_DAY = 86400;
    private static final int SECONDS_PER_HOUR = 3600;

    /** What clocks in {@code zone} show; null when the year is too far away, where C's localtime fails. */
    static CivilTime of(long moment, ZoneId zone) {
        long local = moment + offset(moment, zone);
        CivilDate date = CivilDate.ofDays(Math.floorDiv(local, SECONDS_PER_DAY));
        if (date.year() - 1900 != (int) (date.year() - 1900)) {
            return null;
        }
        int second = Math.floorMod(local, SECONDS_PER_DAY);
        return new CivilTime(date, second / SECONDS_PER_HOUR, second / 60 % 60, second % 60, moment, zone);
    }

    /**
     * The moment when clocks in {@code zone} show this, as C's mktime has it: fields outside their ranges carry over, -1
     * when the year gets too far away.
     */
    static long moment(int year, int month, int day, int hour, int minute, int second, ZoneId zone) {
        long monthCount = month - 1L;
        CivilDate first = new CivilDate(year + Math.floorDiv(monthCount, CivilDate.MONTHS),
                (int) Math.floorMod(monthCount, CivilDate.MONTHS) + 1, 1);
        long local = (first.toDays() + day - 1L) * SECONDS_PER_DAY
                + hour * (long) SECONDS_PER_HOUR + minute * 60L + second;
        long shownYear = CivilDate.ofDays(Math.floorDiv(local, SECONDS_PER_DAY)).year();
        if (shownYear - 1900 != (int) (shownYear - 1900)) {
            return -1;
        }
        LocalDateTime shown = LocalDateTime.ofEpochSecond(
                Math.clamp(local, LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC),
                        LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC)), 0, ZoneOffset.UTC);
        return local - shown.atZone(zone).getOffset().getTotalSeconds();
    }

    /** Seconds that clocks in {@code zone} are ahead of UTC. */
    static int offset(long moment, ZoneId zone) {
        long known = Math.clamp(moment, Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
        return zone.getRules().getOffset(Instant.ofEpochSecond(known)).getTotalSeconds();
    }

    /** {@code yyyy-mm-ddThh:mm:ss}. */
    String iso() {
        return String.format("%04d-%02d-%02dT%02d:%02d:%02d", date.year(), date.month(), date.day(), hour, minute, second);
    }
}
