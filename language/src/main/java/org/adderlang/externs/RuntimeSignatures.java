package org.adderlang.externs;

import org.adderlang.il.Signature;

/**
 * The names and IL signatures of the built-in runtime (runtime.md): about 3,100 lines {@code name TAB signature TAB group},
 * of which only those looked up are parsed. Instances are immutable.
 */
public final class RuntimeSignatures {
    private final NameTable table;

    private RuntimeSignatures(NameTable table) {
        this.table = table;
    }

    /** The table of the built-in runtime; read once, at the first call. */
    public static RuntimeSignatures builtin() {
        return Holder.INSTANCE;
    }

    /**
     * A table from text.
     *
     * @param text lines {@code name TAB signature TAB group}, each ended by a newline, sorted by the bytes of the name
     */
    static RuntimeSignatures ofText(String text) {
        return new RuntimeSignatures(NameTable.ofText(text));
    }

    /** The signature of a runtime function, or null when the runtime has none of that name. */
    public Signature find(String name) {
        String[] line = table.find(name);
        return line == null ? null : Signature.parse(line[1]);
    }

    /** The group of a runtime function ({@code headless}, {@code graphics}, {@code network} …), or null when there is none. */
    public String group(String name) {
        String[] line = table.find(name);
        return line == null ? null : line[2];
    }

    public boolean contains(String name) {
        return table.find(name) != null;
    }

    /** All names in byte order. */
    public Iterable<String> names() {
        return table.names();
    }

    private static final class Holder {
        static final RuntimeSignatures INSTANCE = new RuntimeSignatures(NameTable.ofResource("signatures.tsv"));
    }
}
