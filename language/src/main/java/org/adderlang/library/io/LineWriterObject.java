package org.adderlang.library.io;

import org.adderlang.runtime.ViperString;

/** A {@code Viper.IO.LineWriter}. */
public final class LineWriterObject extends OpenFileObject {
    static final ViperString DEFAULT_NEWLINE = ViperString.ofByte('\n');

    /** What WriteLn writes behind a line. */
    ViperString newline = DEFAULT_NEWLINE;

    LineWriterObject(BufferedFile file) {
        super(file);
    }

    @Override
    public String describe() {
        return isOpen() ? "open LineWriter" : "closed LineWriter";
    }
}
