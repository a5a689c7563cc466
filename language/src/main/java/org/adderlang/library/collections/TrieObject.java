package org.adderlang.library.collections;

import java.util.Arrays;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.Trie}: strings of ASCII bytes that can be found by their beginning. */
public final class TrieObject extends SortedMapObject {
    private static final int ASCII_END = 128;

    /** {@code text} without its bytes beyond ASCII, which keys cannot contain. */
    static ViperString asciiOnly(ViperString text) {
        byte[] kept = new byte[text.length()];
        int count = 0;
        for (byte b : text.bytes()) {
            if (b >= 0) {
                kept[count++] = b;
            }
        }
        return count == text.length() ? text : ViperString.wrap(Arrays.copyOf(kept, count));
    }

    /** The keys that begin with {@code prefix}, in byte order. */
    SeqObject withPrefix(ViperString prefix) {
        var keys = new SeqObject();
        for (ViperString key : entries.tailMap(prefix).keySet()) {
            if (sharedLength(key, prefix) < prefix.length()) {
                break;
            }
            keys.add(key);
        }
        return keys;
    }

    boolean hasPrefix(ViperString prefix) {
        ViperString next = entries.ceilingKey(prefix);
        return next != null && sharedLength(next, prefix) == prefix.length();
    }

    /** The longest key that {@code text} begins with; empty when there is none. */
    ViperString longestPrefix(ViperString text) {
        ViperString rest = text.substring(0, asciiLength(text));
        while (true) {
            ViperString key = entries.floorKey(rest);
            if (key == null) {
                return ViperString.EMPTY;
            }
            int shared = sharedLength(key, rest);
            if (shared == key.length()) {
                return key;
            }
            // Any key that is a prefix of the text is one of what the two have in common.
            rest = rest.substring(0, shared);
        }
    }

    private static int asciiLength(ViperString text) {
        int length = 0;
        while (length < text.length() && text.byteAt(length) < ASCII_END) {
            length++;
        }
        return length;
    }

    private static int sharedLength(ViperString a, ViperString b) {
        int mismatch = Arrays.mismatch(a.bytes(), b.bytes());
        return mismatch < 0 ? a.length() : mismatch;
    }

    @Override
    public String describe() {
        return "Trie of " + size();
    }
}
