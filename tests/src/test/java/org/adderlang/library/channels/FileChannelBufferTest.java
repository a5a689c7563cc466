package org.adderlang.library.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.adderlang.library.TestProgram;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChannelBufferTest {
    @TempDir
    Path folder;

    private FileChannelBuffer open(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("data.txt"), content);
        return new FileChannelBuffer(Files.newByteChannel(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    private static String line(FileChannelBuffer file) throws IOException {
        byte[] line = file.readLine();
        return line == null ? null : new String(line, StandardCharsets.UTF_8);
    }

    @Test
    void linesLoseTheirEnds() throws IOException {
        FileChannelBuffer file = open("one\r\n\ntwo");
        assertEquals("one", line(file));
        assertEquals(5, file.position());
        assertEquals("", line(file));
        assertFalse(file.atEnd());
        assertEquals("two", line(file));
        assertTrue(file.atEnd());
        assertNull(line(file));
        file.close();
    }

    @Test
    void linesLongerThanTheBuffer() throws IOException {
        FileChannelBuffer file = open("x".repeat(20_000) + "\nend\n");
        assertEquals(20_000, line(file).length());
        assertEquals("end", line(file));
        assertTrue(file.atEnd());
        file.close();
    }

    @Test
    void writingContinuesAtThePositionOfReading() throws IOException {
        FileChannelBuffer file = open("aaa\nbbb\nccc\n");
        assertEquals("aaa", line(file));
        file.write("BBB".getBytes(StandardCharsets.UTF_8));
        assertEquals("", line(file));
        assertEquals("ccc", line(file));
        file.seek(4);
        assertEquals("BBB", line(file));
        assertEquals(12, file.size());
        file.close();
    }

    @Test
    void codesOfExceptions() {
        assertEquals(ErrorCode.FILE_NOT_FOUND, ErrorCode.of(new NoSuchFileException("x")));
        assertEquals(ErrorCode.IO_ERROR, ErrorCode.of(new IOException("disk")));
    }

    @Test
    void channelsThatAreNotOpen() {
        var program = new TestProgram().state();
        var text = ViperString.of("x");
        assertEquals(ErrorCode.INVALID_OPERATION, ChannelLibrary.close(program, 1));
        assertEquals(ErrorCode.INVALID_OPERATION, ChannelLibrary.printLine(program, 1, text));
        assertEquals(ErrorCode.INVALID_OPERATION, ChannelLibrary.readLine(program, 1, null));
        assertEquals(ErrorCode.INVALID_OPERATION, ChannelLibrary.atEnd(program, 1));
        assertEquals(-ErrorCode.INVALID_OPERATION, ChannelLibrary.length(program, 1));
        assertEquals(-ErrorCode.INVALID_OPERATION, ChannelLibrary.position(program, 1));
        assertEquals(ErrorCode.INVALID_OPERATION, ChannelLibrary.seek(program, 1, 0));
        assertEquals(ErrorCode.FILE_NOT_FOUND, ChannelLibrary.open(program, null, 0, 1));
    }
}
