package org.adderlang.library.terminal;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import org.adderlang.runtime.ProgramOutput;
import org.adderlang.runtime.ProgramState;

/**
 * Sends control sequences when the program runs on a terminal, and nothing otherwise (runtime.md §2). A program has one,
 * kept as a service.
 */
final class TerminalControl {
    private static final String ESCAPE = "\u001b[";

    private final ProgramOutput output;
    private final boolean terminal;
    private final TerminalMode mode;
    /** Open BeginBatch calls; while it is not 0, sequences wait for an explicit flush. */
    private int batchDepth;

    private TerminalControl(ProgramState program) {
        this.output = program.output();
        this.terminal = program.input() == System.in && isProcessOnTerminal();
        this.mode = new TerminalMode(program.env());
    }

    static TerminalControl of(ProgramState program) {
        return program.service(TerminalControl.class, TerminalControl::new);
    }

    private static boolean isProcessOnTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** Whether the program's input and output are the terminal of this process. */
    boolean isTerminal() {
        return terminal;
    }

    /** From now on a terminal hands over single keys; see {@link TerminalMode}. */
    void readKeys() {
        if (terminal) {
            mode.keys();
        }
    }

    /** From now on a terminal hands over finished lines. */
    void readLines() {
        if (terminal) {
            mode.lines();
        }
    }

    /** Sends {@code ESC[} and {@code rest}. */
    synchronized void send(String rest) {
        if (terminal) {
            output.write((ESCAPE + rest).getBytes(StandardCharsets.US_ASCII));
            if (batchDepth == 0) {
                output.flush();
            }
        }
    }

    synchronized void beginBatch() {
        batchDepth++;
    }

    synchronized void endBatch() {
        if (--batchDepth == 0) {
            output.flush();
        }
    }

    /** The parameters that select a colour pair; empty when neither is given. Negative colours are left alone. */
    static String colors(int foreground, int background) {
        String front = foreground < 0 ? "" : foreground < 8 ? "" + (30 + foreground)
                : foreground < 16 ? "1;" + (30 + foreground - 8) : "38;5;" + foreground;
        String back = background < 0 ? "" : background < 8 ? "" + (40 + background)
                : background < 16 ? "" + (100 + background - 8) : "48;5;" + background;
        return front + (front.isEmpty() || back.isEmpty() ? "" : ";") + back;
    }
}
