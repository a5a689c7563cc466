package org.adderlang.library.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.ToLongFunction;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * Viper.Time.DateTime: moments as seconds since 1970-01-01T00:00:00Z (runtime.md §8). Fields are those of the program's
 * time zone; they are 0 for moments whose year does not fit C's struct tm.
 */
@RuntimeClass("Viper.Time.DateTime")
public final class DateTimeLibrary {
    private static final int LONGEST_FORMATTED = 255;

    private DateTimeLibrary() {
    }

    /** The current moment. */
    @Extern("Now")
    public static long now() {
        return Math.floorDiv(nowMs(), 1000);
    }

    /** The current moment in milliseconds. */
    @Extern("NowMs")
    public static long nowMs() {
        return System.currentTimeMillis();
    }

    /** The year. */
    @Extern("Year")
    public static long year(ProgramState program, long moment) {
        return field(program, moment, t -> t.date().year());
    }

    /** The month, 1 to 12. */
    @Extern("Month")
    public static long month(ProgramState program, long moment) {
        return field(program, moment, t -> t.date().month());
    }

    /** The day of the month. */
    @Extern("Day")
    public static long day(ProgramState program, long moment) {
        return field(program, moment, t -> t.date().day());
    }

    /** The hour, 0 to 23. */
    @Extern("Hour")
    public static long hour(ProgramState program, long moment) {
        return field(program, moment, CivilTime::hour);
    }

    /** The minute. */
    @Extern("Minute")
    public static long minute(ProgramState program, long moment) {
        return field(program, moment, CivilTime::minute);
    }

    /** The second. */
    @Extern("Second")
    public static long second(ProgramState program, long moment) {
        return field(program, moment, CivilTime::second);
    }

    /** The day of the week, 0 (Sunday) to 6. */
    @Extern("DayOfWeek")
    public static long dayOfWeek(ProgramState program, long moment) {
        return field(program, moment, t -> t.date().weekday());
    }

    private static long field(ProgramState program, long moment, ToLongFunction<CivilTime> field) {
        CivilTime time = CivilTime.of(moment, zone(program));
        return time == null ? 0 : field.applyAsLong(time);
    }

    /** The program's time zone. */
    static ZoneId zone(ProgramState program) {
        return program.env().getTimeZone();
    }

    /**
     * The local time by a C strftime format; empty when the result would be longer than 255 bytes.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Format")
    public static ViperString format(ProgramState program, long moment, ViperString format) {
        return format(moment, format, zone(program));
    }

    static ViperString format(long moment, ViperString format, ZoneId zone) {
        String pattern = Values.cString(format).toLatin1();
        CivilTime time = CivilTime.of(moment, zone);
        String text = time == null ? "" : TimeFormat.format(time, pattern);
        return text.length() > LONGEST_FORMATTED ? ViperString.EMPTY : ViperString.ofLatin1(text);
    }

    /** The time in UTC as yyyy-mm-ddThh:mm:ssZ. */
    @Extern("ToISO")
    public static ViperString toIso(long moment) {
        CivilTime time = CivilTime.of(moment, ZoneOffset.UTC);
        return time == null ? ViperString.EMPTY : ViperString.of(time.iso() + "Z");
    }

    /** The local time as yyyy-mm-ddThh:mm:ss. */
    @Extern("ToLocal")
    public static ViperString toLocal(ProgramState program, long moment) {
        CivilTime time = CivilTime.of(moment, zone(program));
        return time == null ? ViperString.EMPTY : ViperString.of(time.iso());
    }

    /** The moment of a local time; fields beyond their ranges carry over, as month 13 to the next January. */
    @Extern("Create")
    public static long create(ProgramState program, long year, long month, long day, long hour, long minute, long second) {
        return CivilTime.moment((int) year, (int) month, (int) day, (int) hour, (int) minute, (int) second, zone(program));
    }

    /** The moment this many seconds later. */
    @Extern("AddSeconds")
    public static long addSeconds(long moment, long seconds) {
        return moment + seconds;
    }

    /** The moment this many times 86400 seconds later. */
    @Extern("AddDays")
    public static long addDays(long moment, long days) {
        return moment + days * CivilTime.SECONDS_PER_DAY;
    }

    /** The seconds from b to a. */
    @Extern("Diff")
    public static long diff(long a, long b) {
        return a - b;
    }

    /**
     * The moment of yyyy-mm-ddThh:mm:ss (or a space for the T), UTC when a Z follows, else local; 0 for other text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("ParseISO")
    public static long parseIso(ProgramState program, ViperString text) {
        return DateTimeText.dateTime(Values.cString(text).toLatin1(), zone(program));
    }

    /**
     * The local midnight of yyyy-mm-dd; 0 for other text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("ParseDate")
    public static long parseDate(ProgramState program, ViperString text) {
        return DateTimeText.date(Values.cString(text).toLatin1(), zone(program));
    }

    /**
     * The seconds since midnight of hh:mm or hh:mm:ss; -1 for other text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("ParseTime")
    public static long parseTime(ViperString text) {
        return DateTimeText.time(Values.cString(text).toLatin1());
    }

    /**
     * Whatever ParseISO, ParseDate or ParseTime makes of the text, by its length; 0 for other text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("TryParse")
    public static long tryParse(ProgramState program, ViperString text) {
        return DateTimeText.any(Values.cString(text).toLatin1(), zone(program));
    }
}
