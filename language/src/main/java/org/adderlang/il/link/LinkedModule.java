package org.adderlang.il.link;

import java.util.Map;
import org.adderlang.il.Function;
import org.adderlang.il.Module;

/** A module made of several files. It has no imports left, and needs no further verification. */
public final class LinkedModule {
    private final Module module;
    /** By identity. */
    private final Map<Function, Integer> inputs;

    LinkedModule(Module module, Map<Function, Integer> inputs) {
        this.module = module;
        this.inputs = inputs;
    }

    public Module module() {
        return module;
    }

    /** The index of the file that a function of the module comes from; its line numbers count in that file. */
    public int input(Function function) {
        return inputs.get(function);
    }
}
