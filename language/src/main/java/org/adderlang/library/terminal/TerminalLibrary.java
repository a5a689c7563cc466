package org.adderlang.library.terminal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.charset.StandardCharsets;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CFormat;
import org.adderlang.library.format.Decimal;
import org.adderlang.library.memory.CStrings;
import org.adderlang.runtime.ProgramOutput;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Terminal}: printing (runtime.md §2). Only the functions that say so flush standard output. */
@RuntimeClass("Viper.Terminal")
public final class TerminalLibrary {
    private TerminalLibrary() {
    }

    /** Prints the bytes of a string; nothing for null. */
    @Extern(value = {"PrintStr", "rt_print_str"}, inline = true)
    public static void printStr(ProgramState program, ViperString text) {
        write(program.output(), text);
    }

    /** Prints an integer in decimal. */
    @Extern(value = {"PrintI64", "rt_print_i64"}, inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void printI64(ProgramState program, long value) {
        write(program.output(), Decimal.of(value));
    }

    /** Prints a number with up to 15 significant digits. */
    @Extern(value = {"PrintF64", "rt_print_f64"}, inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void printF64(ProgramState program, double value) {
        write(program.output(), CFormat.d15(value));
    }

    /** Prints a string and flushes. */
    @Extern({"Print", "rt_term_print"})
    public static void print(ProgramState program, ViperString text) {
        write(program.output(), text);
        program.output().flush();
    }

    /** Prints an integer in decimal and flushes. */
    @Extern({"PrintInt", "rt_term_print_i64"})
    public static void printInt(ProgramState program, long value) {
        printI64(program, value);
        program.output().flush();
    }

    /** Prints a number with up to 15 significant digits and flushes. */
    @Extern({"PrintNum", "rt_term_print_f64"})
    public static void printNum(ProgramState program, double value) {
        printF64(program, value);
        program.output().flush();
    }

    /** Prints a string and a line feed, and flushes. */
    @Extern({"Say", "rt_term_say"})
    public static void say(ProgramState program, ViperString text) {
        write(program.output(), text);
        endLine(program.output());
    }

    /** Prints an integer and a line feed, and flushes. */
    @Extern({"SayInt", "rt_term_say_i64"})
    public static void sayInt(ProgramState program, long value) {
        printI64(program, value);
        endLine(program.output());
    }

    /** Prints a number with up to 15 significant digits and a line feed, and flushes. */
    @Extern({"SayNum", "rt_term_say_f64"})
    public static void sayNum(ProgramState program, double value) {
        printF64(program, value);
        endLine(program.output());
    }

    /** Prints {@code true} or {@code false} and a line feed, and flushes. */
    @Extern({"SayBool", "rt_term_say_bool"})
    public static void sayBool(ProgramState program, boolean value) {
        write(program.output(), value ? "true" : "false");
        endLine(program.output());
    }

    /** Prints a 32-bit integer and a line feed, without flushing. */
    @Extern("rt_println_i32")
    public static void printlnI32(ProgramState program, int value) {
        printI64(program, value);
        program.output().write('\n');
    }

    /**
     * Prints a C string and a line feed, without flushing; null prints as empty.
     *
     * @throws org.adderlang.runtime.LibraryTrap the pointer does not point at bytes
     */
    @Extern("rt_println_str")
    public static void printlnStr(ProgramState program, Object text) {
        if (text != null) {
            program.output().write(CStrings.read(text));
        }
        program.output().write('\n');
    }

    /** Sends everything printed so far to standard output. */
    @Extern({"Flush", "rt_term_flush"})
    public static void flush(ProgramState program) {
        program.output().flush();
    }

    private static void endLine(ProgramOutput output) {
        output.write('\n');
        output.flush();
    }

    private static void write(ProgramOutput output, ViperString text) {
        if (text != null) {
            output.write(text.bytes());
        }
    }

    private static void write(ProgramOutput output, String ascii) {
        output.write(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
