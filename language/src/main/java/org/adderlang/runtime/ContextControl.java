package org.adderlang.runtime;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleLanguage.Env;

/** Hands out contexts that can be ended from inside: only instruments may do that, so one of them offers this as a service. */
public interface ContextControl {
    /** The id of the instrument. */
    String INSTRUMENT = "iltools";

    /** The context entered on this thread. */
    TruffleContext current();

    static ContextControl of(Env env) {
        return env.lookup(env.getInstruments().get(INSTRUMENT), ContextControl.class);
    }
}
