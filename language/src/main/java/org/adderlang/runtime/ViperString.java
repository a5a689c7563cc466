package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An IL {@code str}: an immutable sequence of bytes, which may contain NULs and need not be valid UTF-8 (il.md §7.3). The
 * null str is Java null. Identity is observable, so operations that must give a fresh string make a new object.
 */
@ExportLibrary(InteropLibrary.class)
public final class ViperString extends ManagedObject {
    /** The shared empty string. */
    public static final ViperString EMPTY = new ViperString(new byte[0]);
    private static final ViperString[] SINGLE_BYTES = new ViperString[256];

    static {
        for (int i = 0; i < SINGLE_BYTES.length; i++) {
            SINGLE_BYTES[i] = new ViperString(new byte[]{(byte) i});
        }
    }

    private static final int UNKNOWN_HASH = 0;
    private static final int FNV_OFFSET = 0x84222325;
    private static final int FNV_PRIME = 0x1b3;

    private final byte[] bytes;

    private ViperString(byte[] bytes) {
        this.bytes = bytes;
        this.state = UNKNOWN_HASH;
    }

    /** Takes ownership of {@code bytes}: the caller must not change them afterwards. */
    public static ViperString wrap(byte[] bytes) {
        return new ViperString(bytes);
    }

    /** The UTF-8 bytes of a Java string; null gives null. */
    @TruffleBoundary
    public static ViperString of(String text) {
        return text == null ? null : new ViperString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One byte per char (0..255), as the module model keeps literals. */
    @TruffleBoundary
    public static ViperString ofLatin1(String bytes) {
        return new ViperString(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The shared one-byte string of {@code value & 0xff}. */
    public static ViperString ofByte(int value) {
        return SINGLE_BYTES[value & 0xff];
    }

    /** Length in bytes. */
    public int length() {
        return bytes.length;
    }

    /** The byte at {@code index} as 0..255. */
    public int byteAt(int index) {
        return bytes[index] & 0xff;
    }

    /** The contents; must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Bytes {@code from} (inclusive) to {@code to} (exclusive); the string itself when that is all of it. */
    @TruffleBoundary
    public ViperString substring(int from, int to) {
        if (from == 0 && to == bytes.length) {
            return this;
        }
        if (to - from <= 1) {
            return to == from ? EMPTY : ofByte(bytes[from]);
        }
        return new ViperString(Arrays.copyOfRange(bytes, from, to));
    }

    @TruffleBoundary
    public ViperString concat(ViperString tail) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + tail.bytes.length);
        System.arraycopy(tail.bytes, 0, joined, bytes.length, tail.bytes.length);
        return new ViperString(joined);
    }

    /** Whether the bytes are equal; both arguments must be non-null. */
    public boolean sameBytes(ViperString other) {
        return this == other || Arrays.equals(bytes, other.bytes);
    }

    /** The low 32 bits of the 64-bit FNV-1a hash of the bytes: the place of a key in the reference's tables. */
    @TruffleBoundary
    public int hash() {
        int hash = state;
        return hash == UNKNOWN_HASH ? computeHash() : hash;
    }

    private int computeHash() {
        int hash = FNV_OFFSET;
        boolean nul = false;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
            nul |= b == 0;
        }
        // Strings with NULs do not keep it, so that a hash that was kept says that there are none.
        if (!nul) {
            state = hash;
        }
        return hash;
    }

    /** The bytes before the first NUL, as C code sees the string. */
    @TruffleBoundary
    public ViperString cView() {
        if (state != UNKNOWN_HASH) {
            return this;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return substring(0, i);
            }
        }
        return this;
    }

    @Override
    protected long extent() {
        return bytes.length + 1L;
    }

    @Override
    public String describe() {
        return "string";
    }

    /** Decoded as UTF-8; malformed bytes become U+FFFD. */
    @Override
    @TruffleBoundary
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** One char (0..255) per byte, for APIs that must not decode. */
    @TruffleBoundary
    public String toLatin1() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ExportMessage
    boolean isString() {
        return true;
    }

    @ExportMessage
    String asString() {
        return toString();
    }

    @ExportMessage
    TruffleString asTruffleString(@com.oracle.truffle.api.dsl.Cached(neverDefault = true) TruffleString.FromJavaStringNode fromJava) {
        return fromJava.execute(toString(), TruffleString.Encoding.UTF_16);
    }

    @ExportMessage
    @Override
    @TruffleBoundary
    Object toDisplayString(boolean allowSideEffects) {
        return '"' + toString() + '"';
    }
}
