package org.adderlang.library.channels;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** The runtime error codes that channel functions return (runtime.md §2.2, il.md §5.4). */
final class ErrorCode {
    static final int NONE = 0;
    static final int FILE_NOT_FOUND = 1;
    static final int EOF = 2;
    static final int IO_ERROR = 3;
    static final int INVALID_OPERATION = 8;

    private ErrorCode() {
    }

    static int of(IOException error) {
        return error instanceof NoSuchFileException ? FILE_NOT_FOUND : IO_ERROR;
    }
}
