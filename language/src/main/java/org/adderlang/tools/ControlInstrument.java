package org.adderlang.tools;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import org.adderlang.runtime.ContextControl;

/** Lets the language end a context whose program exceeds a limit. Created only when a limit is set. */
@Registration(id = ContextControl.INSTRUMENT, name = "IL limits", version = "0.1.0", internal = true,
        services = ContextControl.class)
public final class ControlInstrument extends TruffleInstrument {
    @Override
    protected void onCreate(Env env) {
        env.registerService((ContextControl) env::getEnteredContext);
    }
}
