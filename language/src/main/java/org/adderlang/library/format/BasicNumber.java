package org.adderlang.library.format;

/**
 * A number as BASIC's VAL and INPUT read it (runtime.md §3.1, grammar V): what strtod accepts, but the text must start,
 * after white space, with a digit, or with a point or sign that leads to a digit; infinities and NaNs are recognized only to
 * be refused.
 *
 * @param value    the number at the start of the text; 0 when there is none or a comma follows it; not finite when the text
 *                 says so or the number is too large
 * @param complete whether the value is finite and nothing but white space follows it
 */
public record BasicNumber(double value, boolean complete) {
    private static final BasicNumber NONE = new BasicNumber(0, false);

    public static BasicNumber parse(byte[] text) {
        int start = CParse.skipSpace(text, 0);
        int unsigned = start < text.length && (text[start] == '-' || text[start] == '+') ? start + 1 : start;
        boolean word = CParse.startsWith(text, unsigned, "inf") || CParse.startsWith(text, unsigned, "nan");
        if (!word && !startsNumber(text, unsigned)) {
            return NONE;
        }
        CParse.DoubleResult number = CParse.strtod(text);
        if (word || !Double.isFinite(number.value())) {
            return new BasicNumber(number.value(), false);
        }
        if (number.end() < text.length && text[number.end()] == ',') {
            return NONE;
        }
        return new BasicNumber(number.value(), CParse.skipSpace(text, number.end()) == text.length);
    }

    private static boolean startsNumber(byte[] text, int at) {
        int first = at < text.length && text[at] == '.' ? at + 1 : at;
        return first < text.length && text[first] >= '0' && text[first] <= '9';
    }
}
