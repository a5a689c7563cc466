package org.adderlang.runtime;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.options.OptionType;

/** The types of the options that set limits: counts, byte sizes and durations, none of them negative. */
final class LimitValues {
    static final OptionType<Long> COUNT = new OptionType<>("count", LimitValues::count);
    static final OptionType<Long> BYTES = new OptionType<>("byte size", LimitValues::bytes);
    static final OptionType<Duration> DURATION = new OptionType<>("duration", LimitValues::duration);

    private static final Pattern BYTE_SIZE = Pattern.compile("([0-9]{1,15})(B|KB|MB|GB)?");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,12})(ms|s|m|h|d)");

    private LimitValues() {
    }

    private static long count(String text) {
        try {
            long value = Long.parseLong(text);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Reported below.
        }
        throw new IllegalArgumentException("'" + text + "' is not a count: expected an integer of 0 or more");
    }

    private static long bytes(String text) {
        Matcher matcher = BYTE_SIZE.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a size: expected bytes, or a number with KB, MB or GB");
        }
        int shift = switch (matcher.group(2)) {
            case "KB" -> 10;
            case "MB" -> 20;
            case "GB" -> 30;
            case null, default -> 0;
        };
        long number = Long.parseLong(matcher.group(1));
        return number > Long.MAX_VALUE >> shift ? Long.MAX_VALUE : number << shift;
    }

    private static Duration duration(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a duration: expected a number with ms, s, m, h or d");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
