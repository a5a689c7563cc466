package org.adderlang.hooks;

import org.adderlang.api.HookEvent;
import org.adderlang.api.HookKind;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.ThreadState;

/** A call by the host that hooks see. */
public final class HookedCall {
    private HookedCall() {
    }

    /** Calls the function, with an event before and one after. */
    public static Object run(HookTable hooks, ThreadState thread, FunctionObject function, Object[] arguments) {
        fire(hooks, HookKind.BEFORE_CALL, function, arguments, null, null);
        Object result;
        try {
            result = function.call(thread, arguments);
        } catch (RuntimeException e) {
            fire(hooks, HookKind.AFTER_CALL, function, arguments, null, e);
            throw e;
        }
        fire(hooks, HookKind.AFTER_CALL, function, arguments, result, null);
        return result;
    }

    private static void fire(HookTable hooks, HookKind kind, FunctionObject function, Object[] arguments, Object result,
                             Throwable failure) {
        hooks.fire(new HookEvent(kind, function.name(), null, null, CallEvents.java(arguments), CallEvents.java(result),
                failure), null);
    }
}
