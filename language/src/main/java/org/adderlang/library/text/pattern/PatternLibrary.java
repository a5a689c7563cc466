package org.adderlang.library.text.pattern;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * Viper.Text.Pattern: regular expressions over bytes (runtime.md §10.1). Texts and patterns end at their first NUL.
 * Unlike the reference, a program can go on matching after a syntax error.
 */
@RuntimeClass("Viper.Text.Pattern")
public final class PatternLibrary {
    private static final String METACHARACTERS = "\\.*+?^$[](){}|";

    private PatternLibrary() {
    }

    /**
     * Whether the pattern matches somewhere in the text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("IsMatch")
    public static boolean isMatch(ProgramState program, ViperString text, ViperString pattern) {
        return findPosition(program, text, pattern) >= 0;
    }

    /**
     * The first match; empty when there is none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("Find")
    public static ViperString find(ProgramState program, ViperString text, ViperString pattern) {
        return findFrom(program, text, pattern, 0);
    }

    /**
     * The first match at or after a 0-based position, at least 0; empty when there is none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("FindFrom")
    public static ViperString findFrom(ProgramState program, ViperString text, ViperString pattern, long start) {
        ViperString source = Values.cString(pattern);
        ViperString searched = Values.cString(text);
        if (start > searched.length()) {
            return ViperString.EMPTY;
        }
        ViperString match = PatternCache.of(program).get(source).find(searched, (int) Math.max(start, 0));
        return match == null ? ViperString.EMPTY : match;
    }

    /**
     * The 0-based position of the first match; -1 when there is none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("FindPos")
    public static long findPosition(ProgramState program, ViperString text, ViperString pattern) {
        return compiled(program, pattern).position(Values.cString(text), 0);
    }

    /**
     * A Seq of all matches.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("FindAll")
    public static SeqObject findAll(ProgramState program, ViperString text, ViperString pattern) {
        return compiled(program, pattern).findAll(Values.cString(text));
    }

    /**
     * The text with all matches replaced literally; the byte after an empty match is dropped.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("Replace")
    public static ViperString replace(ProgramState program, ViperString text, ViperString pattern, ViperString replacement) {
        return compiled(program, pattern).replaceAll(Values.cString(text), Values.cString(replacement));
    }

    /**
     * The text with the first match replaced literally.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("ReplaceFirst")
    public static ViperString replaceFirst(ProgramState program, ViperString text, ViperString pattern,
            ViperString replacement) {
        return compiled(program, pattern).replaceFirst(Values.cString(text), Values.cString(replacement));
    }

    /**
     * A Seq of the pieces between matches; the byte after an empty match is dropped.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("Split")
    public static SeqObject split(ProgramState program, ViperString text, ViperString pattern) {
        return compiled(program, pattern).split(Values.cString(text));
    }

    /**
     * A pattern that matches just this text: metacharacters get a backslash.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Escape")
    public static ViperString escape(ViperString text) {
        var escaped = new StringBuilder();
        for (char c : Values.cString(text).toLatin1().toCharArray()) {
            if (METACHARACTERS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return ViperString.ofLatin1(escaped.toString());
    }

    /**
     * A pattern compiled ahead; the library has no functions for it yet.
     *
     * @throws LibraryTrap CompiledPattern: null pattern
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    @Extern("Viper.Text.CompiledPattern.New")
    public static CompiledPattern compile(ViperString pattern) {
        if (pattern == null) {
            throw LibraryTrap.domainError("CompiledPattern: null pattern");
        }
        return CompiledPattern.compile(pattern.cView());
    }

    private static CompiledPattern compiled(ProgramState program, ViperString pattern) {
        return PatternCache.of(program).get(Values.cString(pattern));
    }
}
