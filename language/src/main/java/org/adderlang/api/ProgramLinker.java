package org.adderlang.api;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Links programs of several Viper IL files into one: what one of them declares as {@code func import} or
 * {@code global import}, another one must {@code export} (il.md §13).
 *
 * {@snippet :
 * Value program = ProgramLinker.link(context.eval(mainFile), context.eval(libraryFile));
 * program.execute();
 * }
 *
 * <p>The signatures must be equal, except that i1 and i64 may stand for each other. A program may import from a program that
 * imports from it. What is neither imported nor exported belongs to its file alone; where two files use the same name for it,
 * it appears in traps and to tools as {@code FILE$NAME}. Functions with the attribute {@code module_init} run before main, those
 * of the libraries first.
 */
public final class ProgramLinker {
    /** The hidden member through which programs are linked: invoke it with the others. */
    public static final String MEMBER = "org.adderlang.api.ProgramLinker";

    private ProgramLinker() {
    }

    /**
     * A new program of the files of all these; it shares no state with them. A file that is in several of them counts once.
     *
     * @param program   what {@code context.eval} gave for a Viper IL source, or what this method returned
     * @param libraries the same, in the order in which they are to be initialised; all of one context
     * @throws PolyglotException when they do not fit together: {@code isSyntaxError()}, a line
     *     {@code FILE:LINE:COL: error: TEXT} for each reason
     * @throws IllegalArgumentException when one of them is no Viper IL program
     */
    public static Value link(Value program, Value... libraries) {
        if (!program.canInvokeMember(MEMBER)) {
            throw new IllegalArgumentException("not a Viper IL program: " + program);
        }
        return program.invokeMember(MEMBER, (Object[]) libraries);
    }
}
