package org.adderlang.launcher;

/** A program file cannot be read; the message names the file and the reason. */
final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String file, String reason) {
        super(file + ": " + reason);
    }
}
