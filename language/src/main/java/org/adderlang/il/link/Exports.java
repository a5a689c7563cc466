package org.adderlang.il.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.adderlang.il.Function;
import org.adderlang.il.Global;
import org.adderlang.il.Linkage;

/** What files define for each other. */
final class Exports {
    private static final String MAIN = "main";

    private final List<LinkInput> inputs;
    private final Map<String, Definition<Function>> functions = new HashMap<>();
    private final Map<String, Definition<Global>> globals = new HashMap<>();
    private int entry;

    /** @param symbol a function with a body, or a global that is no import */
    record Definition<T>(int input, T symbol) {
    }

    /** @param errors receives names that are exported twice, and a second main */
    Exports(List<LinkInput> inputs, List<LinkError> errors) {
        this.inputs = inputs;
        this.entry = inputs.size() - 1;
        for (int i = 0; i < inputs.size(); i++) {
            for (Function function : inputs.get(i).module().functions()) {
                if (isShared(function)) {
                    add(i, function, errors);
                }
            }
            for (Global global : inputs.get(i).module().globals()) {
                if (global.linkage() == Linkage.EXPORT) {
                    add(i, global, errors);
                }
            }
        }
        for (Definition<Global> global : globals.values()) {
            if (functions.containsKey(global.symbol().name())) {
                errors.add(new LinkError(global.input(), global.symbol().line(), 1, "global @" + global.symbol().name()
                        + " has the name of a function that " + place(functions.get(global.symbol().name())) + " exports"));
            }
        }
        if (functions.containsKey(MAIN)) {
            entry = functions.get(MAIN).input();
        }
    }

    /** {@code main} belongs to the whole program, whatever its linkage. */
    private static boolean isShared(Function function) {
        return function.linkage() == Linkage.EXPORT || function.linkage() != Linkage.IMPORT && function.name().equals(MAIN);
    }

    private void add(int input, Function function, List<LinkError> errors) {
        String name = function.name();
        Definition<Function> earlier = functions.putIfAbsent(name, new Definition<>(input, function));
        if (earlier != null) {
            errors.add(new LinkError(input, function.line(), 1, name.equals(MAIN)
                    ? "a program has one function @main, and " + place(earlier) + " defines it already"
                    : "function @" + name + " is exported by " + place(earlier) + " already"));
        }
    }

    private void add(int input, Global global, List<LinkError> errors) {
        Definition<Global> earlier = globals.putIfAbsent(global.name(), new Definition<>(input, global));
        if (earlier != null) {
            errors.add(new LinkError(input, global.line(), 1, "global @" + global.name() + " is exported by "
                    + place(earlier) + " already"));
        }
    }

    /** {@code FILE:LINE}. */
    String place(Definition<?> definition) {
        int line = definition.symbol() instanceof Function function ? function.line() : ((Global) definition.symbol()).line();
        return inputs.get(definition.input()).place(line);
    }

    /** The index of the file with main; of the last one when none has it. */
    int entry() {
        return entry;
    }

    /** The names that keep their spelling in the linked module. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(functions.keySet());
        names.addAll(globals.keySet());
        return names;
    }

    /** The function that files share under this name, or null. */
    Definition<Function> function(String name) {
        return functions.get(name);
    }

    /** The global that files share under this name, or null. */
    Definition<Global> global(String name) {
        return globals.get(name);
    }

    /** What an import of a function means: an export or, as in Viper, any function of the file with main; or null. */
    Definition<Function> importable(String name) {
        Definition<Function> shared = functions.get(name);
        Function own = shared != null ? null : inputs.get(entry).module().function(name);
        return own == null || own.linkage() == Linkage.IMPORT ? shared : new Definition<>(entry, own);
    }
}
