package org.adderlang.library.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * A program's standard input, read through one buffer by lines and by single bytes; {@code program.service} keeps it.
 * Safe for several threads. A failing stream traps with IOError.
 */
public final class ConsoleInput {
    private static final int CAPACITY = 8 * 1024;
    private static final int POLL_MILLIS = 5;

    private final InputStream stream;
    private final boolean cancellable;
    private final byte[] buffer = new byte[CAPACITY];
    /** A read that was still waiting when the program was interrupted. */
    private InterruptibleRead pending;
    private int next;
    private int end;

    private ConsoleInput(InputStream stream, boolean cancellable) {
        this.stream = stream;
        this.cancellable = cancellable;
    }

    /** The input of {@code program}. */
    public static ConsoleInput of(ProgramState program) {
        return program.service(ConsoleInput.class, p -> new ConsoleInput(p.input(), p.env() != null));
    }

    /** The next byte as 0..255, waiting for it; -1 at the end of input. */
    public synchronized int read() {
        if (next == end && !fill()) {
            return -1;
        }
        return buffer[next++] & 0xff;
    }

    /**
     * The next line without its line feed and without a carriage return before that.
     *
     * @return null when the input is at its end
     */
    public synchronized ViperString readLine() {
        byte[] line = new byte[0];
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int count = stop - next;
            line = Arrays.copyOf(line, line.length + count);
            System.arraycopy(buffer, next, line, line.length - count, count);
            next = stop;
            if (stop < end) {
                next++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        boolean carriageReturn = line.length > 0 && line[line.length - 1] == '\r';
        return ViperString.wrap(carriageReturn ? Arrays.copyOf(line, line.length - 1) : line);
    }

    /** Whether {@link #read} would not have to wait. */
    public synchronized boolean ready() {
        try {
            return next < end || stream.available() > 0;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Waits until a byte is ready or {@code millis} have passed; true when one is. */
    boolean awaitReady(int millis) {
        long deadline = System.nanoTime() + millis * 1_000_000L;
        while (!ready()) {
            long left = (deadline - System.nanoTime()) / 1_000_000L;
            if (left <= 0) {
                return false;
            }
            Pause.millis(Math.min(left, POLL_MILLIS));
        }
        return true;
    }

    private boolean fill() {
        try {
            next = 0;
            end = 0;
            end = Math.max(cancellable && (pending != null || stream.available() == 0) ? awaitRead() : stream.read(buffer), 0);
            return end > 0;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private int awaitRead() throws IOException {
        if (pending == null) {
            pending = new InterruptibleRead(stream, buffer);
        }
        InterruptibleRead read = pending;
        try {
            int count = read.await();
            pending = null;
            return count;
        } catch (IOException e) {
            pending = null;
            throw e;
        }
    }

    private static LibraryTrap failure(IOException e) {
        return new LibraryTrap(TrapKind.IO_ERROR, 3, "standard input: " + e.getMessage());
    }
}
