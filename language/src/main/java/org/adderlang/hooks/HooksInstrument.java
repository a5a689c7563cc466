package org.adderlang.hooks;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import org.adderlang.api.Hooks;

/** Gives each engine its {@link Hooks}. */
@TruffleInstrument.Registration(id = Hooks.ID, name = "Viper IL hooks", version = "0.1.0", services = {Hooks.class, HookTable.class})
public final class HooksInstrument extends TruffleInstrument {
    @Override
    protected void onCreate(Env env) {
        env.registerService(new HookTable(env));
    }

    /** The hooks of a language environment's engine. */
    public static HookTable hooks(TruffleLanguage.Env env) {
        return env.lookup(env.getInstruments().get(Hooks.ID), HookTable.class);
    }
}
