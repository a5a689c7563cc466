package org.adderlang.library.terminal;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;

/**
 * {@code Viper.Terminal}: screen, cursor and colours (runtime.md §2). Without a terminal only the bell does anything.
 * Sequences are flushed at once unless a batch is open.
 */
@RuntimeClass("Viper.Terminal")
public final class TerminalScreenLibrary {
    private static final int BELL = 7;

    private TerminalScreenLibrary() {
    }

    /** Rings the terminal bell and flushes. */
    @Extern({"Bell", "rt_bell"})
    public static void bell(ProgramState program) {
        program.output().write(BELL);
        program.output().flush();
    }

    /** Clears the screen and moves the cursor to its top left corner. */
    @Extern({"Clear", "rt_term_cls"})
    public static void clear(ProgramState program) {
        TerminalControl.of(program).send("2J\u001b[H");
    }

    /** Moves the cursor; rows and columns count from 1, smaller values mean 1. */
    @Extern({"SetPosition", "rt_term_locate_i32", "rt_term_locate"})
    public static void setPosition(ProgramState program, int row, int column) {
        TerminalControl.of(program).send(Math.max(row, 1) + ";" + Math.max(column, 1) + "H");
    }

    /**
     * Sets foreground and background colour: 0-7 normal, 8-15 bright, from 16 on the 256-colour palette; -1 leaves one as it
     * is.
     */
    @Extern({"SetColor", "rt_term_color_i32", "rt_term_color"})
    public static void setColor(ProgramState program, int foreground, int background) {
        String colors = TerminalControl.colors(foreground, background);
        if (!colors.isEmpty()) {
            TerminalControl.of(program).send(colors + "m");
        }
    }

    /** Sets the foreground colour (see SetColor). */
    @Extern("rt_term_textcolor")
    public static void textColor(ProgramState program, int foreground) {
        setColor(program, foreground, -1);
    }

    /** Sets the background colour (see SetColor). */
    @Extern("rt_term_textbg")
    public static void textBackground(ProgramState program, int background) {
        setColor(program, -1, background);
    }

    /** Shows the cursor, or hides it when the argument is 0. */
    @Extern({"SetCursorVisible", "rt_term_cursor_visible_i32"})
    public static void setCursorVisible(ProgramState program, int visible) {
        TerminalControl.of(program).send(visible != 0 ? "?25h" : "?25l");
    }

    /** Hides the cursor. */
    @Extern("rt_term_hide_cursor")
    public static void hideCursor(ProgramState program) {
        setCursorVisible(program, 0);
    }

    /** Shows the cursor. */
    @Extern("rt_term_show_cursor")
    public static void showCursor(ProgramState program) {
        setCursorVisible(program, 1);
    }

    /** Switches to the alternate screen and opens a batch, or, with 0, closes the batch and switches back. */
    @Extern({"SetAltScreen", "rt_term_alt_screen_i32"})
    public static void setAltScreen(ProgramState program, int on) {
        TerminalControl control = TerminalControl.of(program);
        if (!control.isTerminal()) {
            return;
        }
        if (on != 0) {
            control.send("?1049h");
            control.readKeys();
            control.beginBatch();
        } else {
            control.endBatch();
            control.readLines();
            control.send("?1049l");
        }
    }

    /** Holds back control sequences until the matching EndBatch or a flush. */
    @Extern({"BeginBatch", "rt_term_begin_batch"})
    public static void beginBatch(ProgramState program) {
        TerminalControl.of(program).beginBatch();
    }

    /** Ends a batch; the outermost one flushes. */
    @Extern({"EndBatch", "rt_term_end_batch"})
    public static void endBatch(ProgramState program) {
        TerminalControl.of(program).endBatch();
    }
}
