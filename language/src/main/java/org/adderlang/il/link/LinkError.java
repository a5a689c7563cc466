package org.adderlang.il.link;

/**
 * Why files cannot be linked.
 *
 * @param input  the index of the file that the error is in
 * @param line   1-based line
 * @param column 1-based column; 1 for a declaration
 */
public record LinkError(int input, int line, int column, String message) {

    /** {@code PATH:LINE:COL: error: MESSAGE}. */
    public String format(String path) {
        return path + ":" + line + ":" + column + ": error: " + message;
    }
}
