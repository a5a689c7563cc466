package org.adderlang.library.channels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** An open file with buffered reading; its position is that of the next byte the program will see. */
final class FileChannelBuffer {
    private final SeekableByteChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(8192).limit(0);

    FileChannelBuffer(SeekableByteChannel file) {
        this.file = file;
    }

    void write(byte[] bytes) throws IOException {
        if (buffer.hasRemaining()) {
            seek(position());
        }
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
            file.write(rest);
        }
    }

    /** The bytes up to the next newline, without it and without a carriage return before it; null at the end of file. */
    byte[] readLine() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean any = false;
        while (buffer.hasRemaining() || fill()) {
            any = true;
            byte next = buffer.get();
            if (next == '\n') {
                break;
            }
            line.write(next);
        }
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return any ? carriageReturn ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes : null;
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int count = file.read(buffer);
        buffer.flip();
        return count > 0;
    }

    boolean atEnd() throws IOException {
        return !buffer.hasRemaining() && position() >= size();
    }

    long position() throws IOException {
        return file.position() - buffer.remaining();
    }

    long size() throws IOException {
        return file.size();
    }

    void seek(long position) throws IOException {
        buffer.limit(0);
        file.position(position);
    }

    void close() throws IOException {
        file.close();
    }
}
