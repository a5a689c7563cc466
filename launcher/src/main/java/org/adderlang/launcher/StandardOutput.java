package org.adderlang.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The process's standard output. When the reader is gone there is nobody left to write for: the process ends at once, as
 * a native program does on SIGPIPE.
 */
final class StandardOutput extends OutputStream {
    private static final int EXIT_BROKEN_PIPE = 128 + 13;

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("Broken pipe")) {
                // Not exit: shutdown hooks may wait for the thread that is writing.
                Runtime.getRuntime().halt(EXIT_BROKEN_PIPE);
            }
            System.err.println("adder: cannot write standard output: " + reason);
            Runtime.getRuntime().halt(1);
        }
    }
}
