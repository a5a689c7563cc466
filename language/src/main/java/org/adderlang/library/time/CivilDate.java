package org.adderlang.library.time;

/**
 * A day of the proleptic Gregorian calendar. Unlike java.time it covers all years an i64 day count can reach.
 *
 * @param month 1 to 12
 * @param day   1 to the length of the month
 */
record CivilDate(long year, int month, int day) {
    static final int MONTHS = 12;
    private static final long DAYS_PER_ERA = 146097;
    private static final long YEARS_PER_ERA = 400;
    // Days from 0000-03-01, where eras start, to 1970-01-01.
    private static final long EPOCH = 719468;
    private static final int[] MONTH_LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** The day {@code days} after 1970-01-01. */
    static CivilDate ofDays(long days) {
        long fromMarch = days + EPOCH;
        long era = Math.floorDiv(fromMarch, DAYS_PER_ERA);
        int dayOfEra = (int) Math.floorMod(fromMarch, DAYS_PER_ERA);
        // Leap days come every 4 years (1461 days), but not every 100 (36524), but every 400.
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - daysBefore(monthFromMarch) + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return new CivilDate(era * YEARS_PER_ERA + yearOfEra + (month <= 2 ? 1 : 0), month, day);
    }

    /** Days from 1970-01-01. */
    long toDays() {
        long yearFromMarch = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(yearFromMarch, YEARS_PER_ERA);
        int yearOfEra = (int) Math.floorMod(yearFromMarch, YEARS_PER_ERA);
        int dayOfYear = daysBefore((month + 9) % MONTHS) + day - 1;
        return era * DAYS_PER_ERA + 365L * yearOfEra + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - EPOCH;
    }

    /** Days of the year before a month counted from March as 0: months alternate in groups of five, 153 days long. */
    private static int daysBefore(int monthFromMarch) {
        return (153 * monthFromMarch + 2) / 5;
    }

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int monthLength(long year, int month) {
        return month == 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1];
    }

    /** 1 to 366. */
    int dayOfYear() {
        return (int) (toDays() - new CivilDate(year, 1, 1).toDays()) + 1;
    }

    /** 0 (Sunday) to 6. */
    int weekday() {
        return Math.floorMod(toDays() + 4, 7);
    }
}
