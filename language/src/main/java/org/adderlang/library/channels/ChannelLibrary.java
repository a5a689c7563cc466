package org.adderlang.library.channels;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.memory.Memory;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * BASIC's file statements (runtime.md §2.2). Results are runtime error codes: 0 success, 1 file not found, 2 end of file,
 * 3 input or output error, 8 invalid operation, such as a channel that is not open.
 */
@RuntimeClass("")
public final class ChannelLibrary {
    private static final IntUnaryOperator NEGATED = code -> -code;
    private static final int AT_END = -1;

    private ChannelLibrary() {
    }

    /**
     * Opens a file on a channel, closing what was open there; an error code. Modes: 0 input, 1 output, 2 append, 3 binary,
     * 4 random.
     */
    @Extern("rt_open_err_vstr")
    public static int open(ProgramState program, ViperString path, int mode, int channel) {
        if (path == null || path.cView().length() == 0) {
            return ErrorCode.FILE_NOT_FOUND;
        }
        try {
            var file = program.env().getPublicTruffleFile(path.cView().toString());
            return Channels.of(program).open(channel, file, mode);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return ErrorCode.IO_ERROR;
        }
    }

    /** Closes a channel; an error code. */
    @Extern("rt_close_err")
    public static int close(ProgramState program, int channel) {
        return Channels.of(program).close(channel);
    }

    /** Writes a string to a channel; an error code. */
    @Extern("rt_write_ch_err")
    public static int write(ProgramState program, int channel, ViperString text) {
        return write(program, channel, text == null ? new byte[0] : text.bytes());
    }

    /** Writes a string and a newline to a channel; an error code. */
    @Extern("rt_println_ch_err")
    public static int printLine(ProgramState program, int channel, ViperString text) {
        byte[] bytes = text == null ? new byte[0] : text.bytes();
        byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return write(program, channel, line);
    }

    private static int write(ProgramState program, int channel, byte[] bytes) {
        return Channels.of(program).use(channel, IntUnaryOperator.identity(), file -> {
            file.write(bytes);
            return ErrorCode.NONE;
        });
    }

    /**
     * Reads a line from a channel into a string cell, without its newline; an error code, 2 at the end of the file.
     *
     * @throws LibraryTrap null store
     */
    @Extern("rt_line_input_ch_err")
    public static int readLine(ProgramState program, int channel, Object cell) {
        return Channels.of(program).use(channel, IntUnaryOperator.identity(), file -> {
            byte[] line = file.readLine();
            if (line == null) {
                return ErrorCode.EOF;
            }
            Memory.putPointer(cell, ViperString.wrap(line));
            return ErrorCode.NONE;
        });
    }

    /** -1 when a channel is at the end of its file, 0 when not, or an error code. */
    @Extern("rt_eof_ch")
    public static int atEnd(ProgramState program, int channel) {
        return Channels.of(program).use(channel, IntUnaryOperator.identity(), file -> file.atEnd() ? AT_END : 0);
    }

    /** The length of a channel's file in bytes, at most 2147483647, or minus an error code. */
    @Extern("rt_lof_ch")
    public static int length(ProgramState program, int channel) {
        return Channels.of(program).use(channel, NEGATED, file -> saturated(file.size()));
    }

    /** The position in a channel's file in bytes, at most 2147483647, or minus an error code. */
    @Extern("rt_loc_ch")
    public static int position(ProgramState program, int channel) {
        return Channels.of(program).use(channel, NEGATED, file -> saturated(file.position()));
    }

    /** Sets the position in a channel's file in bytes; an error code. */
    @Extern("rt_seek_ch_err")
    public static int seek(ProgramState program, int channel, long position) {
        if (position < 0) {
            return ErrorCode.INVALID_OPERATION;
        }
        return Channels.of(program).use(channel, IntUnaryOperator.identity(), file -> {
            file.seek(position);
            return ErrorCode.NONE;
        });
    }

    private static int saturated(long value) {
        return (int) Math.min(value, Integer.MAX_VALUE);
    }
}
