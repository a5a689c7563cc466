package org.adderlang.variants;

import java.util.EnumMap;
import java.util.Map;
import org.graalvm.polyglot.Engine;

/** The engines that the variants run on, each made when it is first needed. */
public final class Engines implements AutoCloseable {
    private final Map<Variant.Compilation, Engine> engines = new EnumMap<>(Variant.Compilation.class);

    public Engine of(Variant variant) {
        return engines.computeIfAbsent(variant.compilation, Engines::create);
    }

    private static Engine create(Variant.Compilation compilation) {
        Engine.Builder engine = Engine.newBuilder("viper").allowExperimentalOptions(true);
        switch (compilation) {
            case NEVER -> engine.option("engine.Compilation", "false");
            case AT_ONCE -> engine.option("engine.CompileImmediately", "true");
            case SOON -> engine.option("engine.OSRCompilationThreshold", "1024")
                    .option("engine.FirstTierCompilationThreshold", "20")
                    .option("engine.FirstTierMinInvokeThreshold", "1")
                    .option("engine.LastTierCompilationThreshold", "100");
        }
        if (compilation != Variant.Compilation.NEVER) {
            engine.option("engine.BackgroundCompilation", "false").option("engine.CompilationFailureAction", "Throw");
        }
        return engine.build();
    }

    @Override
    public void close() {
        engines.values().forEach(engine -> engine.close(true));
    }
}
