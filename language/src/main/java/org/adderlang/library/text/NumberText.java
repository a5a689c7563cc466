package org.adderlang.library.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What {@code Viper.Fmt} and {@code Viper.Text.NumberFormat} share: grouping, ordinals, number words, byte sizes. */
final class NumberText {
    private static final String[] SMALL = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final String[] SCALES = {"", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"};
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB", "PB", "EB"};
    private static final int UNIT_STEP = 1024;

    private NumberText() {
    }

    /** Decimal digits, perhaps after a sign, with a separator every three digits from the right. */
    static String grouped(String digits, String separator) {
        int first = digits.startsWith("-") ? 1 : 0;
        var result = new StringBuilder(digits.substring(0, first));
        for (int i = first; i < digits.length(); i++) {
            if (i > first && (digits.length() - i) % 3 == 0) {
                result.append(separator);
            }
            result.append(digits.charAt(i));
        }
        return result.toString();
    }

    /** An integer with its English ordinal suffix, such as {@code -21st}. */
    static String ordinal(long value) {
        int lastTwo = (int) Math.abs(value % 100);
        String suffix = switch (lastTwo % 10) {
            case 1 -> lastTwo == 11 ? "th" : "st";
            case 2 -> lastTwo == 12 ? "th" : "nd";
            case 3 -> lastTwo == 13 ? "th" : "rd";
            default -> "th";
        };
        return value + suffix;
    }

    /**
     * An integer in English words.
     *
     * @param groups how many groups of three digits are spelled; higher ones are left out
     */
    static String words(long value, int groups) {
        if (value == 0) {
            return "zero";
        }
        var words = new StringBuilder();
        String digits = Long.toUnsignedString(Math.abs(value));
        for (int group = Math.min(groups, (digits.length() + 2) / 3) - 1; group >= 0; group--) {
            int end = digits.length() - 3 * group;
            int number = Integer.parseInt(digits, Math.max(end - 3, 0), end, 10);
            if (number > 0) {
                words.append(words.isEmpty() ? "" : " ").append(belowThousand(number));
                words.append(group == 0 ? "" : " " + SCALES[group]);
            }
        }
        return (value < 0 ? "negative " : "") + words;
    }

    private static String belowThousand(int number) {
        String rest = number % 100 < 20 ? SMALL[number % 100]
                : TENS[number % 100 / 10] + (number % 10 == 0 ? "" : "-" + SMALL[number % 10]);
        if (number < 100) {
            return rest;
        }
        return SMALL[number / 100] + " hundred" + (rest.isEmpty() ? "" : " " + rest);
    }

    /**
     * A number of bytes in the largest binary unit it reaches.
     *
     * @param smallDecimals decimals shown below ten units; from there on it is one, and bytes have none
     */
    static String byteSize(long bytes, int smallDecimals) {
        if (bytes > -UNIT_STEP && bytes < UNIT_STEP) {
            return bytes + " B";
        }
        double amount = Math.abs((double) bytes);
        int unit = 0;
        while (amount >= UNIT_STEP && unit < UNITS.length - 1) {
            amount /= UNIT_STEP;
            unit++;
        }
        String text = new BigDecimal(amount).setScale(amount < 10 ? smallDecimals : 1, RoundingMode.HALF_EVEN).toPlainString();
        return (bytes < 0 ? "-" : "") + text + " " + UNITS[unit];
    }
}
