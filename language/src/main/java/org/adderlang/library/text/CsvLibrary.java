package org.adderlang.library.text;

import java.io.ByteArrayOutputStream;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Text.Csv}: comma-separated values (runtime.md §10, §16). A delimiter argument counts by its first byte; a
 * comma when it is empty or null. Null texts and Seqs count as empty.
 */
@RuntimeClass("Viper.Text.Csv")
public final class CsvLibrary {
    private static final ViperString COMMA = ViperString.ofByte(',');

    private CsvLibrary() {
    }

    /** A Seq of the fields of one line. */
    @Extern("ParseLine")
    public static SeqObject parseLine(ViperString line) {
        return parseLineWith(line, COMMA);
    }

    /** A Seq of the fields of one line with another delimiter. */
    @Extern("ParseLineWith")
    public static SeqObject parseLineWith(ViperString line, ViperString delimiter) {
        return line == null ? new SeqObject() : new CsvReader(line, delimiter(delimiter)).record();
    }

    /** A Seq of rows, each a Seq of fields. */
    @Extern("Parse")
    public static SeqObject parse(ViperString text) {
        return parseWith(text, COMMA);
    }

    /** A Seq of rows, each a Seq of fields, with another delimiter. */
    @Extern("ParseWith")
    public static SeqObject parseWith(ViperString text, ViperString delimiter) {
        var rows = new SeqObject();
        var reader = new CsvReader(text == null ? ViperString.EMPTY : text, delimiter(delimiter));
        while (!reader.atEnd()) {
            rows.add(reader.record());
        }
        return rows;
    }

    /** The fields of a Seq as one line without line feed, quoted where necessary. */
    @Extern("FormatLine")
    public static ViperString formatLine(SeqObject fields) {
        return formatLineWith(fields, COMMA);
    }

    /** The fields of a Seq as one line without line feed, with another delimiter. */
    @Extern("FormatLineWith")
    public static ViperString formatLineWith(SeqObject fields, ViperString delimiter) {
        var result = new ByteArrayOutputStream();
        write(result, fields, delimiter(delimiter));
        return ViperString.wrap(result.toByteArray());
    }

    /** The rows of a Seq of Seqs, each ending with a line feed. */
    @Extern("Format")
    public static ViperString format(SeqObject rows) {
        return formatWith(rows, COMMA);
    }

    /** The rows of a Seq of Seqs, each ending with a line feed, with another delimiter. */
    @Extern("FormatWith")
    public static ViperString formatWith(SeqObject rows, ViperString delimiter) {
        var result = new ByteArrayOutputStream();
        for (int i = 0; rows != null && i < rows.size(); i++) {
            write(result, rows.get(i) instanceof SeqObject row ? row : null, delimiter(delimiter));
            result.write('\n');
        }
        return ViperString.wrap(result.toByteArray());
    }

    private static void write(ByteArrayOutputStream out, SeqObject fields, int delimiter) {
        for (int i = 0; fields != null && i < fields.size(); i++) {
            if (i > 0) {
                out.write(delimiter);
            }
            ViperString field = Values.text(fields.get(i));
            if (field != null) {
                write(out, field, delimiter);
            }
        }
    }

    private static void write(ByteArrayOutputStream out, ViperString field, int delimiter) {
        if (!needsQuotes(field, delimiter)) {
            out.writeBytes(field.bytes());
            return;
        }
        out.write('"');
        for (byte b : field.bytes()) {
            if (b == '"') {
                out.write('"');
            }
            out.write(b);
        }
        out.write('"');
    }

    private static boolean needsQuotes(ViperString field, int delimiter) {
        for (int i = 0; i < field.length(); i++) {
            int b = field.byteAt(i);
            if (b == delimiter || b == '"' || b == '\r' || b == '\n') {
                return true;
            }
        }
        return false;
    }

    private static int delimiter(ViperString delimiter) {
        return delimiter == null || delimiter.length() == 0 ? ',' : delimiter.byteAt(0);
    }
}
