package org.adderlang.externs;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The built-in library: which externs it implements. Look-ups load only the table of the extern found. */
public final class Builtins {
    private static final AtomicReferenceArray<ExternTable> TABLES = new AtomicReferenceArray<>(BuiltinTables.COUNT);

    private Builtins() {
    }

    /** The extern of a name, which is case-sensitive (il.md §8.2); null when it is not implemented. */
    public static Builtin find(String name) {
        String[] line = Index.TABLE.find(name);
        return line == null ? null : new Builtin(name, RuntimeSignatures.builtin().find(name),
                table(Integer.parseInt(line[1])), Integer.parseInt(line[2]));
    }

    /** Whether {@link #find} knows a name; loads nothing of the library itself. */
    public static boolean contains(String name) {
        return Index.TABLE.find(name) != null;
    }

    /** The names of all implemented externs in byte order. */
    public static Iterable<String> names() {
        return Index.TABLE.names();
    }

    /** The message of the trap for a call of a name that {@link #find} does not know (il.md §8.2). */
    public static String missingText(String name) {
        if (!RuntimeSignatures.builtin().contains(name)) {
            return "attempted to call unknown runtime helper '" + name + "'";
        }
        return name + (needsDisplay(name) ? " needs a display, which Adder does not provide" : " is not provided yet");
    }

    /** Whether a runtime function draws, plays sound, or reads input devices. */
    public static boolean needsDisplay(String name) {
        return switch (RuntimeSignatures.builtin().group(name)) {
            case "graphics", "gui", "input", "audio" -> true;
            case null, default -> false;
        };
    }

    /** The summary of an implemented extern, then its traps. */
    static List<String> documentation(String name) {
        String[] line = Documentation.TABLE.find(name);
        return Arrays.asList(line).subList(1, line.length);
    }

    private static ExternTable table(int number) {
        ExternTable table = TABLES.get(number);
        if (table == null) {
            table = BuiltinTables.create(number);
            TABLES.set(number, table);
        }
        return table;
    }

    private static final class Index {
        static final NameTable TABLE = NameTable.ofResource("builtins.tsv");
    }

    private static final class Documentation {
        static final NameTable TABLE = NameTable.ofResource("builtin-docs.tsv");
    }
}
