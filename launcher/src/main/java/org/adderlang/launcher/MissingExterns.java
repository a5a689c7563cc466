package org.adderlang.launcher;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Linkage;
import org.adderlang.il.Module;

/** Finds the library functions of a module that would trap when called, because there is no such function. */
public final class MissingExterns {
    private MissingExterns() {
    }

    /** The names that the module calls, does not define, and that are not provided; sorted. */
    public static Set<String> of(Module module, Predicate<String> provided) {
        Set<String> missing = new TreeSet<>();
        for (Function function : module.functions()) {
            for (Block block : function.blocks()) {
                for (Instruction instruction : block.instructions()) {
                    String callee = instruction.callee();
                    if (callee != null && module.function(callee) == null && !provided.test(callee)) {
                        missing.add(callee);
                    }
                }
            }
        }
        return missing;
    }

    /** What the module imports from other files, as {@code @NAME}; sorted. */
    static Set<String> imports(Module module) {
        Set<String> imports = new TreeSet<>();
        module.functions().stream().filter(f -> f.linkage() == Linkage.IMPORT).forEach(f -> imports.add("@" + f.name()));
        module.globals().stream().filter(g -> g.linkage() == Linkage.IMPORT).forEach(g -> imports.add("@" + g.name()));
        return imports;
    }
}
