package org.adderlang.externs;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;

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
        return line == null ? null : parseSignature(line[1]);
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

    private static final class Holder {
        static final RuntimeSignatures INSTANCE = new RuntimeSignatures(NameTable.ofResource("signatures.tsv"));
    }
}
