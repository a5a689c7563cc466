package org.adderlang.library.text;

import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.adderlang.library.collections.SeqObject;
import org.junit.jupiter.api.Test;

class CsvLibraryTest {
    private static String show(Object value) {
        if (!(value instanceof SeqObject seq)) {
            return String.valueOf(value);
        }
        var text = new StringBuilder();
        for (int i = 0; i < seq.size(); i++) {
            text.append('[').append(show(seq.get(i))).append(']');
        }
        return text.toString();
    }

    @Test
    void lines() {
        assertEquals("[a][b,c][ d ][e\"f][]", show(CsvLibrary.parseLine(str("a,\"b,c\", d ,\"e\"\"f\","))));
        assertEquals("[a,b][c]", show(CsvLibrary.parseLineWith(str("a,b;c"), str(";|"))));
        assertEquals("[a][b]", show(CsvLibrary.parseLineWith(str("a,b\nc"), null)));
        assertEquals("[]", show(CsvLibrary.parseLine(str(""))));
        assertEquals("", show(CsvLibrary.parseLine(null)));
        assertEquals("[x\ny][z]", show(CsvLibrary.parseLine(str("\"x\ny\",z"))));
        assertEquals("[a\"b][open", show(CsvLibrary.parseLine(str("a\"b,\"open"))).replaceAll("]$", ""));
    }

    @Test
    void documents() {
        assertEquals("[[a][b]][[]][[c]]", show(CsvLibrary.parse(str("a,b\r\n\nc\n"))));
        assertEquals("[[a\r\nb]][[c]]", show(CsvLibrary.parse(str("\"a\r\nb\"\nc"))));
        assertEquals("", show(CsvLibrary.parse(str(""))));
        assertEquals("[[a][b]]", show(CsvLibrary.parseWith(str("a\tb"), str("\t"))));
    }

    @Test
    void formatting() {
        SeqObject row = SeqObject.of(Arrays.asList(str("a b"), str("x,y"), str("q\""), str("l\nm"), null));
        assertEquals("a b,\"x,y\",\"q\"\"\",\"l\nm\",", CsvLibrary.formatLine(row).toString());
        assertEquals("a b;x,y;\"q\"\"\";\"l\nm\";", CsvLibrary.formatLineWith(row, str(";")).toString());
        SeqObject rows = SeqObject.of(List.of(SeqObject.of(List.of(str("1"), str("2"))), new SeqObject()));
        assertEquals("1,2\n\n", CsvLibrary.format(rows).toString());
        assertEquals("1|2\n\n", CsvLibrary.formatWith(rows, str("|")).toString());
        assertEquals("", CsvLibrary.format(null).toString());
    }
}
