package org.adderlang.library.time;

import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;

/** C's strftime in the C locale, with glibc's flags and field widths (runtime.md §8, DateTime.Format). */
final class TimeFormat {
    static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"};
    static final String[] WEEKDAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

    private final CivilTime time;
    private final String pattern;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private TimeFormat(CivilTime time, String pattern) {
        this.time = time;
        this.pattern = pattern;
    }

    /** {@code pattern} with its conversions replaced; unknown conversions stay as they are. */
    static String format(CivilTime time, String pattern) {
        var format = new TimeFormat(time, pattern);
        format.run();
        return format.out.toString();
    }

    private void run() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            if (c == '%') {
                conversion();
            } else {
                out.append(c);
            }
        }
    }

    private void conversion() {
        int start = at - 1;
        char flag = 0;
        boolean upper = false;
        for (; at < pattern.length() && "_-0+^#".indexOf(pattern.charAt(at)) >= 0; at++) {
            char c = pattern.charAt(at);
            upper |= c == '^' || c == '#';
            flag = c == '_' || c == '-' || c == '0' ? c : flag;
        }
        int width = 0;
        for (; at < pattern.length() && Character.isDigit(pattern.charAt(at)); at++) {
            width = Math.min(width * 10 + pattern.charAt(at) - '0', 1000);
        }
        if (at < pattern.length() && (pattern.charAt(at) == 'E' || pattern.charAt(at) == 'O')) {
            at++;
        }
        String text = at < pattern.length() ? convert(pattern.charAt(at++), flag, width) : null;
        if (text == null) {
            out.append(pattern, start, at);
            return;
        }
        out.append((flag == '0' ? "0" : " ").repeat(Math.max(width - text.length(), 0)));
        out.append(upper ? text.toUpperCase(Locale.ROOT) : text);
    }

    /** The text of one conversion; null for an unknown one. */
    private String convert(char conversion, char flag, int width) {
        CivilDate date = time.date();
        int hour12 = (time.hour() + 11) % 12 + 1;
        return switch (conversion) {
            case 'a' -> WEEKDAYS[date.weekday()].substring(0, 3);
            case 'A' -> WEEKDAYS[date.weekday()];
            case 'b', 'h' -> MONTHS[date.month() - 1].substring(0, 3);
            case 'B' -> MONTHS[date.month() - 1];
            case 'c' -> format(time, "%a %b %e %H:%M:%S %Y");
            case 'C' -> number(Math.floorDiv(date.year(), 100), 2, '0', flag, width);
            case 'd' -> number(date.day(), 2, '0', flag, width);
            case 'D', 'x' -> format(time, "%m/%d/%y");
            case 'e' -> number(date.day(), 2, ' ', flag, width);
            case 'F' -> format(time, "%Y-%m-%d");
            case 'g' -> number(Math.floorMod(isoWeekYear(), 100), 2, '0', flag, width);
            case 'G' -> number(isoWeekYear(), 1, '0', flag, width);
            case 'H' -> number(time.hour(), 2, '0', flag, width);
            case 'I' -> number(hour12, 2, '0', flag, width);
            case 'j' -> number(date.dayOfYear(), 3, '0', flag, width);
            case 'k' -> number(time.hour(), 2, ' ', flag, width);
            case 'l' -> number(hour12, 2, ' ', flag, width);
            case 'm' -> number(date.month(), 2, '0', flag, width);
            case 'M' -> number(time.minute(), 2, '0', flag, width);
            case 'n' -> "\n";
            case 'p' -> time.hour() < 12 ? "AM" : "PM";
            case 'P' -> time.hour() < 12 ? "am" : "pm";
            case 'r' -> format(time, "%I:%M:%S %p");
            case 'R' -> format(time, "%H:%M");
            case 's' -> number(time.moment(), 1, '0', flag, width);
            case 'S' -> number(time.second(), 2, '0', flag, width);
            case 't' -> "\t";
            case 'T', 'X' -> format(time, "%H:%M:%S");
            case 'u' -> number((date.weekday() + 6) % 7 + 1, 1, '0', flag, width);
            case 'U' -> number((date.dayOfYear() + 6 - date.weekday()) / 7, 2, '0', flag, width);
            case 'V' -> number(isoWeek(), 2, '0', flag, width);
            case 'w' -> number(date.weekday(), 1, '0', flag, width);
            case 'W' -> number((date.dayOfYear() + 6 - (date.weekday() + 6) % 7) / 7, 2, '0', flag, width);
            case 'y' -> number(Math.floorMod(date.year(), 100), 2, '0', flag, width);
            case 'Y' -> number(date.year(), 1, '0', flag, width);
            case 'z' -> zoneOffset();
            case 'Z' -> zoneName();
            case '%' -> "%";
            default -> null;
        };
    }

    private static String number(long value, int digits, char padding, char flag, int width) {
        String text = Long.toString(Math.abs(value));
        String sign = value < 0 ? "-" : "";
        if (flag == '-') {
            return sign + text;
        }
        char pad = flag == '_' ? ' ' : flag == '0' ? '0' : padding;
        String fill = String.valueOf(pad).repeat(Math.max(Math.max(digits, width) - sign.length() - text.length(), 0));
        return pad == '0' ? sign + fill + text : fill + sign + text;
    }

    /** Days from the Monday that starts week 1 of {@code year}, the week with the first Thursday. */
    private long daysIntoWeeksOf(long year) {
        long january4 = new CivilDate(year, 1, 4).toDays();
        return time.date().toDays() - (january4 - Math.floorMod(january4 + 3, 7));
    }

    private long isoWeekYear() {
        long year = time.date().year();
        if (daysIntoWeeksOf(year) < 0) {
            return year - 1;
        }
        return daysIntoWeeksOf(year + 1) >= 0 ? year + 1 : year;
    }

    private long isoWeek() {
        return daysIntoWeeksOf(isoWeekYear()) / 7 + 1;
    }

    private String zoneOffset() {
        int minutes = CivilTime.offset(time.moment(), time.zone()) / 60;
        return String.format("%s%02d%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }

    private String zoneName() {
        Instant moment = Instant.ofEpochSecond(
                Math.clamp(time.moment(), Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()));
        boolean summer = time.zone().getRules().isDaylightSavings(moment);
        return TimeZone.getTimeZone(time.zone()).getDisplayName(summer, TimeZone.SHORT, Locale.ROOT);
    }
}
