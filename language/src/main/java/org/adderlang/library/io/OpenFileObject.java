package org.adderlang.library.io;

import java.io.IOException;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;

/** A file that a program has open, or has closed: the body of BinFile, LineReader and LineWriter. */
abstract class OpenFileObject extends ManagedObject {
    /** Null once closed. */
    private BufferedFile file;

    OpenFileObject(BufferedFile file) {
        this.file = file;
    }

    final boolean isOpen() {
        return file != null;
    }

    /** The open file; null once closed. */
    final BufferedFile file() {
        return file;
    }

    /**
     * The file to use.
     *
     * @param closed text of the trap when it is closed
     * @throws LibraryTrap the given text
     */
    final BufferedFile file(String closed) {
        if (file == null) {
            throw LibraryTrap.domainError(closed);
        }
        return file;
    }

    /** Closes the file; again does nothing. */
    final void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                // Everything written was handed to the system before; there is nobody to tell.
                file = null;
                return;
            }
            file = null;
        }
    }

    @Override
    public final void dispose() {
        close();
    }
}
