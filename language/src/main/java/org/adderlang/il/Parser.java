package org.adderlang.il;

/**
 * Parses IL text (il.md §1), including the supersets that il.md recommends: trailing comments, every spelling of
 * {@code call.indirect}, and the additive syntax of IL 0.3.0 (§13).
 *
 * <p>The grammar is line oriented: one construct per line, one error, then stop. Parsing takes time linear in the
 * length of the text and never recurses.
 */
public final class Parser {
    private Parser() {
    }

    /**
     * Parses one module.
     *
     * @param text the module; characters from 0x80 on in string literals stand for their UTF-8 bytes
     * @throws IlException if the text is malformed, with the 1-based line and column of the offending part
     */
    public static Module parse(String text) throws IlException {
        return new ModuleParser(new LineReader(text)).parse();
    }
}
