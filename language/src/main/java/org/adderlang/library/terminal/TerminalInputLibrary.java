package org.adderlang.library.terminal;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Terminal}: lines and keys from standard input, and the C helpers for waiting (runtime.md §2). */
@RuntimeClass("Viper.Terminal")
public final class TerminalInputLibrary {
    private TerminalInputLibrary() {
    }

    /** Flushes output and reads a line without its line end; null at the end of input. */
    @Extern({"ReadLine", "InputLine", "rt_input_line", "rt_term_read_line"})
    public static ViperString readLine(ProgramState program) {
        program.output().flush();
        TerminalControl.of(program).readLines();
        return ConsoleInput.of(program).readLine();
    }

    /** Prints a prompt, flushes, and reads a line without its line end; null at the end of input. */
    @Extern({"Ask", "rt_term_ask"})
    public static ViperString ask(ProgramState program, ViperString prompt) {
        if (prompt != null) {
            program.output().write(prompt.bytes());
        }
        return readLine(program);
    }

    /** Takes one byte of input if one is ready, else gives the empty string. */
    @Extern({"InKey", "rt_inkey_str"})
    public static ViperString inKey(ProgramState program) {
        program.output().flush();
        TerminalControl.of(program).readKeys();
        ConsoleInput input = ConsoleInput.of(program);
        return input.ready() ? key(input.read(), ViperString.EMPTY) : ViperString.EMPTY;
    }

    /** Waits for a key press; without a terminal gives {@code CHR(0)} at once. */
    @Extern({"GetKey", "rt_getkey_str"})
    public static ViperString getKey(ProgramState program) {
        program.output().flush();
        TerminalControl control = TerminalControl.of(program);
        if (!control.isTerminal()) {
            return ViperString.ofByte(0);
        }
        control.readKeys();
        return key(ConsoleInput.of(program).read(), ViperString.ofByte(0));
    }

    /**
     * Waits at most {@code millis} for a key press, for ever when negative; the empty string when none comes or input is
     * not a terminal.
     */
    @Extern({"GetKeyTimeout", "rt_getkey_timeout_i32"})
    public static ViperString getKeyTimeout(ProgramState program, int millis) {
        if (millis < 0) {
            return getKey(program);
        }
        program.output().flush();
        TerminalControl control = TerminalControl.of(program);
        control.readKeys();
        ConsoleInput input = ConsoleInput.of(program);
        if (!control.isTerminal() || !input.awaitReady(millis)) {
            return ViperString.EMPTY;
        }
        return key(input.read(), ViperString.EMPTY);
    }

    /** Whether a byte of input is ready: 1 or 0. */
    @Extern({"rt_keypressed", "rt_keypressed_i64"})
    public static int keyPressed(ProgramState program) {
        TerminalControl.of(program).readKeys();
        return ConsoleInput.of(program).ready() ? 1 : 0;
    }

    /** Sleeps for a number of milliseconds; a negative number counts as 0. */
    @Extern("rt_sleep_ms")
    public static void sleepMs(int millis) {
        Pause.millis(millis);
    }

    /** Sleeps for a number of milliseconds, limited to 0..2147483647. */
    @Extern("rt_sleep_ms_i64")
    public static void sleepMsI64(long millis) {
        Pause.millis(Math.min(millis, Integer.MAX_VALUE));
    }

    /** Milliseconds of a clock that never goes back. */
    @Extern({"rt_timer_ms", "Viper.Time.Clock.Millis"})
    public static long timerMs() {
        return System.nanoTime() / 1_000_000;
    }

    private static ViperString key(int read, ViperString atEnd) {
        return read < 0 ? atEnd : ViperString.ofByte(read);
    }
}
