package org.adderlang.library.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * An open file with one position for reading, which is buffered, and writing, which is not: what the program wrote is in
 * the file at once, however the program ends. Use in a way that its mode forbids is an IOException.
 */
final class BufferedFile {
    private static final int BUFFER_SIZE = 8192;

    private final SeekableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_SIZE).limit(0);

    BufferedFile(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /** The next byte, 0 to 255, or -1 at the end. */
    int read() throws IOException {
        return buffer.hasRemaining() || fill() ? buffer.get() & 0xff : -1;
    }

    /** The next byte without moving past it, or -1 at the end. */
    int peek() throws IOException {
        return buffer.hasRemaining() || fill() ? buffer.get(buffer.position()) & 0xff : -1;
    }

    /** Fills a part of {@code target} as far as the file goes; how many bytes it was. */
    int read(byte[] target, int from, int count) throws IOException {
        int done = 0;
        while (done < count && (buffer.hasRemaining() || fill())) {
            int part = Math.min(count - done, buffer.remaining());
            buffer.get(target, from + done, part);
            done += part;
        }
        return done;
    }

    void write(byte[] source, int from, int count) throws IOException {
        if (buffer.hasRemaining()) {
            seek(position());
        }
        ByteBuffer rest = ByteBuffer.wrap(source, from, count);
        try {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IllegalStateException | UnsupportedOperationException e) {
            throw new IOException("not open for writing", e);
        }
    }

    long position() throws IOException {
        return channel.position() - buffer.remaining();
    }

    void seek(long position) throws IOException {
        buffer.limit(0);
        channel.position(position);
    }

    long size() throws IOException {
        return channel.size();
    }

    void close() throws IOException {
        channel.close();
    }

    private boolean fill() throws IOException {
        buffer.clear();
        try {
            return channel.read(buffer) > 0;
        } catch (IllegalStateException | UnsupportedOperationException e) {
            throw new IOException("not open for reading", e);
        } finally {
            buffer.flip();
        }
    }
}
