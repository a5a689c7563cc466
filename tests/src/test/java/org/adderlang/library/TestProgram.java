package org.adderlang.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.function.Executable;

/** A program without an environment, for calling library methods directly. */
public final class TestProgram {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ProgramState state;
    private final ThreadState thread;

    public TestProgram(String... arguments) {
        this(new byte[0], arguments);
    }

    private TestProgram(byte[] input, String... arguments) {
        state = new ProgramState(null, new ByteArrayInputStream(input), written, arguments, new MemoryBlock[0]);
        thread = new ThreadState(state, 1000, 1 << 16);
    }

    /** A program whose standard input has the given text, one byte per char. */
    public static TestProgram withInput(String input) {
        return new TestProgram(input.getBytes(StandardCharsets.ISO_8859_1));
    }

    public ProgramState state() {
        return state;
    }

    public ThreadState thread() {
        return thread;
    }

    /** Everything printed so far. */
    public String output() {
        state.output().flush();
        return written.toString(StandardCharsets.UTF_8);
    }

    /** What left the output buffer so far, one char per byte. */
    public String flushed() {
        return written.toString(StandardCharsets.ISO_8859_1);
    }

    public static ViperString str(String text) {
        return ViperString.of(text);
    }

    /** Checks that an action traps with DomainError and a text. */
    public static void assertTraps(String text, Executable action) {
        assertTraps(TrapKind.DOMAIN_ERROR, text, action);
    }

    public static void assertTraps(TrapKind kind, String text, Executable action) {
        LibraryTrap trap = assertThrows(LibraryTrap.class, action);
        assertEquals(text, trap.text());
        assertEquals(kind, trap.kind());
    }
}
