package org.adderlang.library.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and times the way Viper.Time.DateTime does: by position, without looking at what follows. */
final class DateTimeText {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern.compile("([0-9]{2}):([0-9]{2})(?::([0-9]{2})|(?!:))");
    private static final Pattern DATE_TIME = Pattern.compile(DATE.pattern() + "[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})([Zz]?)");
    private static final int SHORTEST_DATE_TIME = 19;

    private DateTimeText() {
    }

    /** The moment of a date and time, local unless a Z follows; 0 when there is none. */
    static long dateTime(String text, ZoneId zone) {
        Matcher m = DATE_TIME.matcher(text);
        if (!m.lookingAt()) {
            return 0;
        }
        ZoneId shown = m.group(7).isEmpty() ? zone : ZoneOffset.UTC;
        return CivilTime.moment(field(m, 1), field(m, 2), field(m, 3), field(m, 4), field(m, 5), field(m, 6), shown);
    }

    /** Local midnight of a date; 0 when there is none. */
    static long date(String text, ZoneId zone) {
        Matcher m = DATE.matcher(text);
        return m.lookingAt() ? CivilTime.moment(field(m, 1), field(m, 2), field(m, 3), 0, 0, 0, zone) : 0;
    }

    /** Seconds since midnight of {@code hh:mm} or {@code hh:mm:ss}; -1 when there is none. */
    static long time(String text) {
        Matcher m = TIME.matcher(text);
        if (!m.lookingAt()) {
            return -1;
        }
        int second = m.group(3) == null ? 0 : field(m, 3);
        boolean valid = field(m, 1) < 24 && field(m, 2) < 60 && second < 60;
        return valid ? field(m, 1) * 3600L + field(m, 2) * 60L + second : -1;
    }

    /** The first of {@link #dateTime}, {@link #date} and {@link #time} whose length fits and that is not 0; else 0. */
    static long any(String text, ZoneId zone) {
        int length = text.length();
        if (length >= SHORTEST_DATE_TIME) {
            return dateTime(text, zone);
        }
        if (length == 10) {
            return date(text, zone);
        }
        return length == 5 || length == 8 ? Math.max(time(text), 0) : 0;
    }

    private static int field(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
