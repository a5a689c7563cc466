package org.adderlang.library.io;

import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/** Splitting the bytes of a file into lines. */
final class FileLines {
    private FileLines() {
    }

    /** The lines between {@code \n}, {@code \r\n} and, when {@code loneReturns}, {@code \r}; no empty one at the end. */
    static SeqObject split(byte[] contents, boolean loneReturns) {
        var lines = new SeqObject();
        int start = 0;
        while (start < contents.length) {
            int end = start;
            while (end < contents.length && contents[end] != '\n' && !(loneReturns && contents[end] == '\r')) {
                end++;
            }
            boolean returnBefore = !loneReturns && end > start && contents[end - 1] == '\r';
            lines.add(ViperString.wrap(java.util.Arrays.copyOfRange(contents, start, returnBefore ? end - 1 : end)));
            boolean pair = end + 1 < contents.length && contents[end] == '\r' && contents[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }
}
