package org.adderlang.library.strings;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: how alike two strings are, byte by byte; null counts as empty (runtime.md §3). */
@RuntimeClass("Viper.String")
public final class StringDistanceLibrary {
    private static final int WINKLER_PREFIX = 4;
    private static final double WINKLER_WEIGHT = 0.1;

    private StringDistanceLibrary() {
    }

    /** The least number of bytes to insert, delete or change that turns one into the other. */
    @Extern("Levenshtein")
    public static long levenshtein(ViperString a, ViperString b) {
        byte[] x = bytes(a);
        byte[] y = bytes(b);
        int[] row = new int[y.length + 1];
        for (int j = 0; j <= y.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.length; j++) {
                int change = diagonal + (x[i - 1] == y[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[y.length];
    }

    /** The number of places where two strings of equal length differ; -1 when the lengths do. */
    @Extern("Hamming")
    public static long hamming(ViperString a, ViperString b) {
        byte[] x = bytes(a);
        byte[] y = bytes(b);
        if (x.length != y.length) {
            return -1;
        }
        long different = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] != y[i]) {
                different++;
            }
        }
        return different;
    }

    /** The Jaro similarity, 0 to 1; 1 for two empty strings. */
    @Extern("Jaro")
    public static double jaro(ViperString a, ViperString b) {
        byte[] x = bytes(a);
        byte[] y = bytes(b);
        if (x.length == 0 && y.length == 0) {
            return 1;
        }
        int window = Math.max(Math.max(x.length, y.length) / 2 - 1, 0);
        boolean[] usedX = new boolean[x.length];
        boolean[] usedY = new boolean[y.length];
        int matches = 0;
        for (int i = 0; i < x.length; i++) {
            int last = Math.min(i + window, y.length - 1);
            for (int j = Math.max(i - window, 0); j <= last; j++) {
                if (!usedY[j] && x[i] == y[j]) {
                    usedX[i] = true;
                    usedY[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        return (m / x.length + m / y.length + (m - misplaced(x, usedX, y, usedY) / 2.0) / m) / 3.0;
    }

    /** The Jaro-Winkler similarity, 0 to 1: Jaro raised by a common prefix of up to 4 bytes. */
    @Extern("JaroWinkler")
    public static double jaroWinkler(ViperString a, ViperString b) {
        byte[] x = bytes(a);
        byte[] y = bytes(b);
        int prefix = 0;
        while (prefix < WINKLER_PREFIX && prefix < x.length && prefix < y.length && x[prefix] == y[prefix]) {
            prefix++;
        }
        double jaro = jaro(a, b);
        return jaro + prefix * WINKLER_WEIGHT * (1.0 - jaro);
    }

    /** How many of the matched bytes do not line up when both sides are read in order. */
    private static int misplaced(byte[] x, boolean[] usedX, byte[] y, boolean[] usedY) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < x.length; i++) {
            if (usedX[i]) {
                while (!usedY[j]) {
                    j++;
                }
                if (x[i] != y[j++]) {
                    count++;
                }
            }
        }
        return count;
    }

    private static byte[] bytes(ViperString text) {
        return text == null ? ViperString.EMPTY.bytes() : text.bytes();
    }
}
