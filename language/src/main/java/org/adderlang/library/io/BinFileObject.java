package org.adderlang.library.io;

/** A {@code Viper.IO.BinFile}. */
public final class BinFileObject extends OpenFileObject {
    /** Whether a read has met the end since the last seek. */
    boolean atEnd;

    BinFileObject(BufferedFile file) {
        super(file);
    }

    @Override
    public String describe() {
        return isOpen() ? "open BinFile" : "closed BinFile";
    }
}
