package org.adderlang.conformance;

import java.io.ByteArrayOutputStream;

/** Collects what a program writes, and drops the rest of what one writes that does not stop. */
final class CappedOutput extends ByteArrayOutputStream {
    private static final int LIMIT = 64 << 20;

    @Override
    public synchronized void write(int oneByte) {
        if (size() < LIMIT) {
            super.write(oneByte);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, Math.min(length, LIMIT - size()));
    }
}
