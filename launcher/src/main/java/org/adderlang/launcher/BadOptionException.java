package org.adderlang.launcher;

/** A command line that makes no sense; the message is for the user. */
final class BadOptionException extends Exception {
    private static final long serialVersionUID = 1L;

    BadOptionException(String message) {
        super(message);
    }
}
