package org.adderlang.il.verify;

/**
 * One finding of the verifier.
 *
 * @param code    the rule's identifier, for example {@code verify.eh.underflow}; null for rules that have none (il.md §6.6)
 * @param message the text with its {@code FUNC:BLOCK: SNIPPET: } prefix (il.md §6.1)
 * @param line    1-based line in the IL text; 0 for modules that were not parsed from text
 * @param column  1-based column in the IL text; 0 as for the line
 */
public record Diagnostic(Severity severity, String code, String message, int line, int column) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code path:line:col: error[code]: message}, without the code when there is none. */
    public String format(String path) {
        String label = code == null ? severity.toString() : severity + "[" + code + "]";
        return path + ":" + line + ":" + column + ": " + label + ": " + message;
    }
}
