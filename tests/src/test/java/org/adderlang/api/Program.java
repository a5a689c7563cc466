package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** IL programs for tests of the embedding API. */
final class Program {
    /** Declares times2 and calls it: {@code call(x)} returns times2(x). */
    static final String TIMES2 = """
            il 0.2.0
            extern @times2(i64) -> i64
            func @call(i64 %x) -> i64 {
            entry(%x:i64):
              %r = call @times2(%x)
              ret %r
            }
            """;

    private Program() {
    }

    static Context context() {
        return Context.newBuilder("viper").allowAllAccess(true).build();
    }

    static Value eval(Context context, String il) {
        return context.eval("viper", il);
    }

    /** A program whose function {@code call} passes its parameters to the extern and returns the result. */
    static Value forwarding(Context context, String extern, String result, String... params) {
        var types = new StringBuilder();
        var names = new StringBuilder();
        var arguments = new StringBuilder();
        for (int i = 0; i < params.length; i++) {
            types.append(i == 0 ? "" : ", ").append(params[i]);
            names.append(i == 0 ? "" : ", ").append("%p").append(i).append(':').append(params[i]);
            arguments.append(i == 0 ? "" : ", ").append("%p").append(i);
        }
        String header = names.toString().replaceAll("(%p\\d+):(\\w+)", "$2 $1");
        String call = "call @" + extern + "(" + arguments + ")";
        return eval(context, "il 0.2.0\nextern @" + extern + "(" + types + ") -> " + result + "\nfunc @call(" + header + ") -> "
                + result + " {\nentry" + (params.length == 0 ? "" : "(" + names + ")") + ":\n"
                + (result.equals("void") ? "  " + call + "\n  ret\n" : "  %r = " + call + "\n  ret %r\n") + "}\n");
    }

    /** The trap of a call as {@code KIND (code=C): MESSAGE}. */
    static String trap(Value program, Object... arguments) {
        PolyglotException e = assertThrows(PolyglotException.class, () -> program.invokeMember("call", arguments));
        if (e.isInternalError() || e.getGuestObject() == null) {
            throw new AssertionError("not a trap", e);
        }
        return e.getMessage();
    }
}
