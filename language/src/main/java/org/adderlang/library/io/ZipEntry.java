package org.adderlang.library.io;

import org.adderlang.runtime.ViperString;

/**
 * What a ZIP directory says about an entry.
 *
 * @param method      0 stored, 8 deflated
 * @param crc         CRC-32 of the contents, unsigned
 * @param packedSize  bytes in the archive
 * @param size        bytes of the contents
 * @param time        DOS time of day
 * @param date        DOS date
 * @param localHeader where its local header stands in the archive
 */
record ZipEntry(ViperString name, int method, long crc, long packedSize, long size, int time, int date, long localHeader) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int DOS_EPOCH = 1980;
    private static final int UNIX_EPOCH = 1970;
    private static final long DAY = 24 * 3600;

    boolean isDirectory() {
        return name.length() > 0 && name.byteAt(name.length() - 1) == '/';
    }

    /** Seconds since 1970 as the reference computes them: with months of 30 and years of 365 days. */
    long approximateTime() {
        long years = (date >> 9 & 0x7f) + DOS_EPOCH - UNIX_EPOCH;
        long days = years * 365 + ((date >> 5 & 0xf) - 1) * 30L + (date & 0x1f) - 1;
        return days * DAY + (time >> 11 & 0x1f) * 3600L + (time >> 5 & 0x3f) * 60L + (time & 0x1f) * 2L;
    }
}
