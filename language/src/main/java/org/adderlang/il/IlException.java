package org.adderlang.il;

/** A module that cannot be parsed or verified. */
public final class IlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param line   1-based line in the IL text, 0 when there is none
     * @param column 1-based column, 0 when there is none
     */
    public IlException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
