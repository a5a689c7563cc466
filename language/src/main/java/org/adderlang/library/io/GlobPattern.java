package org.adderlang.library.io;

import java.util.BitSet;
import org.adderlang.runtime.ViperString;

/**
 * A pattern for paths: {@code *} and {@code ?} stop at slashes, {@code **} crosses them, and so does everything after it;
 * slashes behind {@code **} are optional. All other bytes stand for themselves.
 */
final class GlobPattern {
    private final byte[] pattern;

    GlobPattern(ViperString pattern) {
        this.pattern = pattern.bytes();
    }

    boolean matches(ViperString path) {
        return new Attempt(path.bytes()).matches(0, 0, false);
    }

    /** One match; remembers dead ends, without which patterns with many stars take exponential time. */
    private final class Attempt {
        private final byte[] text;
        private final BitSet failed = new BitSet();

        Attempt(byte[] text) {
            this.text = text;
        }

        boolean matches(int patternFrom, int textFrom, boolean crossing) {
            int p = patternFrom;
            int t = textFrom;
            while (p < pattern.length && pattern[p] != '*') {
                if (t == text.length || pattern[p] != '?' && pattern[p] != text[t]
                        || pattern[p] == '?' && text[t] == '/' && !crossing) {
                    return false;
                }
                p++;
                t++;
            }
            return p == pattern.length ? t == text.length : matchesStar(p, t, crossing);
        }

        private boolean matchesStar(int star, int from, boolean crossing) {
            int state = (star * (text.length + 1) + from) * 2 + (crossing ? 1 : 0);
            if (failed.get(state)) {
                return false;
            }
            boolean twice = star + 1 < pattern.length && pattern[star + 1] == '*';
            boolean free = crossing || twice;
            int rest = star + (twice ? 2 : 1);
            while (twice && rest < pattern.length && pattern[rest] == '/') {
                rest++;
            }
            if (rest == pattern.length && twice) {
                return true;
            }
            for (int t = from; t <= text.length; t++) {
                if (matches(rest, t, free)) {
                    return true;
                }
                if (t < text.length && text[t] == '/' && !free) {
                    break;
                }
            }
            failed.set(state);
            return false;
        }
    }
}
