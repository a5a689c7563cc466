package org.adderlang.library.io;

import org.adderlang.runtime.LibraryTrap;

/** The frame of a gzip member (RFC 1952): magic number, method, flags, optional fields. */
final class Gzip {
    static final int HEADER_LENGTH = 10;
    static final int TRAILER_LENGTH = 8;
    private static final int MAGIC_1 = 0x1f;
    private static final int MAGIC_2 = 0x8b;
    private static final int DEFLATE_METHOD = 8;
    private static final int UNKNOWN_SYSTEM = 0xff;
    private static final int HAS_HEADER_CRC = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private Gzip() {
    }

    /** A header without time, name and flags. */
    static void writeHeader(byte[] member) {
        member[0] = MAGIC_1;
        member[1] = (byte) MAGIC_2;
        member[2] = DEFLATE_METHOD;
        member[HEADER_LENGTH - 1] = (byte) UNKNOWN_SYSTEM;
    }

    /** The index of the compressed data; for the traps see {@link Deflate#gunzip}. */
    static int dataStart(byte[] member) {
        check(member.length >= HEADER_LENGTH + TRAILER_LENGTH, "data too short");
        check((member[0] & 0xff) == MAGIC_1 && (member[1] & 0xff) == MAGIC_2, "invalid magic number");
        check(member[2] == DEFLATE_METHOD, "unsupported compression method");
        int flags = member[3];
        int at = HEADER_LENGTH;
        if ((flags & HAS_EXTRA) != 0) {
            check(at + 2 <= member.length, "truncated header");
            at += 2 + (member[at] & 0xff) + ((member[at + 1] & 0xff) << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            at = afterNul(member, at);
        }
        if ((flags & HAS_COMMENT) != 0) {
            at = afterNul(member, at);
        }
        if ((flags & HAS_HEADER_CRC) != 0) {
            at += 2;
        }
        check(at < member.length - TRAILER_LENGTH, "truncated data");
        return at;
    }

    private static int afterNul(byte[] member, int from) {
        int at = from;
        while (at < member.length && member[at] != 0) {
            at++;
        }
        return at + 1;
    }

    private static void check(boolean condition, String failure) {
        if (!condition) {
            throw LibraryTrap.domainError("Gunzip: " + failure);
        }
    }
}
