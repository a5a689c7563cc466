package org.adderlang.launcher;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternScope;
import org.adderlang.externs.Builtins;
import org.adderlang.externs.ExternScopes;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Block;
import org.adderlang.il.Extern;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Module;
import org.adderlang.il.Signature;

/** {@code adder externs FILE.il}: how each extern of a program resolves, and what shadows what. */
final class ExternResolution {
    private final PrintStream out;
    private final ExternScopes scopes;

    ExternResolution(PrintStream out, ExternScopes scopes) {
        this.out = out;
        this.scopes = scopes;
    }

    /**
     * Prints a line for each extern that the module declares or calls.
     *
     * @return the exit code: 1 if a call of one of them would trap because it is missing or does not fit
     */
    int print(Module module) {
        boolean complete = true;
        for (var extern : externs(module).entrySet()) {
            complete &= print(module, extern.getKey(), extern.getValue());
        }
        return complete ? 0 : 1;
    }

    /** By name, with the declared signature or that of the library; null where there is none. */
    private static Map<String, Signature> externs(Module module) {
        Map<String, Signature> externs = new TreeMap<>();
        for (Extern extern : module.externs()) {
            externs.put(extern.name(), extern.signature());
        }
        for (Function function : module.functions()) {
            for (Block block : function.blocks()) {
                for (Instruction instruction : block.instructions()) {
                    String callee = instruction.callee();
                    if (callee != null && module.function(callee) == null && !externs.containsKey(callee)) {
                        externs.put(callee, RuntimeSignatures.builtin().find(callee));
                    }
                }
            }
        }
        return externs;
    }

    private boolean print(Module module, String name, Signature signature) {
        ExternScopes.Resolution found = scopes.resolve(name);
        boolean builtin = RuntimeSignatures.builtin().contains(name);
        ExternScope below = found.extern() != null ? found.scope() : builtin ? ExternScope.BUILT_IN : null;
        String text;
        boolean callable = true;
        Function function = module.function(name);
        if (function != null && !function.blocks().isEmpty()) {
            text = "function of the program" + (below == null ? "" : ", shadows " + below);
        } else if (found.extern() != null) {
            String mismatch = signature == null ? null
                    : found.extern().mismatch(signature.returnType(), signature.params());
            callable = mismatch == null;
            text = callable ? found.scope() + own(found.extern(), name) + shadowed(found.scope(), name)
                    : "does not fit: " + mismatch;
        } else {
            callable = Builtins.contains(name);
            text = callable ? ExternScope.BUILT_IN.toString() : "unresolved: " + Builtins.missingText(name);
        }
        out.println(Messages.printable(name + "  " + (signature == null ? "(undeclared)" : signature) + "  " + text));
        return callable;
    }

    private static String own(ExternDescriptor extern, String name) {
        return extern.name().equals(name) ? "" : " (as " + extern.name() + ")";
    }

    private String shadowed(ExternScope scope, String name) {
        var list = scopes.registry(scope).list();
        return list.stream().filter(e -> e.name().equalsIgnoreCase(name) && e.shadows() != null).findFirst()
                .map(e -> ", shadows " + e.shadows()).orElse("");
    }
}
