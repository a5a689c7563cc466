package org.adderlang.variants;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/** A way to execute a program. All of them must have the same results. */
public enum Variant {
    /** The interpreter, with all optimizations of the translation. */
    INTERPRETED(true, true),
    /** The interpreter, every instruction a statement of its own. */
    UNFOLDED(false, true),
    /** The interpreter, every alloca a memory block. */
    UNPROMOTED(true, false),
    /** The interpreter without any of these optimizations: the simplest translation, so the one to compare with. */
    PLAIN(false, false),
    /** Compiled before the first execution. */
    COMPILED(true, true),
    /** Compiled before the first execution, without optimizations of the translation. */
    COMPILED_PLAIN(false, false);

    private final boolean fold;
    private final boolean promote;

    Variant(boolean fold, boolean promote) {
        this.fold = fold;
        this.promote = promote;
    }

    /** Whether it needs an engine that compiles. */
    public boolean isCompiled() {
        return this == COMPILED || this == COMPILED_PLAIN;
    }

    /** An engine for the variants that compile, or for those that do not. */
    public static Engine engine(boolean compiled) {
        Engine.Builder engine = Engine.newBuilder("viper").allowExperimentalOptions(true);
        if (compiled) {
            engine.option("engine.CompileImmediately", "true")
                    .option("engine.BackgroundCompilation", "false")
                    .option("engine.CompilationFailureAction", "Throw");
        } else {
            engine.option("engine.Compilation", "false");
        }
        return engine.build();
    }

    /** A context of this variant on an engine from {@link #engine}. */
    public Context context(Engine engine, OutputStream out) {
        return Context.newBuilder("viper")
                .engine(engine)
                .allowExperimentalOptions(true)
                .option("viper.FoldExpressions", Boolean.toString(fold))
                .option("viper.PromoteCells", Boolean.toString(promote))
                .in(new ByteArrayInputStream(new byte[0]))
                .out(out)
                .err(out)
                .build();
    }
}
