package org.adderlang.library.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.adderlang.library.TestProgram;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;

class TerminalLibraryTest {
    @Test
    void printWritesWithoutFlushing() {
        var program = new TestProgram();
        ProgramState state = program.state();
        TerminalLibrary.printStr(state, ViperString.ofLatin1("a\0\u00ff"));
        TerminalLibrary.printStr(state, null);
        TerminalLibrary.printI64(state, Long.MIN_VALUE);
        TerminalLibrary.printF64(state, 1e15);
        TerminalLibrary.printlnI32(state, -3);
        TerminalLibrary.printlnStr(state, Pointer.of(ViperString.ofLatin1("xyz\0z"), 1));
        TerminalLibrary.printlnStr(state, null);
        assertEquals("", program.flushed());
        TerminalLibrary.flush(state);
        assertEquals("a\0\u00ff-92233720368547758081e+15-3\nyz\n\n", program.flushed());
    }

    @Test
    void sayAndTerminalPrintFlush() {
        var program = new TestProgram();
        ProgramState state = program.state();
        TerminalLibrary.say(state, ViperString.of("hi"));
        assertEquals("hi\n", program.flushed());
        TerminalLibrary.sayInt(state, 7);
        TerminalLibrary.sayNum(state, 0.1 + 0.2);
        TerminalLibrary.sayBool(state, true);
        TerminalLibrary.say(state, null);
        assertEquals("hi\n7\n0.3\ntrue\n\n", program.flushed());
        TerminalLibrary.print(state, ViperString.of("x"));
        TerminalLibrary.printInt(state, 1);
        TerminalLibrary.printNum(state, Double.NEGATIVE_INFINITY);
        assertEquals("hi\n7\n0.3\ntrue\n\nx1-Inf", program.flushed());
    }

    @Test
    void linesLoseTheirEnds() {
        var program = TestProgram.withInput("one\r\n\ntwo\r\r\nlast");
        ProgramState state = program.state();
        assertEquals("one", TerminalInputLibrary.readLine(state).toString());
        assertEquals("", TerminalInputLibrary.readLine(state).toString());
        assertEquals("two\r", TerminalInputLibrary.ask(state, ViperString.of("? ")).toString());
        assertEquals("? ", program.flushed());
        assertEquals("last", TerminalInputLibrary.readLine(state).toString());
        assertNull(TerminalInputLibrary.readLine(state));
    }

    @Test
    void linesMayBeLongerThanTheBuffer() {
        String line = "0123456789".repeat(5000);
        ProgramState state = TestProgram.withInput(line + "\nnext\n").state();
        assertEquals(line, TerminalInputLibrary.readLine(state).toString());
        assertEquals("next", TerminalInputLibrary.readLine(state).toString());
    }

    @Test
    void keysComeFromTheSameInput() {
        ProgramState state = TestProgram.withInput("ab\nc").state();
        assertEquals(1, TerminalInputLibrary.keyPressed(state));
        assertEquals("a", TerminalInputLibrary.inKey(state).toString());
        assertEquals("b", TerminalInputLibrary.readLine(state).toString());
        assertEquals("\0", TerminalInputLibrary.getKey(state).toString());
        assertEquals("", TerminalInputLibrary.getKeyTimeout(state, 10).toString());
        assertEquals("\0", TerminalInputLibrary.getKeyTimeout(state, -1).toString());
        assertEquals("c", TerminalInputLibrary.inKey(state).toString());
        assertEquals("", TerminalInputLibrary.inKey(state).toString());
    }

    @Test
    void withoutTerminalOnlyTheBellShows() {
        var program = new TestProgram();
        ProgramState state = program.state();
        TerminalScreenLibrary.clear(state);
        TerminalScreenLibrary.setPosition(state, 1, 1);
        TerminalScreenLibrary.setColor(state, 1, 2);
        TerminalScreenLibrary.hideCursor(state);
        TerminalScreenLibrary.setAltScreen(state, 1);
        TerminalScreenLibrary.bell(state);
        assertEquals("\u0007", program.flushed());
    }

    @Test
    void endingTheOutermostBatchFlushes() {
        var program = new TestProgram();
        ProgramState state = program.state();
        TerminalScreenLibrary.beginBatch(state);
        TerminalScreenLibrary.beginBatch(state);
        TerminalLibrary.printI64(state, 1);
        TerminalScreenLibrary.endBatch(state);
        assertEquals("", program.flushed());
        TerminalScreenLibrary.endBatch(state);
        assertEquals("1", program.flushed());
    }

    @Test
    void colorParameters() {
        assertEquals("31;42", TerminalControl.colors(1, 2));
        assertEquals("1;37", TerminalControl.colors(15, -1));
        assertEquals("107", TerminalControl.colors(-2, 15));
        assertEquals("38;5;200;48;5;16", TerminalControl.colors(200, 16));
        assertEquals("", TerminalControl.colors(-1, -1));
    }
}
