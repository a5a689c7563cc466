package org.adderlang.library.io;

import java.util.List;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.IO.Archive}: either read, or being written. */
public final class ArchiveObject extends ManagedObject {
    /** Null for an archive in memory. */
    final ViperString path;
    /** Null while writing. */
    final ZipReader reader;
    /** Null when reading. */
    final ZipWriter writer;
    private final List<ZipEntry> entries;
    boolean finished;

    private ArchiveObject(ViperString path, ZipReader reader, ZipWriter writer, List<ZipEntry> entries) {
        this.path = path;
        this.reader = reader;
        this.writer = writer;
        this.entries = entries;
    }

    /** An archive to read; null when the bytes are none. */
    static ArchiveObject reading(ViperString path, byte[] data) {
        var reader = new ZipReader(data);
        List<ZipEntry> entries = reader.entries();
        return entries == null ? null : new ArchiveObject(path, reader, null, entries);
    }

    static ArchiveObject writing(ViperString path) {
        var writer = new ZipWriter();
        return new ArchiveObject(path, null, writer, writer.entries());
    }

    List<ZipEntry> entries() {
        return entries;
    }

    /** The first entry of that name; null when there is none. */
    ZipEntry find(ViperString name) {
        return entries.stream().filter(entry -> entry.name().sameBytes(name)).findFirst().orElse(null);
    }

    @Override
    public String describe() {
        return "Archive of " + entries.size();
    }
}
