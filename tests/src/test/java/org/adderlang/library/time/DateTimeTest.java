package org.adderlang.library.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTimeTest {
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long MOMENT = 1700000000;

    @ParameterizedTest
    @CsvSource({"1700000000,2023-11-14T22:13:20", "0,1970-01-01T00:00:00", "-1,1969-12-31T23:59:59",
            "951782400,2000-02-29T00:00:00", "-62167219201,-001-12-31T23:59:59"})
    void fieldsOfMoments(long moment, String iso) {
        assertEquals(iso, CivilTime.of(moment, UTC).iso());
    }

    @Test
    void yearsBeyondCsRangeHaveNoFields() {
        assertNull(CivilTime.of(Long.MAX_VALUE, UTC));
        assertNull(CivilTime.of(Long.MIN_VALUE, UTC));
        assertEquals("", DateTimeLibrary.toIso(Long.MAX_VALUE).toString());
        assertEquals("", DateTimeLibrary.format(Long.MAX_VALUE, ViperString.of("%Y"), UTC).toString());
    }

    @Test
    void localTimesFollowTheZone() {
        assertEquals("2023-11-14T23:13:20", CivilTime.of(MOMENT, BERLIN).iso());
        assertEquals(MOMENT, CivilTime.moment(2023, 11, 14, 23, 13, 20, BERLIN));
        assertEquals("2023-11-14T22:13:20Z", DateTimeLibrary.toIso(MOMENT).toString());
    }

    @ParameterizedTest
    @CsvSource({"2023,13,1,0,0,0,2024-01-01T00:00:00", "2024,2,30,25,61,61,2024-03-02T02:02:01",
            "2024,0,0,0,0,-1,2023-11-29T23:59:59"})
    void fieldsBeyondTheirRangesCarryOver(int year, int month, int day, int hour, int minute, int second, String iso) {
        long moment = CivilTime.moment(year, month, day, hour, minute, second, UTC);
        assertEquals(iso, CivilTime.of(moment, UTC).iso());
    }

    @ParameterizedTest
    @CsvSource({"%Y-%m-%d %H:%M:%S|2023-11-14 22:13:20", "%A %B %a %b %h|Tuesday November Tue Nov Nov",
            "%c|Tue Nov 14 22:13:20 2023", "%D %F %T %R %r|11/14/23 2023-11-14 22:13:20 22:13 10:13:20 PM",
            "%j %U %W %V %G %g %u %w|318 46 46 46 2023 23 2 2", "%C%y %e %k %l %I %p %P|2023 14 22 10 10 PM pm",
            "%s %z %%|1700000000 +0000 %", "%Q %|%Q %", "%-j %_m %5d %05e %^a|318 11 00014 00014 TUE", "100%é|100%é"})
    void strftime(String row) {
        String[] parts = row.split("\\|");
        assertEquals(parts[1], DateTimeLibrary.format(MOMENT, ViperString.of(parts[0]), UTC).toString());
    }

    @Test
    void zonesInFormats() {
        assertEquals("+0200", DateTimeLibrary.format(1690000000, ViperString.of("%z"), BERLIN).toString());
        assertEquals("-0330", DateTimeLibrary.format(MOMENT, ViperString.of("%z"), ZoneOffset.ofHoursMinutes(-3, -30)).toString());
    }

    @Test
    void longResultsAndNullFormats() {
        assertEquals("x".repeat(255), DateTimeLibrary.format(0, ViperString.of("x".repeat(255)), UTC).toString());
        assertEquals("", DateTimeLibrary.format(0, ViperString.of("x".repeat(256)), UTC).toString());
        var trap = assertThrows(LibraryTrap.class, () -> DateTimeLibrary.format(0, null, UTC));
        assertEquals("rt_string_cstr: null string", trap.text());
    }

    @ParameterizedTest
    @CsvSource({"2023-11-14T22:13:20Z,1700000000", "2023-11-14 23:13:20,1700000000", "2023-11-14t22:13:20z,1700000000",
            "2023-11-14T23:13:20+05:00,1700000000", "2023-11-14T23:13:20.5,1700000000", "2023-11-14,0", "x,0", "'',0"})
    void datesWithTimes(String text, long moment) {
        assertEquals(moment, DateTimeText.dateTime(text, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({"00:00,0", "23:59,86340", "01:02:03,3723", "24:00,-1", "12:60,-1", "1:00,-1", "12:34x,45240", "12:34:,-1",
            "12:34:5,-1"})
    void timesOfDay(String text, long seconds) {
        assertEquals(seconds, DateTimeText.time(text));
    }

    @ParameterizedTest
    @CsvSource({"2023-11-14T22:13:20Z,1700000000", "2023-11-14,1699916400", "01:02,3720", "01:02:03,3723", "99:99,0", "x,0"})
    void anyFormByLength(String text, long moment) {
        assertEquals(moment, DateTimeText.any(text, BERLIN));
    }

    @Test
    void arithmetic() {
        assertEquals(MOMENT + 2 * 86400, DateTimeLibrary.addDays(MOMENT, 2));
        assertEquals(MOMENT - 5, DateTimeLibrary.addSeconds(MOMENT, -5));
        assertEquals(-5, DateTimeLibrary.diff(10, 15));
    }
}
