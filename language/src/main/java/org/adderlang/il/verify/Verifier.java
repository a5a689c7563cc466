package org.adderlang.il.verify;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Function;
import org.adderlang.il.Module;

/**
 * Checks a module against the rules of il.md §6, in four phases: externs, globals, functions, exception model. A module
 * without errors can be translated and run without further checks of its structure.
 */
public final class Verifier {
    private final Module module;
    private final RuntimeSignatures runtime;
    private final List<Diagnostic> found = new ArrayList<>();

    private Verifier(Module module, RuntimeSignatures runtime) {
        this.module = module;
        this.runtime = runtime;
    }

    /**
     * Verifies a module; takes near-linear time in its size.
     *
     * @return the warnings in the order they were met, followed by the first error when there is one; verification stops there
     */
    public static List<Diagnostic> verify(Module module, RuntimeSignatures runtime) {
        var verifier = new Verifier(module, runtime);
        try {
            verifier.run();
        } catch (Rejection rejection) {
            verifier.found.add(rejection.diagnostic());
        }
        return List.copyOf(verifier.found);
    }

    private void run() {
        ModuleRules.checkExterns(module, runtime);
        ModuleRules.checkGlobals(module);
        var callees = new Callees(module, runtime);
        List<FunctionContext> withHandlers = new ArrayList<>();
        for (Function function : module.functions()) {
            ModuleRules.checkFunction(module, function);
            FunctionContext context = FunctionRules.check(function, callees, found::add);
            if (context != null && ExceptionModel.concerns(function)) {
                withHandlers.add(context);
            }
        }
        for (FunctionContext context : withHandlers) {
            ExceptionModel.check(context);
        }
    }
}
