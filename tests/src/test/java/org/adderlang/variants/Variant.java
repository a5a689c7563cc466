package org.adderlang.variants;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/** A way to execute a program. All of them must have the same results. */
public enum Variant {
    /** The interpreter, with all optimizations of the translation. */
    INTERPRETED(Compilation.NEVER, true, true),
    /** The interpreter, every instruction a statement of its own. */
    UNFOLDED(Compilation.NEVER, false, true),
    /** The interpreter, every alloca a memory block. */
    UNPROMOTED(Compilation.NEVER, true, false),
    /** The interpreter without any of these optimizations: the simplest translation, so the one to compare with. */
    PLAIN(Compilation.NEVER, false, false),
    /** Compiled before the first execution. */
    COMPILED(Compilation.AT_ONCE, true, true),
    /** Compiled before the first execution, without optimizations of the translation. */
    COMPILED_PLAIN(Compilation.AT_ONCE, false, false),
    /** Compiled soon, also in the middle of a loop. */
    WARMED(Compilation.SOON, true, true),
    /** The interpreter, every instruction marked and every value kept, as for debuggers. */
    STEPPED(Compilation.NEVER, true, true, "viper.SingleStep", "true"),
    /** Compiled soon, instructions counted against a limit. */
    COUNTED(Compilation.SOON, true, true, "viper.MaxSteps", "1000000000000"),
    /** The interpreter, every block a part of its own. */
    DIVIDED(Compilation.NEVER, true, true, "viper.PartSize", "1"),
    /** Compiled before the first execution, in small parts. */
    COMPILED_IN_PARTS(Compilation.AT_ONCE, true, true, "viper.PartSize", "40"),
    /** Compiled soon, also in the middle of a loop, in small parts. */
    WARMED_IN_PARTS(Compilation.SOON, true, true, "viper.PartSize", "25");

    enum Compilation {
        NEVER,
        AT_ONCE,
        SOON
    }

    final Compilation compilation;
    private final boolean fold;
    private final boolean promote;
    private final String[] option;

    Variant(Compilation compilation, boolean fold, boolean promote, String... option) {
        this.compilation = compilation;
        this.fold = fold;
        this.promote = promote;
        this.option = option;
    }

    /** A context of this variant on an engine from {@link Engines}. */
    public Context context(Engine engine, OutputStream out) {
        Context.Builder builder = Context.newBuilder("viper");
        if (option.length > 0) {
            builder.option(option[0], option[1]);
        }
        return builder
                .engine(engine)
                .allowExperimentalOptions(true)
                .option("viper.FoldExpressions", Boolean.toString(fold))
                .option("viper.NumberHandlers", Boolean.toString(fold || promote))
                .option("viper.PromoteCells", Boolean.toString(promote))
                .in(new ByteArrayInputStream(new byte[0]))
                .out(out)
                .err(out)
                .build();
    }
}
