package org.adderlang.library.system;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Messages with a level on the standard error stream (runtime.md §7.2). */
@RuntimeClass("Viper.Log")
public final class LogLibrary {
    static final int DEBUG = 0;
    static final int INFO = 1;
    static final int WARN = 2;
    static final int ERROR = 3;
    static final int OFF = 4;
    private static final String[] NAMES = {"DEBUG", "INFO", "WARN", "ERROR"};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private LogLibrary() {
    }

    private static final class Settings {
        volatile int level = INFO;
    }

    /** Logs a message at level DEBUG. */
    @Extern("Debug")
    public static void debug(ProgramState program, ViperString text) {
        log(program, DEBUG, text);
    }

    /** Logs a message at level INFO. */
    @Extern("Info")
    public static void info(ProgramState program, ViperString text) {
        log(program, INFO, text);
    }

    /** Logs a message at level WARN. */
    @Extern("Warn")
    public static void warn(ProgramState program, ViperString text) {
        log(program, WARN, text);
    }

    /** Logs a message at level ERROR. */
    @Extern("Error")
    public static void error(ProgramState program, ViperString text) {
        log(program, ERROR, text);
    }

    /** The lowest level that is written; INFO at first. */
    @Extern("get_Level")
    public static long level(ProgramState program) {
        return settings(program).level;
    }

    /** Sets the lowest level that is written, clamped to DEBUG … OFF. */
    @Extern("set_Level")
    public static void setLevel(ProgramState program, long level) {
        settings(program).level = Math.clamp(level, DEBUG, OFF);
    }

    /** Whether messages of a level are written. */
    @Extern("Enabled")
    public static boolean enabled(ProgramState program, long level) {
        return level >= settings(program).level && level < OFF;
    }

    /** The level DEBUG: 0. */
    @Extern("get_DEBUG")
    public static long debugLevel() {
        return DEBUG;
    }

    /** The level INFO: 1. */
    @Extern("get_INFO")
    public static long infoLevel() {
        return INFO;
    }

    /** The level WARN: 2. */
    @Extern("get_WARN")
    public static long warnLevel() {
        return WARN;
    }

    /** The level ERROR: 3. */
    @Extern("get_ERROR")
    public static long errorLevel() {
        return ERROR;
    }

    /** The level at which nothing is written: 4. */
    @Extern("get_OFF")
    public static long offLevel() {
        return OFF;
    }

    private static void log(ProgramState program, int level, ViperString text) {
        if (enabled(program, level)) {
            write(program.env().err(), level, LocalTime.now(), text);
        }
    }

    /** Writes one line; a stream that cannot take it loses it. */
    static void write(OutputStream stream, int level, LocalTime time, ViperString text) {
        byte[] head = ("[" + NAMES[level] + "] " + TIME.format(time) + " ").getBytes(StandardCharsets.US_ASCII);
        byte[] body = text == null ? new byte[0] : text.cView().bytes();
        byte[] line = new byte[head.length + body.length + 1];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(body, 0, line, head.length, body.length);
        line[line.length - 1] = '\n';
        try {
            stream.write(line);
            stream.flush();
        } catch (IOException e) {
            // Nowhere left to report it.
        }
    }

    private static Settings settings(ProgramState program) {
        return program.service(Settings.class, p -> new Settings());
    }
}
