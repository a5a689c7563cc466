package org.adderlang.library.io;

import java.io.IOException;
import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.Archive}, ZIP files (runtime.md §9). An archive is either read or written. */
@RuntimeClass("Viper.IO.Archive")
public final class ArchiveLibrary {
    private static final String CANNOT_CREATE = "failed to create destination file";
    private static final int LONGEST_NAME = 0xffff;

    private ArchiveLibrary() {
    }

    /**
     * Opens a ZIP file to read.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Archive: invalid path
     * @throws LibraryTrap Archive: file not found
     * @throws LibraryTrap Archive: not a valid ZIP file
     */
    @Extern("Open")
    public static ArchiveObject open(ProgramState program, ViperString path) {
        byte[] data = read(file(program, path, "invalid path"), "file not found");
        return valid(ArchiveObject.reading(path, data), "not a valid ZIP file");
    }

    /**
     * Begins a ZIP file; Finish writes it.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Archive: invalid path
     * @throws LibraryTrap Archive: failed to create file
     */
    @Extern("Create")
    public static ArchiveObject create(ProgramState program, ViperString path) {
        write(file(program, path, "invalid path"), new byte[0], "failed to create file");
        return ArchiveObject.writing(path);
    }

    /**
     * Opens a ZIP archive in memory to read.
     *
     * @throws LibraryTrap Archive: NULL data
     * @throws LibraryTrap Archive: not a valid ZIP archive
     */
    @Extern("FromBytes")
    public static ArchiveObject ofBytes(BytesObject data) {
        check(data != null, "NULL data");
        return valid(ArchiveObject.reading(null, data.data().clone()), "not a valid ZIP archive");
    }

    /** The path it was opened with; empty for one in memory. */
    @Extern("get_Path")
    public static ViperString path(ArchiveObject archive) {
        return archive == null || archive.path == null ? ViperString.EMPTY : archive.path;
    }

    /** The number of entries; 0 for null. */
    @Extern("get_Count")
    public static long count(ArchiveObject archive) {
        return archive == null ? 0 : archive.entries().size();
    }

    /** The names of the entries. */
    @Extern("get_Names")
    public static SeqObject names(ArchiveObject archive) {
        return archive == null ? new SeqObject() : SeqObject.of(archive.entries().stream().map(ZipEntry::name).toList());
    }

    /**
     * Whether an archive to read has an entry.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Has")
    public static boolean has(ArchiveObject archive, ViperString name) {
        return archive != null && archive.reader != null && archive.find(Values.cString(name)) != null;
    }

    /**
     * The contents of an entry. Damaged ones trap with a text that begins with {@code Archive:} or {@code Inflate:}.
     *
     * @throws LibraryTrap Archive: NULL archive
     * @throws LibraryTrap Archive: cannot read from write-only archive
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Archive: entry not found
     */
    @Extern("Read")
    public static BytesObject read(ArchiveObject archive, ViperString name) {
        return new BytesObject(archive(archive, "read from").reader.read(entry(archive, name)));
    }

    /**
     * The contents of an entry as a string; traps as Read.
     *
     * @throws LibraryTrap Archive: entry not found
     */
    @Extern("ReadStr")
    public static ViperString readString(ArchiveObject archive, ViperString name) {
        return ViperString.wrap(archive(archive, "read from").reader.read(entry(archive, name)));
    }

    /**
     * Writes the contents of an entry to a file; traps as Read.
     *
     * @throws LibraryTrap Archive: invalid destination path
     * @throws LibraryTrap Archive: failed to create destination file
     */
    @Extern("Extract")
    public static void extract(ProgramState program, ArchiveObject archive, ViperString name, ViperString path) {
        byte[] contents = read(archive, name).data();
        write(file(program, path, "invalid destination path"), contents, CANNOT_CREATE);
    }

    /**
     * Writes all entries into a directory, which must exist; traps as Extract. Nothing is written when a name leads out of it.
     *
     * @throws LibraryTrap Archive: NULL archive
     * @throws LibraryTrap Archive: cannot extract from write-only archive
     * @throws LibraryTrap Archive: invalid destination directory
     * @throws LibraryTrap Archive: invalid entry name
     * @throws LibraryTrap Archive: failed to create destination file
     */
    @Extern("ExtractAll")
    public static void extractAll(ProgramState program, ArchiveObject archive, ViperString directory) {
        List<ZipEntry> entries = archive(archive, "extract from").entries();
        ProgramFile destination = file(program, directory, "invalid destination directory");
        entries.forEach(entry -> checkSafe(entry.name()));
        check(entries.isEmpty() || destination.isDirectory(), CANNOT_CREATE);
        for (ZipEntry entry : entries) {
            ViperString path = PathLibrary.join(directory, entry.name());
            if (entry.isDirectory()) {
                DirLibrary.makeAll(program, path);
            } else {
                DirLibrary.makeAll(program, PathLibrary.directory(path));
                write(file(program, path, "invalid destination path"), archive.reader.read(entry), CANNOT_CREATE);
            }
        }
    }

