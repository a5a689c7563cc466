package org.adderlang.il.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Extern;
import org.adderlang.il.Function;
import org.adderlang.il.Global;
import org.adderlang.il.Module;
import org.adderlang.il.Signature;

/** The rules for declarations (il.md §6.2). */
final class ModuleRules {
    private ModuleRules() {
    }

    static void checkExterns(Module module, RuntimeSignatures runtime) {
        Map<String, Signature> seen = new HashMap<>();
        for (Extern extern : module.externs()) {
            Signature earlier = seen.putIfAbsent(extern.name(), extern.signature());
            if (earlier != null) {
                throw Rejection.at(extern.line(), "duplicate extern @" + extern.name()
                        + (earlier.equals(extern.signature()) ? "" : " with mismatched signature"));
            }
            Signature builtin = runtime.find(extern.name());
            if (builtin != null && !builtin.equals(extern.signature())) {
                throw Rejection.at(extern.line(), "extern @" + extern.name() + " signature mismatch");
            }
        }
    }

    static void checkGlobals(Module module) {
        Set<String> seen = new HashSet<>();
        for (Global global : module.globals()) {
            if (!seen.add(global.name())) {
                throw Rejection.at(global.line(), "duplicate global @" + global.name());
            }
        }
    }

    /** Rules between functions, and between functions and externs. */
    static void checkFunction(Module module, Function function) {
        if (module.function(function.name()) != function) {
            throw Rejection.at(function.line(), "duplicate function @" + function.name());
        }
        Extern extern = module.extern(function.name());
        if (extern != null && !extern.signature().equals(Callees.signatureOf(function))) {
            throw Rejection.at(function.line(), "function @" + function.name() + " signature mismatch with extern");
        }
    }
}
