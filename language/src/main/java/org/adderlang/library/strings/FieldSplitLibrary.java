package org.adderlang.library.strings;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CParse;
import org.adderlang.library.memory.Memory;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: the comma-separated fields of BASIC's INPUT and WRITE (runtime.md §3). */
@RuntimeClass("Viper.String")
public final class FieldSplitLibrary {
    private static final int CELL_SIZE = 8;

    private FieldSplitLibrary() {
    }

    /**
     * Splits a line at its commas outside double quotes, trims and unquotes each field, stores the first {@code max} of
     * them at {@code out}, and gives the number of fields.
     *
     * @throws LibraryTrap rt_str_split_fields: null output
     * @throws LibraryTrap INPUT: expected N value(s), got M
     */
    @Extern({"SplitFields", "rt_str_split_fields"})
    public static long splitFields(ViperString line, Object out, long max) {
        if (max > 0 && out == null) {
            throw LibraryTrap.domainError("rt_str_split_fields: null output");
        }
        List<ViperString> fields = fields(line == null ? ViperString.EMPTY : line);
        for (int i = 0; i < fields.size() && i < max; i++) {
            Memory.putPointer(Pointer.add(out, (long) i * CELL_SIZE), fields.get(i));
        }
        if (fields.size() < max) {
            throw LibraryTrap.domainError("INPUT: expected " + max + (max == 1 ? " value" : " values") + ", got "
                    + fields.size());
        }
        return fields.size();
    }

    /** In double quotes, with those inside doubled; {@code ""} for null. */
    @Extern("rt_csv_quote_alloc")
    public static ViperString quote(ViperString text) {
        var result = new ByteArrayOutputStream();
        result.write('"');
        for (byte b : text == null ? ViperString.EMPTY.bytes() : text.bytes()) {
            if (b == '"') {
                result.write('"');
            }
            result.write(b);
        }
        result.write('"');
        return ViperString.wrap(result.toByteArray());
    }

    private static List<ViperString> fields(ViperString line) {
        var fields = new ArrayList<ViperString>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.byteAt(i) == ',' && !quoted) {
                fields.add(field(line, start, i));
                start = i + 1;
            } else if (line.byteAt(i) == '"') {
                // A doubled quote inside quotes toggles twice and so changes nothing.
                quoted = !quoted;
            }
        }
        return fields;
    }

    private static ViperString field(ViperString line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && CParse.isSpace(line.byteAt(from))) {
            from++;
        }
        while (to > from && CParse.isSpace(line.byteAt(to - 1))) {
            to--;
        }
        if (to - from < 2 || line.byteAt(from) != '"' || line.byteAt(to - 1) != '"') {
            return line.substring(from, to);
        }
        var result = new ByteArrayOutputStream();
        for (int i = from + 1; i < to - 1; i++) {
            result.write(line.byteAt(i));
            if (line.byteAt(i) == '"' && i + 1 < to - 1 && line.byteAt(i + 1) == '"') {
                i++;
            }
        }
        return ViperString.wrap(result.toByteArray());
    }
}
