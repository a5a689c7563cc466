package org.adderlang.compile;

import org.adderlang.bench.LargeFunction;

/**
 * A module with one function of many blocks, {@code large}, in a loop over all of them: from each block control goes to the
 * next one or to the third. {@code main} calls it.
 */
record LargeModule(LargeModule.Shape shape, int blocks) {
    private static final int TURNS = 300;
    private static final int HANDLER_EVERY = 10;

    /** What the blocks do. */
    enum Shape {
        /** They pass on two values. */
        PARAMETERS(0, false),
        /** They read and write variables, all of which stay alive. */
        VARIABLES(40, false),
        /** As before, and some are covered by handlers; each handler is entered now and then. */
        HANDLERS(20, true);

        private final int variables;
        private final boolean traps;

        Shape(int variables, boolean traps) {
            this.variables = variables;
            this.traps = traps;
        }
    }

    String text() {
        var text = new StringBuilder("il 0.2.0\n");
        if (shape.variables == 0) {
            text.append(LargeFunction.il("large", blocks));
        } else {
            variables(text);
        }
        return text.append("""
                func @main() -> i64 {
                entry:
                  %%r = call @large(%d)
                  ret %%r
                }
                """.formatted(TURNS)).toString();
    }

    private void variables(StringBuilder text) {
        text.append("func @large(i64 %n) -> i64 {\nentry:\n");
        for (int v = 0; v < shape.variables; v++) {
            text.append("  %%v%1$d = alloca 8\n  store i64, %%v%1$d, %1$d\n".formatted(v));
        }
        text.append("""
                  %i = alloca 8
                  store i64, %i, 0
                  br head
                head:
                  %hi = load i64, %i
                  %more = scmp_lt %hi, %n
                  cbr %more, b0, done
                """);
        for (int b = 0; b < blocks; b++) {
            block(text, b);
        }
        text.append("""
                next:
                  %ni = load i64, %i
                  %in = iadd.ovf %ni, 1
                  store i64, %i, %in
                  br head
                done:
                  %t0 = load i64, %v0
                """);
        for (int v = 1; v < shape.variables; v++) {
            text.append("  %%w%1$d = load i64, %%v%1$d\n  %%t%1$d = iadd.ovf %%t%2$d, %%w%1$d\n".formatted(v, v - 1));
        }
        text.append("  ret %%t%d\n}\n".formatted(shape.variables - 1));
    }

    private void block(StringBuilder text, int b) {
        boolean handled = shape.traps && b % HANDLER_EVERY == 0;
        text.append("b%d:\n".formatted(b));
        if (handled) {
            // Traps when a variable has one certain value out of 64.
            text.append("""
                      eh.push h%1$d
                      %%q%1$d = load i64, %%v%2$d
                      %%z%1$d = and %%q%1$d, 63
                      %%d%1$d = sdiv.chk0 100, %%z%1$d
                      br l%1$d
                    l%1$d:
                      eh.pop
                    """.formatted(b, variable(b, 7, 3)));
        }
        text.append("""
                  %%s%1$d = load i64, %%v%2$d
                  %%e%1$d = load i64, %%v%3$d
                  %%m%1$d = imul.ovf %%s%1$d, %5$d
                  %%a%1$d = iadd.ovf %%m%1$d, %%e%1$d
                  %%r%1$d = and %%a%1$d, 65535
                  store i64, %%v%4$d, %%r%1$d
                  %%o%1$d = and %%r%1$d, 4
                  %%c%1$d = icmp_eq %%o%1$d, 0
                  cbr %%c%1$d, %6$s, %7$s
                """.formatted(b, variable(b, 1, 0), variable(b, 13, 5), variable(b, 7, 3), b % 7 + 2, label(b + 1), label(b + 3)));
        if (handled) {
            text.append("""
                    h%1$d(%%err:error, %%tok:resume_tok):
                      eh.entry
                      store i64, %%v%2$d, %1$d
                      resume.label %%tok, l%1$d
                    """.formatted(b, variable(b, 1, 1)));
        }
    }

    private int variable(int block, int factor, int offset) {
        return (block * factor + offset) % shape.variables;
    }

    private String label(int block) {
        return block < blocks ? "b" + block : "next";
    }
}
