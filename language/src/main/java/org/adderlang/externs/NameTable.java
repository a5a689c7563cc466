package org.adderlang.externs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A text of lines {@code name TAB field TAB field …} sorted by the bytes of the name. Look-ups search its bytes, so that
 * nothing but the line found is ever parsed.
 */
final class NameTable {
    private final byte[] text;

    private NameTable(byte[] text) {
        this.text = text;
    }

    /** A table from text whose lines all end with a newline. */
    static NameTable ofText(String text) {
        return new NameTable(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A table from a resource of this package. */
    static NameTable ofResource(String resource) {
        try (InputStream in = NameTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource org/adderlang/externs/" + resource);
            }
            return new NameTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of the line of {@code name}, the name first; null when there is none. */
    String[] find(String name) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = text.length;
        while (low < high) {
            int line = startOfLine((low + high) >>> 1, low);
            int order = Arrays.compareUnsigned(text, line, endOfField(line), key, 0, key.length);
            if (order == 0) {
                return new String(text, line, endOfLine(line) - line, StandardCharsets.UTF_8).split("\t", -1);
            } else if (order < 0) {
                low = endOfLine(line) + 1;
            } else {
                high = line;
            }
        }
        return null;
    }

    /** All names in byte order. */
    Iterable<String> names() {
        return () -> new Iterator<>() {
            private int line;

            @Override
            public boolean hasNext() {
                return line < text.length;
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                String name = new String(text, line, endOfField(line) - line, StandardCharsets.UTF_8);
                line = endOfLine(line) + 1;
                return name;
            }
        };
    }

    private int startOfLine(int offset, int limit) {
        int start = offset;
        while (start > limit && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private int endOfField(int offset) {
        int end = offset;
        while (end < text.length && text[end] != '\t' && text[end] != '\n') {
            end++;
        }
        return end;
    }
}
