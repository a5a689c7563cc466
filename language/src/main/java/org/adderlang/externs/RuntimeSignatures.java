package org.adderlang.externs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;

/**
 * The names and IL signatures of the built-in runtime (runtime.md).
 *
 * <p>The table is a sorted text of about 3,100 lines, {@code name TAB signature TAB group}. Look-ups search its bytes,
 * so that nothing but the line found is ever parsed. Instances are immutable.
 */
public final class RuntimeSignatures {
    private static final String RESOURCE = "signatures.tsv";

    private final byte[] table;

    private RuntimeSignatures(byte[] table) {
        this.table = table;
    }

    /** The table of the built-in runtime; read once, at the first call. */
    public static RuntimeSignatures builtin() {
        return Builtin.INSTANCE;
    }

    /**
     * A table from text.
     *
     * @param text lines {@code name TAB signature TAB group}, each ended by a newline, sorted by the bytes of the name
     */
    static RuntimeSignatures ofText(String text) {
        return new RuntimeSignatures(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature of a runtime function, or null when the runtime has none of that name. */
    public Signature find(String name) {
        int line = lineOf(name);
        return line < 0 ? null : parseSignature(field(line, 1));
    }

    /** The group of a runtime function ({@code headless}, {@code graphics}, {@code network} …), or null when there is none. */
    public String group(String name) {
        int line = lineOf(name);
        return line < 0 ? null : field(line, 2);
    }

    public boolean contains(String name) {
        return lineOf(name) >= 0;
    }

    /** All names in byte order. */
    public Iterable<String> names() {
        return () -> new Iterator<>() {
            private int line;

            @Override
            public boolean hasNext() {
                return line < table.length;
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                String name = field(line, 0);
                line = endOfLine(line) + 1;
                return name;
            }
        };
    }

    /** The offset of the line that starts with {@code name} and a tab, or -1. */
    private int lineOf(String name) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = table.length;
        while (low < high) {
            int line = startOfLine((low + high) >>> 1, low);
            int end = endOfField(line);
            int order = Arrays.compareUnsigned(table, line, end, key, 0, key.length);
            if (order == 0) {
                return line;
            } else if (order < 0) {
                low = endOfLine(line) + 1;
            } else {
                high = line;
            }
        }
        return -1;
    }

    private int startOfLine(int offset, int limit) {
        int start = offset;
        while (start > limit && table[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < table.length && table[end] != '\n') {
            end++;
        }
        return end;
    }

    private int endOfField(int offset) {
        int end = offset;
        while (end < table.length && table[end] != '\t' && table[end] != '\n') {
            end++;
        }
        return end;
    }

    private String field(int line, int index) {
        int start = line;
        for (int i = 0; i < index; i++) {
            start = endOfField(start) + 1;
        }
        return new String(table, start, endOfField(start) - start, StandardCharsets.UTF_8);
    }

    private static Signature parseSignature(String text) {
        int open = text.indexOf('(');
        String list = text.substring(open + 1, text.length() - 1);
        List<Type> params = new ArrayList<>();
        boolean variadic = false;
        if (!list.isEmpty()) {
            for (String param : list.split(",")) {
                if (param.equals("...")) {
                    variadic = true;
                } else {
                    params.add(Type.parse(param));
                }
            }
        }
        return new Signature(Type.parse(text.substring(0, open)), params, variadic);
    }

    private static final class Builtin {
        static final RuntimeSignatures INSTANCE = new RuntimeSignatures(read());

        private static byte[] read() {
            try (InputStream in = RuntimeSignatures.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource org/adderlang/externs/" + RESOURCE);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
