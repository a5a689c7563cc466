package org.adderlang.library.io;

/** A {@code Viper.IO.LineReader}. */
public final class LineReaderObject extends OpenFileObject {
    /** Whether a read has met the end. */
    boolean atEnd;

    LineReaderObject(BufferedFile file) {
        super(file);
    }

    @Override
    public String describe() {
        return isOpen() ? "open LineReader" : "closed LineReader";
    }
}
