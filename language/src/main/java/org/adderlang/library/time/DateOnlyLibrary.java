package org.adderlang.library.time;

import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * Viper.Time.DateOnly: days of the proleptic Gregorian calendar without time and zone (runtime.md §8). A null date gives
 * 0, false, null or an empty text.
 */
@RuntimeClass("Viper.Time.DateOnly")
public final class DateOnlyLibrary {
    private static final Pattern NUMBERS = Pattern.compile("\\s*([-+]?[0-9]{1,9})-\\s*([-+]?[0-9]{1,9})-\\s*([-+]?[0-9]{1,9})");
    private static final int LONGEST_FORMATTED = 255;

    private DateOnlyLibrary() {
    }

    /** The current day in the program's time zone. */
    @Extern("Today")
    public static DateOnlyObject today(ProgramState program) {
        return new DateOnlyObject(CivilTime.of(DateTimeLibrary.now(), DateTimeLibrary.zone(program)).date());
    }

    /** The day of a year, month (1 to 12) and day of the month; null when there is none. */
    @Extern("Create")
    public static DateOnlyObject create(long year, long month, long day) {
        boolean valid = month >= 1 && month <= CivilDate.MONTHS && day >= 1 && day <= CivilDate.monthLength(year, (int) month);
        return valid ? new DateOnlyObject(new CivilDate(year, (int) month, (int) day)) : null;
    }

    /**
     * The day of year-month-day; null when the text does not start so or there is no such day.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Parse")
    public static DateOnlyObject parse(ViperString text) {
        Matcher m = NUMBERS.matcher(Values.cString(text).toLatin1());
        return m.lookingAt() ? create(number(m, 1), number(m, 2), number(m, 3)) : null;
    }

    private static long number(Matcher m, int group) {
        return Long.parseLong(m.group(group));
    }

    /** The day this many days after 1970-01-01. */
    @Extern("FromDays")
    public static DateOnlyObject fromDays(long days) {
        return new DateOnlyObject(CivilDate.ofDays(days));
    }

    /** The year. */
    @Extern("get_Year")
    public static long year(DateOnlyObject day) {
        return field(day, CivilDate::year);
    }

    /** The month, 1 to 12. */
    @Extern("get_Month")
    public static long month(DateOnlyObject day) {
        return field(day, CivilDate::month);
    }

    /** The day of the month. */
    @Extern("get_Day")
    public static long day(DateOnlyObject day) {
        return field(day, CivilDate::day);
    }

    /** The day of the week, 0 (Sunday) to 6; before 1969-12-28 minus the days to the next Sunday. */
    @Extern("get_DayOfWeek")
    public static long dayOfWeek(DateOnlyObject day) {
        return field(day, date -> (date.toDays() + 4) % 7);
    }

    /** The day of the year, 1 to 366. */
    @Extern("get_DayOfYear")
    public static long dayOfYear(DateOnlyObject day) {
        return field(day, CivilDate::dayOfYear);
    }

    /** The days since 1970-01-01. */
    @Extern("ToDays")
    public static long toDays(DateOnlyObject day) {
        return field(day, CivilDate::toDays);
    }

    private static long field(DateOnlyObject day, ToLongFunction<CivilDate> field) {
        return day == null ? 0 : field.applyAsLong(day.date());
    }

    /** The day this many days later. */
    @Extern("AddDays")
    public static DateOnlyObject addDays(DateOnlyObject day, long days) {
        return day == null ? null : fromDays(day.date().toDays() + days);
    }

    /** The same day of the month this many months later, or the last day when that month is shorter. */
    @Extern("AddMonths")
    public static DateOnlyObject addMonths(DateOnlyObject day, long months) {
        if (day == null) {
            return null;
        }
        long month = day.date().month() - 1 + Math.floorMod(months, CivilDate.MONTHS);
        long years = Math.floorDiv(months, CivilDate.MONTHS) + month / CivilDate.MONTHS;
        return clamped(day.date().year() + years, (int) (month % CivilDate.MONTHS) + 1, day.date().day());
    }

