package org.adderlang.library.io;

import static org.adderlang.library.Traps.assertTraps;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.adderlang.il.TrapKind;
import org.adderlang.library.LibraryContext;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Viper.IO.File, Dir, Glob, TempFile, BinFile, LineReader, LineWriter and Stream on a real directory. */
class FilesTest {
    @TempDir
    Path directory;
    private LibraryContext context;
    private ProgramState program;

    @BeforeEach
    void open() {
        context = LibraryContext.inDirectory(directory);
        program = context.program();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private static ViperString s(String text) {
        return ViperString.of(text);
    }

    private static BytesObject bytes(String text) {
        return new BytesObject(s(text).bytes().clone());
    }

    private static List<String> list(SeqObject seq) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < seq.size(); i++) {
            items.add(seq.get(i).toString());
        }
        return items;
    }

    private static List<String> sorted(SeqObject seq) {
        List<String> items = list(seq);
        Collections.sort(items);
        return items;
    }

    private void put(String name, String contents) throws IOException {
        Files.createDirectories(directory.resolve(name).getParent());
        Files.writeString(directory.resolve(name), contents);
    }

    private String contents(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    @Test
    void wholeFiles() throws IOException {
        FileLibrary.writeAllText(program, s("a.txt"), s("one\ntwo"));
        FileLibrary.append(program, s("a.txt"), s("\r\nthree"));
        FileLibrary.appendLine(program, s("a.txt"), s("!"));
        assertEquals("one\ntwo\r\nthree!\n", contents("a.txt"));
        assertEquals("one\ntwo\r\nthree!\n", FileLibrary.readAllText(program, s("a.txt")).toString());
        assertEquals(List.of("one", "two", "three!"), list(FileLibrary.readLines(program, s("a.txt"))));
        assertEquals(16, FileLibrary.size(program, s("a.txt")));
        assertTrue(FileLibrary.modified(program, s("a.txt")) > 1_600_000_000L);
        put("r.txt", "a\rb\r\n\nc");
        assertEquals(List.of("a", "b", "", "c"), list(FileLibrary.readAllLines(program, s("r.txt"))));
        assertEquals(List.of("a\rb", "", "c"), list(FileLibrary.readLines(program, s("r.txt"))));
        FileLibrary.writeLines(program, s("l.txt"), SeqObject.of(java.util.Arrays.asList(s("x"), null, s("y"))));
        assertEquals("x\n\ny\n", contents("l.txt"));
        FileLibrary.writeAllBytes(program, s("b"), bytes("raw"));
        assertArrayEquals(s("raw").bytes(), FileLibrary.readAllBytes(program, s("b")).data());
        FileLibrary.copy(program, s("b"), s("c"));
        FileLibrary.move(program, s("b"), s("a.txt"));
        assertFalse(FileLibrary.exists(program, s("b")));
        assertEquals("raw", contents("a.txt"));
        FileLibrary.touch(program, s("new"));
        assertEquals(0, FileLibrary.size(program, s("new")));
        FileLibrary.delete(program, s("new"));
        assertFalse(FileLibrary.exists(program, s("new")));
    }

    @Test
    void missingFilesAreEmptyOrTrap() {
        ViperString none = s("no/such/file");
        for (ViperString path : new ViperString[]{none, s(""), null}) {
            assertFalse(FileLibrary.exists(program, path));
            assertEquals(-1, FileLibrary.size(program, path));
            assertEquals(0, FileLibrary.modified(program, path));
            assertEquals("", FileLibrary.readAllText(program, path).toString());
            assertEquals(0, FileLibrary.readBytes(program, path).size());
            assertEquals(List.of(), list(FileLibrary.readLines(program, path)));
            FileLibrary.writeAllText(program, path, s("lost"));
            FileLibrary.delete(program, path);
        }
        assertTraps("Viper.IO.File.ReadAllBytes: failed to open file", () -> FileLibrary.readAllBytes(program, none));
        assertTraps("Viper.IO.File.ReadAllLines: invalid file path", () -> FileLibrary.readAllLines(program, null));
        assertTraps("Viper.IO.File.WriteAllBytes: null Bytes", () -> FileLibrary.writeAllBytes(program, none, null));
        assertTraps("Viper.IO.File.WriteAllBytes: failed to open file",
                () -> FileLibrary.writeAllBytes(program, none, bytes("")));
        assertTraps("Viper.IO.File.AppendLine: failed to open file", () -> FileLibrary.appendLine(program, none, s("x")));
        assertTraps("Viper.IO.File.ReadAllBytes: failed to read file", () -> FileLibrary.readAllBytes(program, s(".")));
    }

    @Test
    void directories() throws IOException {
        DirLibrary.make(program, s("d"));
        assertTraps("Dir.Make: failed to create directory", () -> DirLibrary.make(program, s("d")));
        assertTraps("Dir.Make: invalid path", () -> DirLibrary.make(program, null));
        DirLibrary.makeAll(program, s("d/e/f"));
        DirLibrary.makeAll(program, s("d/e/f"));
        put("d/x.txt", "");
        put("d/y", "");
        assertTraps("Dir.MakeAll: failed to create intermediate directory", () -> DirLibrary.makeAll(program, s("d/y/z/w")));
        assertTraps("Dir.MakeAll: failed to create directory", () -> DirLibrary.makeAll(program, s("d/y")));
        assertEquals(List.of("e", "x.txt", "y"), sorted(DirLibrary.list(program, s("d"))));
        assertEquals(List.of("x.txt", "y"), sorted(DirLibrary.files(program, s("d"))));
        assertEquals(List.of("e"), list(DirLibrary.directories(program, s("d"))));
        assertEquals(List.of(), list(DirLibrary.list(program, s("none"))));
        assertTraps("Viper.IO.Dir.Entries: directory not found", () -> DirLibrary.entries(program, s("d/y")));
        assertTraps("Dir.Remove: failed to remove directory", () -> DirLibrary.remove(program, s("d")));
        assertTraps("Dir.Remove: failed to remove directory", () -> DirLibrary.remove(program, s("d/y")));
        assertTraps("Dir.Move: failed to move directory", () -> DirLibrary.move(program, s("none"), s("other")));
        DirLibrary.move(program, s("d/e"), s("moved"));
        assertTrue(DirLibrary.exists(program, s("moved/f")));
        Files.createSymbolicLink(directory.resolve("d/link"), directory.resolve("moved"));
        DirLibrary.removeAll(program, s("d"));
        assertFalse(DirLibrary.exists(program, s("d")));
        assertTrue(DirLibrary.exists(program, s("moved/f")), "links are not followed");
        DirLibrary.remove(program, s("moved/f"));
    }

    @Test
    void currentDirectory() throws IOException {
        put("sub/in.txt", "here");
        assertEquals(directory.toString(), DirLibrary.current(program).toString());
        DirLibrary.setCurrent(program, s("sub"));
        assertEquals("here", FileLibrary.readAllText(program, s("in.txt")).toString());
        assertEquals(directory.resolve("sub").toRealPath().toString(), DirLibrary.current(program).toString());
        assertTraps("Dir.SetCurrent: failed to change directory", () -> DirLibrary.setCurrent(program, s("in.txt")));
    }

    @Test
    void globs() throws IOException {
        put("g/a.txt", "");
        put("g/b.md", "");
        put("g/s/c.txt", "");
        assertEquals(List.of("g/a.txt"), list(GlobLibrary.files(program, s("g"), s("*.txt"))));
        assertEquals(List.of("g/a.txt", "g/b.md", "g/s"), sorted(GlobLibrary.entries(program, s("g"), s("*"))));
        assertEquals(List.of("g/a.txt", "g/s/c.txt"), sorted(GlobLibrary.filesRecursive(program, s("g"), s("**.txt"))));
    }

    @Test
    void temporaryFiles() {
        ViperString first = TempFileLibrary.create(program);
        ViperString second = TempFileLibrary.createWithPrefix(program, s("mine_"));
        ViperString made = TempFileLibrary.createDirectory(program);
        try {
            assertNotEquals(first.toString(), second.toString());
            assertTrue(FileLibrary.exists(program, first));
            assertTrue(PathLibrary.name(second).toString().matches("mine_\\w{6}"));
            assertTrue(DirLibrary.exists(program, made));
            assertTrue(PathLibrary.name(TempFileLibrary.path(program)).toString().matches("viper_[0-9a-f]{16}\\.tmp"));
            assertFalse(FileLibrary.exists(program, TempFileLibrary.pathWithExtension(program, s("p"), s(".e"))));
        } finally {
            FileLibrary.delete(program, first);
            FileLibrary.delete(program, second);
            DirLibrary.removeAll(program, made);
        }
    }

    @Test
    void binFiles() throws IOException {
        var file = BinFileLibrary.open(program, s("f"), s("w"));
        BinFileLibrary.write(file, bytes("abcdef"), 1, 99);
        BinFileLibrary.writeByte(file, 0x141);
        assertEquals("bcdefA", contents("f"), "written at once");
        assertEquals(-1, BinFileLibrary.readByte(file));
        BinFileLibrary.close(file);
        BinFileLibrary.close(file);
        assertTrue(BinFileLibrary.isAtEnd(file));
        assertEquals(-1, BinFileLibrary.position(file));
        assertTraps("BinFile.Read: file is closed", () -> BinFileLibrary.read(file, bytes("x"), 0, 1));
        var both = BinFileLibrary.open(program, s("f"), s("rw"));
        var target = bytes("......");
        assertEquals(2, BinFileLibrary.read(both, target, 4, 10));
        assertEquals("....bc", new String(target.data(), java.nio.charset.StandardCharsets.US_ASCII));
        BinFileLibrary.writeByte(both, 'X');
        assertEquals("bcXefA", contents("f"), "buffered reading does not move the write position");
        assertEquals('e', BinFileLibrary.readByte(both));
        assertEquals(4, BinFileLibrary.position(both));
        assertEquals(5, BinFileLibrary.seek(both, -1, 2));
        assertEquals('A', BinFileLibrary.readByte(both));
        assertFalse(BinFileLibrary.isAtEnd(both));
        assertEquals(-1, BinFileLibrary.readByte(both));
        assertTrue(BinFileLibrary.isAtEnd(both));
        assertEquals(-1, BinFileLibrary.seek(both, -1, 0));
        assertEquals(6, BinFileLibrary.size(both));
        assertTraps("BinFile.Seek: invalid origin (use 0, 1, or 2)", () -> BinFileLibrary.seek(both, 0, 3));
        assertTraps("BinFile.Open: invalid mode (use r, w, rw, or a)", () -> BinFileLibrary.open(program, s("f"), s("x")));
        assertTraps("BinFile.Open: failed to open file", () -> BinFileLibrary.open(program, s("none"), s("r")));
        assertTraps("BinFile.Open: null path or mode", () -> BinFileLibrary.open(program, null, s("r")));
        var readOnly = BinFileLibrary.open(program, s("f"), s("r"));
        assertTraps("BinFile.WriteByte: write failed", () -> BinFileLibrary.writeByte(readOnly, 1));
        var appending = BinFileLibrary.open(program, s("f"), s("a"));
        BinFileLibrary.writeByte(appending, '!');
        assertEquals("bcXefA!", contents("f"));
        BinFileLibrary.close(both);
        BinFileLibrary.close(readOnly);
        BinFileLibrary.close(appending);
    }

    @Test
    void lineReader() throws IOException {
        put("l", "one\r\ntwo\rthree\n\nlast");
        var reader = LineReaderLibrary.open(program, s("l"));
        assertEquals('o', LineReaderLibrary.peekChar(reader));
        assertEquals('o', LineReaderLibrary.readChar(reader));
        for (String line : new String[]{"ne", "two", "three", ""}) {
            assertEquals(line, LineReaderLibrary.read(reader).toString());
        }
        assertFalse(LineReaderLibrary.isAtEnd(reader));
        assertEquals("last", LineReaderLibrary.read(reader).toString());
        assertTrue(LineReaderLibrary.isAtEnd(reader), "the last line is not terminated");
        assertEquals("", LineReaderLibrary.read(reader).toString());
        LineReaderLibrary.close(reader);
        assertTraps("LineReader.Read: reader is closed", () -> LineReaderLibrary.read(reader));
        assertTraps("LineReader.ReadAll: null reader", () -> LineReaderLibrary.readAll(null));
        assertTraps("LineReader.Open: failed to open file", () -> LineReaderLibrary.open(program, s("none")));
        put("t", "a\nrest\nof it");
        var second = LineReaderLibrary.open(program, s("t"));
        LineReaderLibrary.read(second);
        assertEquals("rest\nof it", LineReaderLibrary.readAll(second).toString());
        assertEquals(-1, LineReaderLibrary.readChar(second));
        LineReaderLibrary.close(second);
    }

    @Test
    void lineWriter() throws IOException {
        var writer = LineWriterLibrary.open(program, s("w"));
        LineWriterLibrary.write(writer, s("a"));
        LineWriterLibrary.writeLine(writer, s("b"));
        LineWriterLibrary.setNewline(writer, s("\r\n"));
        LineWriterLibrary.writeLine(writer, null);
        LineWriterLibrary.writeChar(writer, 'c');
        LineWriterLibrary.writeChar(writer, 256);
        LineWriterLibrary.setNewline(writer, null);
        assertEquals("\n", LineWriterLibrary.newline(writer).toString());
        LineWriterLibrary.close(writer);
        var again = LineWriterLibrary.append(program, s("w"));
        LineWriterLibrary.writeLine(again, s("d"));
        LineWriterLibrary.close(again);
        assertEquals("ab\n\r\ncd\n", contents("w"));
        assertTraps("LineWriter.Write: writer is closed", () -> LineWriterLibrary.write(again, s("x")));
        assertTraps("LineWriter: failed to open file", () -> LineWriterLibrary.open(program, s("no/dir")));
        assertTraps("LineWriter: null path", () -> LineWriterLibrary.append(program, null));
    }

    @Test
    void streamsOverFiles() throws IOException {
        var stream = StreamLibrary.openFile(program, s("s"), s("w"));
        StreamLibrary.write(stream, bytes("hello"));
        StreamLibrary.writeByte(stream, '!');
        StreamLibrary.close(stream);
        assertEquals("hello!", contents("s"));
        assertNull(StreamLibrary.asFile(stream));
        var reading = StreamLibrary.openFile(program, s("s"), s("r"));
        assertEquals(0, StreamLibrary.type(reading));
        assertEquals('h', StreamLibrary.readByte(reading));
        assertEquals(2, StreamLibrary.read(reading, 2).size());
        assertEquals(3, StreamLibrary.readAll(reading).size());
        assertFalse(StreamLibrary.isAtEnd(reading));
        assertEquals(0, StreamLibrary.read(reading, Long.MAX_VALUE).size());
        assertTrue(StreamLibrary.isAtEnd(reading));
        StreamLibrary.setPosition(reading, 1);
        assertEquals(1, StreamLibrary.position(reading));
        assertNull(StreamLibrary.toBytes(reading));
        assertNull(StreamLibrary.asMemory(reading));
        StreamLibrary.close(reading);
    }

    @Test
    void watcherSeesChanges() throws IOException {
        put("d/old", "1");
        var watcher = WatcherLibrary.create(program, s("d"));
        assertTraps("Watcher.EventPath: no event polled yet", () -> WatcherLibrary.eventPath(watcher));
        WatcherLibrary.start(watcher);
        assertTraps("Watcher.Start: already watching", () -> WatcherLibrary.start(watcher));
        assertEquals(0, WatcherLibrary.poll(watcher));
        put("d/new", "");
        assertEquals(1, WatcherLibrary.pollFor(watcher, 1000));
        assertEquals("new", WatcherLibrary.eventPath(watcher).toString());
        put("d/old", "longer");
        assertEquals(2, WatcherLibrary.poll(watcher));
        Files.delete(directory.resolve("d/new"));
        assertEquals(3, WatcherLibrary.poll(watcher));
        assertEquals(3, WatcherLibrary.eventType(watcher));
        assertEquals(0, WatcherLibrary.pollFor(watcher, 30));
        WatcherLibrary.stop(watcher);
        assertFalse(WatcherLibrary.isWatching(watcher));
        assertTraps("Watcher.New: path does not exist", () -> WatcherLibrary.create(program, s("none")));
        assertTraps("Watcher.New: empty path", () -> WatcherLibrary.create(program, s("")));
    }

    @Test
    void archives() throws IOException {
        String text = "compressible ".repeat(20);
        var archive = ArchiveLibrary.create(program, s("a.zip"));
        ArchiveLibrary.addString(archive, s("hello.txt"), s("hi"));
        ArchiveLibrary.add(archive, s("/data\\big.txt"), bytes(text));
        ArchiveLibrary.addDirectory(archive, s("logs"));
        assertTraps("Archive: invalid entry name", () -> ArchiveLibrary.add(archive, s("../evil"), null));
        assertTraps("Archive: cannot read from write-only archive", () -> ArchiveLibrary.read(archive, s("hello.txt")));
        ArchiveLibrary.finish(program, archive);
        assertTraps("Archive: archive already finished", () -> ArchiveLibrary.finish(program, archive));
        try (var zip = new java.util.zip.ZipFile(directory.resolve("a.zip").toFile())) {
            assertEquals(text, new String(zip.getInputStream(zip.getEntry("data/big.txt")).readAllBytes(),
                    java.nio.charset.StandardCharsets.US_ASCII));
        }
        var reading = ArchiveLibrary.open(program, s("a.zip"));
        assertEquals(List.of("hello.txt", "data/big.txt", "logs/"), list(ArchiveLibrary.names(reading)));
        assertEquals(3, ArchiveLibrary.count(reading));
        assertTrue(ArchiveLibrary.has(reading, s("hello.txt")));
        assertEquals("hi", ArchiveLibrary.readString(reading, s("hello.txt")).toString());
        assertTraps("Archive: entry not found", () -> ArchiveLibrary.read(reading, s("none")));
        var info = ArchiveLibrary.info(reading, s("data/big.txt"));
        assertEquals(text.length(), org.adderlang.library.core.Values.unboxI64(info.get(s("size"))));
        assertTraps("Archive: failed to create destination file", () -> ArchiveLibrary.extractAll(program, reading, s("out")));
        DirLibrary.makeAll(program, s("out"));
        ArchiveLibrary.extractAll(program, reading, s("out"));
        assertEquals(text, contents("out/data/big.txt"));
        assertTrue(DirLibrary.exists(program, s("out/logs")));
        ArchiveLibrary.extract(program, reading, s("hello.txt"), s("h"));
        assertEquals("hi", contents("h"));
        assertTrue(ArchiveLibrary.isZip(program, s("a.zip")));
        assertFalse(ArchiveLibrary.isZip(program, s("h")));
        assertFalse(ArchiveLibrary.isZip(program, s("none")));
        byte[] damaged = Files.readAllBytes(directory.resolve("a.zip"));
        damaged[40] ^= 1;
        var broken = ArchiveLibrary.ofBytes(new BytesObject(damaged));
        assertTraps("Archive: CRC mismatch", () -> ArchiveLibrary.read(broken, s("hello.txt")));
        assertTraps("Archive: not a valid ZIP archive", () -> ArchiveLibrary.ofBytes(bytes("PK")));
        assertTraps("Archive: file not found", () -> ArchiveLibrary.open(program, s("none.zip")));
    }

    @Test
    void deniedAccessTraps() {
        close();
        context = LibraryContext.sandboxed();
        ProgramState sandboxed = context.program();
        List<org.junit.jupiter.api.function.Executable> calls = List.of(
                () -> FileLibrary.exists(sandboxed, s("x")), () -> FileLibrary.readAllText(sandboxed, s("x")),
                () -> FileLibrary.writeAllText(sandboxed, s("x"), s("")), () -> FileLibrary.delete(sandboxed, s("x")),
                () -> DirLibrary.list(sandboxed, s("x")), () -> DirLibrary.makeAll(sandboxed, s("x")),
                () -> BinFileLibrary.open(sandboxed, s("x"), s("r")), () -> LineReaderLibrary.open(sandboxed, s("x")),
                () -> TempFileLibrary.create(sandboxed), () -> ArchiveLibrary.isZip(sandboxed, s("x")));
        for (var call : calls) {
            LibraryTrap trap = assertThrows(LibraryTrap.class, call);
            assertEquals(TrapKind.INVALID_OPERATION, trap.kind());
            assertTrue(trap.text().startsWith("file access is not allowed: "), trap.text());
        }
    }
}
