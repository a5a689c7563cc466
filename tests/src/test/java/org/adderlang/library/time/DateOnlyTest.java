package org.adderlang.library.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOnlyTest {
    private static DateOnlyObject day(String text) {
        return DateOnlyLibrary.parse(ViperString.of(text));
    }

    @Test
    void dayCountsAgreeWithJava() {
        for (long days = -1_000_000; days < 1_000_000; days += 397) {
            var expected = LocalDate.ofEpochDay(days);
            var date = CivilDate.ofDays(days);
            assertEquals(expected, LocalDate.of((int) date.year(), date.month(), date.day()));
            assertEquals(days, date.toDays());
            assertEquals(expected.getDayOfYear(), date.dayOfYear());
            assertEquals(expected.getDayOfWeek().getValue() % 7, date.weekday());
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31,1,2024-02-29", "2024-01-31,13,2025-02-28", "2024-01-31,-11,2023-02-28", "2024-12-15,1,2025-01-15",
            "2024-03-31,-25,2022-02-28"})
    void monthsKeepTheDayWhereTheyCan(String from, long months, String to) {
        assertEquals(to, DateOnlyLibrary.toText(DateOnlyLibrary.addMonths(day(from), months)).toString());
    }

    @Test
    void parts() {
        var leap = day("2024-02-29");
        assertEquals(60, DateOnlyLibrary.dayOfYear(leap));
        assertEquals(29, DateOnlyLibrary.daysInMonth(leap));
        assertEquals(4, DateOnlyLibrary.dayOfWeek(leap));
        assertTrue(DateOnlyLibrary.isLeapYear(leap));
        assertEquals("2025-02-28", DateOnlyLibrary.toText(DateOnlyLibrary.addYears(leap, 1)).toString());
        assertEquals("2024-12-31", DateOnlyLibrary.toText(DateOnlyLibrary.endOfYear(leap)).toString());
        assertEquals("2024-02-01", DateOnlyLibrary.toText(DateOnlyLibrary.startOfMonth(leap)).toString());
        assertEquals(366, DateOnlyLibrary.diffDays(day("2025-01-01"), day("2024-01-01")));
        assertEquals(2, DateOnlyLibrary.dayOfWeek(day("1969-12-30")));
        assertEquals(-1, DateOnlyLibrary.dayOfWeek(day("1969-12-27")));
    }

    @Test
    void invalidDaysAreNull() {
        assertNull(DateOnlyLibrary.create(2023, 2, 29));
        assertNull(DateOnlyLibrary.create(2023, 13, 1));
        assertNull(day("2023-02"));
        assertEquals("2023-02-05", DateOnlyLibrary.toText(day("2023-2-5 and more")).toString());
        assertEquals(0, DateOnlyLibrary.year(null));
        assertEquals("", DateOnlyLibrary.toText(null).toString());
    }

    @Test
    void nullComesFirst() {
        assertEquals(-1, DateOnlyLibrary.compare(null, day("2024-01-01")));
        assertEquals(1, DateOnlyLibrary.compare(day("2024-01-01"), null));
        assertTrue(DateOnlyLibrary.equal(null, null));
    }

    @Test
    void formats() {
        assertEquals("Thursday Thu, February Feb 29 24 2024 060 % %q %",
                DateOnlyLibrary.format(day("2024-02-29"), ViperString.of("%A %a, %B %b %d %y %Y %j %% %q %")).toString());
    }
}