    /** The same day this many years later; February 28 for 29 when that is no leap year. */
    @Extern("AddYears")
    public static DateOnlyObject addYears(DateOnlyObject day, long years) {
        return day == null ? null : clamped(day.date().year() + years, day.date().month(), day.date().day());
    }

    private static DateOnlyObject clamped(long year, int month, int day) {
        return create(year, month, Math.min(day, CivilDate.monthLength(year, month)));
    }

    /** The days from b to a; 0 when one is null. */
    @Extern("DiffDays")
    public static long diffDays(DateOnlyObject a, DateOnlyObject b) {
        return a == null || b == null ? 0 : toDays(a) - toDays(b);
    }

    /** Whether the year has 366 days. */
    @Extern("get_IsLeapYear")
    public static boolean isLeapYear(DateOnlyObject day) {
        return day != null && CivilDate.isLeap(day.date().year());
    }

    /** How many days the month has. */
    @Extern("get_DaysInMonth")
    public static long daysInMonth(DateOnlyObject day) {
        return field(day, date -> CivilDate.monthLength(date.year(), date.month()));
    }

    /** The first day of the month. */
    @Extern("StartOfMonth")
    public static DateOnlyObject startOfMonth(DateOnlyObject day) {
        return day == null ? null : create(year(day), month(day), 1);
    }

    /** The last day of the month. */
    @Extern("EndOfMonth")
    public static DateOnlyObject endOfMonth(DateOnlyObject day) {
        return day == null ? null : create(year(day), month(day), daysInMonth(day));
    }

    /** January 1 of the year. */
    @Extern("StartOfYear")
    public static DateOnlyObject startOfYear(DateOnlyObject day) {
        return day == null ? null : create(year(day), 1, 1);
    }

    /** December 31 of the year. */
    @Extern("EndOfYear")
    public static DateOnlyObject endOfYear(DateOnlyObject day) {
        return day == null ? null : create(year(day), CivilDate.MONTHS, 31);
    }

    /** -1, 0 or 1: earlier, equal, later; null comes first. */
    @Extern("Cmp")
    public static long compare(DateOnlyObject a, DateOnlyObject b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return Long.compare(toDays(a), toDays(b));
    }

    /** Whether the days are equal. */
    @Extern("Equals")
    public static boolean equal(DateOnlyObject a, DateOnlyObject b) {
        return compare(a, b) == 0;
    }

    /** The text yyyy-mm-dd. */
    @Extern("ToString")
    public static ViperString toText(DateOnlyObject day) {
        return day == null
                ? ViperString.EMPTY
                : ViperString.of(String.format("%04d-%02d-%02d", year(day), month(day), day(day)));
    }

    /**
     * The day by a format with %Y %y %m %d %B %b %A %a %j %%; other conversions stay. The result is cut at 255 bytes.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Format")
    public static ViperString format(DateOnlyObject day, ViperString format) {
        if (day == null) {
            return ViperString.EMPTY;
        }
        Values.cString(format);
        String pattern = format.toLatin1();
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            text.append(c == '%' && i + 1 < pattern.length() ? conversion(day.date(), pattern.charAt(++i)) : String.valueOf(c));
        }
        text.setLength(Math.min(text.length(), LONGEST_FORMATTED));
        return ViperString.ofLatin1(text.toString());
    }

    private static String conversion(CivilDate date, char conversion) {
        // The reference names no weekday where its day of the week is negative.
        int weekday = (int) ((date.toDays() + 4) % 7);
        String weekdayName = weekday < 0 ? "" : TimeFormat.WEEKDAYS[weekday];
        return switch (conversion) {
            case 'Y' -> String.format("%04d", date.year());
            case 'y' -> String.format("%02d", date.year() % 100);
            case 'm' -> String.format("%02d", date.month());
            case 'd' -> String.format("%02d", date.day());
            case 'B' -> TimeFormat.MONTHS[date.month() - 1];
            case 'b' -> TimeFormat.MONTHS[date.month() - 1].substring(0, 3);
            case 'A' -> weekdayName;
            case 'a' -> weekdayName.substring(0, Math.min(3, weekdayName.length()));
            case 'j' -> String.format("%03d", date.dayOfYear());
            case '%' -> "%";
            default -> "%" + conversion;
        };
    }
}
