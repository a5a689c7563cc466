package org.adderlang.il.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Extern;
import org.adderlang.il.Function;
import org.adderlang.il.Global;
import org.adderlang.il.Linkage;
import org.adderlang.il.Module;

/**
 * Links modules (il.md §13). An import stands for the export of that name; its signature must be the same, except that i1
 * and i64 may stand for each other. What is neither imported nor exported belongs to its file alone, and gets another name
 * when two files use the same. Externs of the same name are the same extern; where a file exports a function of that
 * name, they are that function.
 */
public final class Linker {
    private final List<LinkInput> inputs;
    private final List<LinkError> errors = new ArrayList<>();
    private final List<ForeignNames> foreign = new ArrayList<>();
    private final Map<String, Extern> externs = new LinkedHashMap<>();
    private final List<Global> globals = new ArrayList<>();
    private final List<Function> functions = new ArrayList<>();
    private final Map<Function, Integer> origins = new IdentityHashMap<>();
    private final Exports exports;

    private Linker(List<LinkInput> inputs, RuntimeSignatures runtime) {
        this.inputs = inputs;
        this.exports = new Exports(inputs, errors);
        inputs.forEach(input -> foreign.add(new ForeignNames(input.module(), runtime)));
    }

    /**
     * Links files, at least one. The linked module has their definitions in the order of the files.
     *
     * @throws LinkException with everything that does not fit: imports without export, differing signatures, a name that is
     *     exported twice, a second main
     */
    public static LinkedModule link(List<LinkInput> inputs, RuntimeSignatures runtime) throws LinkException {
        return new Linker(List.copyOf(inputs), runtime).link();
    }

    private LinkedModule link() throws LinkException {
        mergeExterns();
        var imports = new ImportRules(inputs, exports, errors);
        for (int i = 0; i < inputs.size(); i++) {
            imports.check(i);
        }
        if (!errors.isEmpty()) {
            throw new LinkException(inputs, errors);
        }
        Set<String> reserved = new HashSet<>(exports.names());
        foreign.forEach(names -> reserved.addAll(names.names()));
        var names = new FinalNames(inputs, exports, reserved);
        for (int i = 0; i < inputs.size(); i++) {
            merge(i, names);
        }
        Module entry = inputs.get(exports.entry()).module();
        return new LinkedModule(new Module(latestVersion(), entry.target(), List.copyOf(externs.values()), globals,
                functions), origins);
    }

    private void mergeExterns() {
        Map<String, LinkError> first = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            for (var use : foreign.get(i).calls().entrySet()) {
                mergeExtern(i, use.getKey(), use.getValue(), first);
            }
        }
    }

    private void mergeExtern(int input, String name, ForeignNames.Call call, Map<String, LinkError> declarations) {
        var exported = exports.function(name);
        if (exported != null) {
            if (!exported.symbol().signature().equals(call.signature())) {
                errors.add(new LinkError(input, call.line(), call.column(), (call.declared() == null ? "@" : "extern @")
                        + name + " is " + (call.signature() == null ? "a function of the library" : call.signature())
                        + " here, but " + exports.place(exported)
                        + " exports a function of that name that is " + exported.symbol().signature()));
            }
        } else if (call.declared() != null) {
            Extern earlier = externs.putIfAbsent(name, call.declared());
            LinkError place = declarations.putIfAbsent(name, new LinkError(input, call.line(), 1, ""));
            if (earlier != null && !earlier.signature().equals(call.signature())) {
                errors.add(new LinkError(input, call.line(), 1, "extern @" + name + " is " + call.signature()
                        + " here, but " + earlier.signature() + " in " + inputs.get(place.input()).place(place.line())));
            }
        }
    }

    private void merge(int input, FinalNames names) {
        Module module = inputs.get(input).module();
        Map<String, String> references = new HashMap<>();
        List<Function> bridges = new ArrayList<>();
        for (Global global : module.globals()) {
            int home = global.linkage() == Linkage.IMPORT ? exports.global(global.name()).input() : input;
            references.put(global.name(), names.of(home, global.name()));
        }
        for (Function function : module.functions()) {
            references.put(function.name(), function.linkage() == Linkage.IMPORT
                    ? imported(input, function, names, bridges) : names.of(input, function.name()));
        }
        references.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        var renaming = new Renaming(references);
        for (Global global : module.globals()) {
            if (global.linkage() != Linkage.IMPORT) {
                globals.add(new Global(names.of(input, global.name()), global.type(), renaming.value(global.init()),
                        global.isConst(), global.linkage(), global.line()));
            }
        }
        for (Function function : module.functions()) {
            if (function.linkage() != Linkage.IMPORT) {
                add(input, renaming.function(function, names.of(input, function.name())));
            }
        }
        bridges.forEach(bridge -> add(input, bridge));
    }

    private void add(int input, Function function) {
        functions.add(function);
        origins.put(function, input);
    }

    /** The name of what an imported function stands for. */
    private String imported(int input, Function declaration, FinalNames names, List<Function> bridges) {
        var definition = exports.importable(declaration.name());
        String target = names.of(definition.input(), declaration.name());
        if (definition.symbol().signature().equals(declaration.signature())) {
            return target;
        }
        String name = names.unused(input, declaration.name());
        bridges.add(BooleanBridge.create(name, declaration, target, definition.symbol().signature()));
        return name;
    }

    /** What the verifier allows depends on the version. */
    private String latestVersion() {
        String latest = inputs.get(exports.entry()).module().version();
        for (LinkInput input : inputs) {
            String version = input.module().version();
            latest = Arrays.compare(numbers(version), numbers(latest)) > 0 ? version : latest;
        }
        return latest;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+")).filter(n -> !n.isEmpty() && n.length() < 10)
                .mapToInt(Integer::parseInt).toArray();
    }
}
