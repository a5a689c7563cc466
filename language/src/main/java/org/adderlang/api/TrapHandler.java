package org.adderlang.api;

import org.graalvm.polyglot.Context;

/** Sees uncaught traps before they reach the caller of a program as a PolyglotException. */
@FunctionalInterface
public interface TrapHandler {
    /** The hidden member of the language's bindings that takes the handler. */
    String MEMBER = "org.adderlang.api.TrapHandler";

    /** Called on the thread that ran the program, once for each trap. What it throws replaces the trap. */
    void onTrap(TrapEvent trap);

    /** Installs the handler of a context's programs; null removes it. */
    static void install(Context context, TrapHandler handler) {
        context.getBindings("viper").putMember(MEMBER, handler);
    }
}
