package org.adderlang.library.text;

import java.io.ByteArrayOutputStream;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/** Reads records of comma-separated values: RFC 4180 with spaces kept. Rows end with LF, CR LF or CR. */
final class CsvReader {
    private final ViperString text;
    private final int delimiter;
    private int at;

    CsvReader(ViperString text, int delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The fields of the next record, of which there is always at least one. */
    SeqObject record() {
        var fields = new SeqObject();
        fields.add(field());
        while (!atEnd() && text.byteAt(at) == delimiter) {
            at++;
            fields.add(field());
        }
        endRow();
        return fields;
    }

    private ViperString field() {
        if (atEnd() || text.byteAt(at) != '"') {
            int start = at;
            skipPlain();
            return text.substring(start, at);
        }
        at++;
        var content = new ByteArrayOutputStream();
        while (!atEnd()) {
            int b = text.byteAt(at++);
            if (b == '"') {
                if (atEnd() || text.byteAt(at) != '"') {
                    break;
                }
                at++;
            }
            content.write(b);
        }
        int tail = at;
        skipPlain();
        content.write(text.bytes(), tail, at - tail);
        return ViperString.wrap(content.toByteArray());
    }

    private void skipPlain() {
        while (!atEnd() && text.byteAt(at) != delimiter && text.byteAt(at) != '\n' && text.byteAt(at) != '\r') {
            at++;
        }
    }

    private void endRow() {
        if (!atEnd() && text.byteAt(at) == '\r') {
            at++;
            if (atEnd() || text.byteAt(at) != '\n') {
                return;
            }
        }
        if (!atEnd()) {
            at++;
        }
    }
}
