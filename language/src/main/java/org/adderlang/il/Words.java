package org.adderlang.il;

/** Cuts strings out of IL text, equal ones once: front ends give the same names to the values and blocks of every function. */
final class Words {
    private static final int INITIAL_CAPACITY = 1 << 10;
    /** Names that are chosen so that they collide are not looked for any further. */
    private static final int MAX_PROBES = 32;

    private final char[] text;
    private String[] words = new String[INITIAL_CAPACITY];
    /** Where in the text each word was first found. */
    private int[] places = new int[INITIAL_CAPACITY];
    private int count;

    Words(char[] text) {
        this.text = text;
    }

    /** The characters from {@code start} to before {@code end}. */
    String word(int start, int end) {
        int index = indexOf(start, end);
        if (index >= 0 && words[index] == null && count > words.length / 2) {
            grow();
            index = indexOf(start, end);
        }
        if (index < 0) {
            return new String(text, start, end - start);
        }
        if (words[index] == null) {
            words[index] = new String(text, start, end - start);
            places[index] = start;
            count++;
        }
        return words[index];
    }

    /** Where the word is, or belongs; -1 if that takes too long to find. */
    private int indexOf(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        int mask = words.length - 1;
        int index = (hash ^ hash >>> 15) & mask;
        for (int probes = 0; probes < MAX_PROBES; probes++, index = (index + 1) & mask) {
            if (words[index] == null || isAt(index, start, end)) {
                return index;
            }
        }
        return -1;
    }

    private boolean isAt(int index, int start, int end) {
        if (words[index].length() != end - start) {
            return false;
        }
        int place = places[index];
        for (int i = start; i < end; i++) {
            if (text[i] != text[place++]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldPlaces = places;
        words = new String[oldWords.length * 2];
        places = new int[oldWords.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int index = indexOf(oldPlaces[i], oldPlaces[i] + oldWords[i].length());
                if (index >= 0) {
                    words[index] = oldWords[i];
                    places[index] = oldPlaces[i];
                }
            }
        }
    }
}
