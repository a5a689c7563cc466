package org.adderlang.il.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.il.Function;
import org.adderlang.il.Global;
import org.adderlang.il.Linkage;

/**
 * The names of definitions in the linked module: shared ones keep theirs, and so do private ones unless another file uses
 * the name; then the name of the file and a {@code $} go before it.
 */
final class FinalNames {
    private final List<LinkInput> inputs;
    private final Set<String> taken;
    private final List<Map<String, String>> names = new ArrayList<>();

    /** @param reserved names that only shared definitions and externs may have */
    FinalNames(List<LinkInput> inputs, Exports exports, Set<String> reserved) {
        this.inputs = inputs;
        this.taken = new HashSet<>(reserved);
        inputs.forEach(input -> names.add(new HashMap<>()));
        claim(exports.entry(), exports);
        for (int i = 0; i < inputs.size(); i++) {
            claim(i, exports);
        }
    }

    private void claim(int input, Exports exports) {
        for (Function function : inputs.get(input).module().functions()) {
            if (function.linkage() != Linkage.IMPORT) {
                var shared = exports.function(function.name());
                claim(input, function.name(), shared != null && shared.input() == input);
            }
        }
        for (Global global : inputs.get(input).module().globals()) {
            if (global.linkage() != Linkage.IMPORT) {
                var shared = exports.global(global.name());
                claim(input, global.name(), shared != null && shared.input() == input);
            }
        }
    }

    private void claim(int input, String name, boolean shared) {
        // A function and a global of the same name and file go by the same name: the function hides the global.
        if (!names.get(input).containsKey(name)) {
            names.get(input).put(name, shared || taken.add(name) ? name : unused(input, name));
        }
    }

    /** A name that nothing else has, made of the file's and this one. */
    String unused(int input, String name) {
        String prefix = inputs.get(input).prefix() + "$";
        String unused = prefix + name;
        for (int i = 2; !taken.add(unused); i++) {
            unused = prefix + i + "$" + name;
        }
        return unused;
    }

    /** The final name of what a file defines under this name. */
    String of(int input, String name) {
        return names.get(input).get(name);
    }
}
