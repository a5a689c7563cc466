package org.adderlang.library.channels;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.adderlang.runtime.ProgramState;

/** The open file channels of a program, by number. Its methods give {@link ErrorCode}s instead of throwing. */
final class Channels {
    /** File modes by BASIC mode number: input, output, append, binary, random. */
    private static final Set<?>[] MODES = {
        Set.of(StandardOpenOption.READ),
        Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING),
        Set.of(StandardOpenOption.APPEND, StandardOpenOption.WRITE, StandardOpenOption.CREATE),
        Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE),
        Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE)};

    private final Map<Integer, FileChannelBuffer> open = new HashMap<>();

    /** What an operation on an open channel does; its result is the extern's. */
    interface Operation {
        int run(FileChannelBuffer file) throws IOException;
    }

    static Channels of(ProgramState program) {
        return program.service(Channels.class, p -> new Channels());
    }

    @SuppressWarnings("unchecked")
    synchronized int open(int number, TruffleFile path, int mode) {
        if (number < 0 || mode < 0 || mode >= MODES.length) {
            return ErrorCode.INVALID_OPERATION;
        }
        if (open.containsKey(number)) {
            close(number);
        }
        try {
            open.put(number, new FileChannelBuffer(path.newByteChannel((Set<OpenOption>) MODES[mode])));
            return ErrorCode.NONE;
        } catch (IOException e) {
            return ErrorCode.of(e);
        }
    }

    synchronized int close(int number) {
        FileChannelBuffer file = open.remove(number);
        if (file == null) {
            return ErrorCode.INVALID_OPERATION;
        }
        try {
            file.close();
            return ErrorCode.NONE;
        } catch (IOException e) {
            return ErrorCode.of(e);
        }
    }

    /**
     * Runs an operation on an open channel.
     *
     * @param failure makes the result of an error code
     */
    synchronized int use(int number, java.util.function.IntUnaryOperator failure, Operation operation) {
        FileChannelBuffer file = open.get(number);
        if (file == null) {
            return failure.applyAsInt(ErrorCode.INVALID_OPERATION);
        }
        try {
            return operation.run(file);
        } catch (IOException e) {
            return failure.applyAsInt(ErrorCode.of(e));
        } catch (java.nio.channels.NonReadableChannelException | java.nio.channels.NonWritableChannelException e) {
            return failure.applyAsInt(ErrorCode.IO_ERROR);
        }
    }
}