    /**
     * A Map with the boxed size, compressedSize, modifiedTime and isDirectory of an entry.
     *
     * @throws LibraryTrap Archive: NULL archive
     * @throws LibraryTrap Archive: cannot get info from write-only archive
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Archive: entry not found
     */
    @Extern("Info")
    public static MapObject info(ArchiveObject archive, ViperString name) {
        ZipEntry entry = entry(archive(archive, "get info from"), name);
        var info = new MapObject();
        info.put(ViperString.of("size"), BoxObject.ofI64(entry.size()));
        info.put(ViperString.of("compressedSize"), BoxObject.ofI64(entry.packedSize()));
        info.put(ViperString.of("modifiedTime"), BoxObject.ofI64(entry.approximateTime()));
        info.put(ViperString.of("isDirectory"), BoxObject.ofI1(entry.isDirectory()));
        return info;
    }

    /**
     * Adds an entry; null data counts as none.
     *
     * @throws LibraryTrap Archive: NULL archive
     * @throws LibraryTrap Archive: cannot add to read-only archive
     * @throws LibraryTrap Archive: archive already finished
     * @throws LibraryTrap Archive: invalid entry name
     */
    @Extern("Add")
    public static void add(ArchiveObject archive, ViperString name, BytesObject data) {
        addEntry(archive, name, data == null ? new byte[0] : data.data());
    }

    /**
     * Adds an entry with a string up to its first NUL; traps as Add.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("AddStr")
    public static void addString(ArchiveObject archive, ViperString name, ViperString text) {
        addEntry(archive, name, Values.cString(text).bytes());
    }

    /**
     * Adds an entry with the contents of a file; traps as Add.
     *
     * @throws LibraryTrap Archive: invalid source path
     * @throws LibraryTrap Archive: source file not found
     */
    @Extern("AddFile")
    public static void addFile(ProgramState program, ArchiveObject archive, ViperString name, ViperString path) {
        addEntry(archive, name, read(file(program, path, "invalid source path"), "source file not found"));
    }

    /**
     * Adds a directory; traps as Add.
     *
     * @throws LibraryTrap Archive: invalid entry name
     */
    @Extern("AddDir")
    public static void addDirectory(ArchiveObject archive, ViperString name) {
        ViperString plain = Values.cString(name);
        boolean slash = plain.length() > 0 && plain.byteAt(plain.length() - 1) == '/';
        addEntry(archive, slash || plain.length() == 0 ? plain : plain.concat(ViperString.ofByte('/')), new byte[0]);
    }

    /**
     * Writes the archive to its file.
     *
     * @throws LibraryTrap Archive: NULL archive
     * @throws LibraryTrap Archive: cannot finish read-only archive
     * @throws LibraryTrap Archive: archive already finished
     * @throws LibraryTrap Archive: failed to write archive file
     */
    @Extern("Finish")
    public static void finish(ProgramState program, ArchiveObject archive) {
        checkWriting(archive, "finish");
        write(ProgramFile.of(program, archive.path), archive.writer.finish(), "failed to write archive file");
        archive.finished = true;
    }

    /**
     * Whether a file begins as a ZIP archive does.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IsZip")
    public static boolean isZip(ProgramState program, ViperString path) {
        try {
            return ZipReader.isZip(ProgramFile.of(program, Values.cString(path)).read());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether bytes begin as a ZIP archive does. */
    @Extern("IsZipBytes")
    public static boolean isZipBytes(BytesObject data) {
        return data != null && ZipReader.isZip(data.data());
    }

    private static void addEntry(ArchiveObject archive, ViperString name, byte[] contents) {
        checkWriting(archive, "add to");
        ViperString plain = ViperString.ofLatin1(Values.cString(name).toLatin1().replace('\\', '/').replaceFirst("^/", ""));
        checkSafe(plain);
        archive.writer.add(plain, contents);
    }

    private static void checkWriting(ArchiveObject archive, String action) {
        check(archive != null, "NULL archive");
        check(archive.writer != null, "cannot " + action + " read-only archive");
        check(!archive.finished, "archive already finished");
    }

    private static ArchiveObject archive(ArchiveObject archive, String action) {
        check(archive != null, "NULL archive");
        check(archive.reader != null, "cannot " + action + " write-only archive");
        return archive;
    }

    private static ZipEntry entry(ArchiveObject archive, ViperString name) {
        ZipEntry entry = archive.find(Values.cString(name));
        check(entry != null, "entry not found");
        return entry;
    }

    /** Refuses names that are empty or lead out of the directory they are extracted to. */
    private static void checkSafe(ViperString name) {
        String text = name.toLatin1().replace('\\', '/');
        boolean drive = text.length() > 1 && text.charAt(1) == ':';
        check(!text.isEmpty() && text.length() <= LONGEST_NAME && !drive && !text.startsWith("/") && !List.of(text.split("/")).contains(".."),
                "invalid entry name");
    }

    private static ArchiveObject valid(ArchiveObject archive, String failure) {
        check(archive != null, failure);
        return archive;
    }

    private static ProgramFile file(ProgramState program, ViperString path, String failure) {
        check(Values.cString(path).length() > 0, failure);
        return ProgramFile.of(program, path);
    }

    private static byte[] read(ProgramFile file, String failure) {
        try {
            return file.read();
        } catch (IOException e) {
            throw LibraryTrap.domainError("Archive: " + failure);
        }
    }

    private static void write(ProgramFile file, byte[] contents, String failure) {
        try {
            file.write(contents);
        } catch (IOException e) {
            throw LibraryTrap.domainError("Archive: " + failure);
        }
    }

    private static void check(boolean condition, String failure) {
        if (!condition) {
            throw LibraryTrap.domainError("Archive: " + failure);
        }
    }
}
