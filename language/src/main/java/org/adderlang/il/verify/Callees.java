package org.adderlang.il.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Extern;
import org.adderlang.il.Function;
import org.adderlang.il.Module;
import org.adderlang.il.Param;
import org.adderlang.il.Signature;

/** The signatures of everything a module can call by name, each looked up once. */
final class Callees {
    /** Variadic C helpers that may be called without a declaration (il.md §6.4). */
    private static final Set<String> UNDECLARED = Set.of("rt_snprintf", "rt_sb_printf");

    private final Module module;
    private final RuntimeSignatures runtime;
    private final boolean seesDominatingParameters;
    private final Map<String, Signature> known = new HashMap<>();

    Callees(Module module, RuntimeSignatures runtime) {
        this.module = module;
        this.runtime = runtime;
        this.seesDominatingParameters = seesDominatingParameters(module.version());
    }

    /** The signature that counts for {@code name}: extern, then function, then runtime; null when there is none. */
    Signature signature(String name) {
        return known.computeIfAbsent(name, this::lookUp);
    }

    /** Whether the module has a version whose block parameters are visible where theirs dominates (il.md §13). */
    boolean seesDominatingParameters() {
        return seesDominatingParameters;
    }

    private static boolean seesDominatingParameters(String version) {
        String[] parts = version.split("\\.", 3);
        return parts.length >= 2 && (!parts[0].equals("0") || !parts[1].matches("[0-2]"));
    }

    boolean mayBeUndeclared(String name) {
        return UNDECLARED.contains(name);
    }

    private Signature lookUp(String name) {
        Extern extern = module.extern(name);
        if (extern != null) {
            return extern.signature();
        }
        Function function = module.function(name);
        return function != null ? signatureOf(function) : runtime.find(name);
    }

    static Signature signatureOf(Function function) {
        return new Signature(function.returnType(), function.params().stream().map(Param::type).toList());
    }
}
