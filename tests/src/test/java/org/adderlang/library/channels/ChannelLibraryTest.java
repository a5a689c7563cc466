package org.adderlang.library.channels;

import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.adderlang.library.LibraryContext;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ProgramState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelLibraryTest {
    private static final int INPUT = 0;
    private static final int OUTPUT = 1;
    private static final int APPEND = 2;
    private static final int BINARY = 3;

    @TempDir
    Path folder;
    private LibraryContext context;
    private ProgramState program;

    @BeforeEach
    void enter() {
        context = LibraryContext.inDirectory(folder);
        program = context.program();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    private int open(int mode, int channel) {
        return ChannelLibrary.open(program, str("data.txt\0ignored"), mode, channel);
    }

    @Test
    void writeThenRead() {
        assertEquals(0, open(OUTPUT, 1));
        assertEquals(0, ChannelLibrary.write(program, 1, str("a")));
        assertEquals(0, ChannelLibrary.printLine(program, 1, str("b")));
        assertEquals(0, ChannelLibrary.printLine(program, 1, null));
        assertEquals(0, ChannelLibrary.close(program, 1));
        assertEquals(0, open(INPUT, 1));
        assertEquals(4, ChannelLibrary.length(program, 1));
        var cell = MemoryBlock.ofSize(8);
        assertEquals(0, ChannelLibrary.atEnd(program, 1));
        assertEquals(0, ChannelLibrary.readLine(program, 1, cell));
        assertEquals("ab", cell.refAt(0).toString());
        assertEquals(3, ChannelLibrary.position(program, 1));
        assertEquals(0, ChannelLibrary.readLine(program, 1, cell));
        assertEquals(-1, ChannelLibrary.atEnd(program, 1));
        assertEquals(ErrorCode.EOF, ChannelLibrary.readLine(program, 1, cell));
        assertEquals(0, ChannelLibrary.seek(program, 1, 1));
        assertEquals(0, ChannelLibrary.readLine(program, 1, cell));
        assertEquals("b", cell.refAt(0).toString());
        assertEquals(ErrorCode.IO_ERROR, ChannelLibrary.write(program, 1, str("x")));
    }

    @Test
    void appendKeepsAndOutputTruncates() throws IOException {
        Path file = Files.writeString(folder.resolve("data.txt"), "old\n");
        assertEquals(0, open(APPEND, 2));
        ChannelLibrary.write(program, 2, str("new"));
        // Opening a channel again closes its file.
        assertEquals(0, open(BINARY, 2));
        assertEquals("old\nnew", Files.readString(file));
        ChannelLibrary.write(program, 2, str("OLD"));
        assertEquals("OLD\nnew", Files.readString(file));
        assertEquals(0, open(OUTPUT, 2));
        assertEquals("", Files.readString(file));
        var cell = MemoryBlock.ofSize(8);
        assertEquals(ErrorCode.IO_ERROR, ChannelLibrary.readLine(program, 2, cell));
        assertNull(cell.refAt(0));
    }

    @Test
    void filesThatCannotBeOpened() {
        assertEquals(ErrorCode.FILE_NOT_FOUND, open(INPUT, 1));
        assertEquals(ErrorCode.FILE_NOT_FOUND, open(BINARY, 1));
        assertEquals(ErrorCode.FILE_NOT_FOUND, ChannelLibrary.open(program, str("no/such/file"), OUTPUT, 1));
        assertEquals(ErrorCode.INVALID_OPERATION, open(9, 1));
        assertEquals(ErrorCode.INVALID_OPERATION, ChannelLibrary.close(program, 1));
    }

    @Test
    void aFailedReopenLeavesTheChannelClosed() {
        assertEquals(0, open(OUTPUT, 1));
        assertEquals(ErrorCode.FILE_NOT_FOUND, ChannelLibrary.open(program, str("missing"), INPUT, 1));
        assertEquals(ErrorCode.INVALID_OPERATION, ChannelLibrary.write(program, 1, str("x")));
    }

    @Test
    void aNullCellTraps() throws IOException {
        Files.writeString(folder.resolve("data.txt"), "x\n");
        assertEquals(0, open(INPUT, 1));
        assertThrows(LibraryTrap.class, () -> ChannelLibrary.readLine(program, 1, null));
    }
}
