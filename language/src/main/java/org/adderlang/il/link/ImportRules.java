package org.adderlang.il.link;

import java.util.List;
import org.adderlang.il.Function;
import org.adderlang.il.Global;
import org.adderlang.il.Linkage;
import org.adderlang.il.Signature;

/** Whether imports find what they ask for. */
final class ImportRules {
    private final List<LinkInput> inputs;
    private final Exports exports;
    private final List<LinkError> errors;

    ImportRules(List<LinkInput> inputs, Exports exports, List<LinkError> errors) {
        this.inputs = inputs;
        this.exports = exports;
        this.errors = errors;
    }

    /** Checks the imports of a file. */
    void check(int input) {
        for (Function function : inputs.get(input).module().functions()) {
            if (function.linkage() == Linkage.IMPORT) {
                check(input, function);
            }
        }
        for (Global global : inputs.get(input).module().globals()) {
            if (global.linkage() == Linkage.IMPORT) {
                check(input, global);
            }
        }
    }

    private void check(int input, Function declaration) {
        String name = declaration.name();
        var definition = exports.importable(name);
        if (definition == null) {
            var global = exports.global(name);
            error(input, declaration.line(), "function @" + name + " is imported, but "
                    + (global != null ? exports.place(global) + " exports a global of that name"
                            : missing(internalFunction(name))));
            return;
        }
        Signature declared = declaration.signature();
        Signature defined = definition.symbol().signature();
        if (!declared.equals(defined) && !BooleanBridge.spans(declared, defined)) {
            error(input, declaration.line(), "function @" + name + " is imported as " + declared + ", but "
                    + exports.place(definition) + " defines it as " + defined);
        }
    }

    private void check(int input, Global declaration) {
        String name = declaration.name();
        var definition = exports.global(name);
        if (definition == null) {
            var function = exports.function(name);
            error(input, declaration.line(), "global @" + name + " is imported, but "
                    + (function != null ? exports.place(function) + " exports a function of that name"
                            : missing(internalGlobal(name))));
        } else if (definition.symbol().type() != declaration.type()) {
            error(input, declaration.line(), "global @" + name + " is imported as " + declaration.type() + ", but "
                    + exports.place(definition) + " defines it as " + definition.symbol().type());
        }
    }

    private static String missing(String internal) {
        return internal == null
                ? "no linked file exports it; link the one that does (adder --link=FILE, in Java ProgramLinker.link)"
                : internal + " keeps it to itself; write 'export' there before its name";
    }

    private String internalFunction(String name) {
        for (LinkInput input : inputs) {
            Function function = input.module().function(name);
            if (function != null && function.linkage() == Linkage.INTERNAL) {
                return input.place(function.line());
            }
        }
        return null;
    }

    private String internalGlobal(String name) {
        for (LinkInput input : inputs) {
            Global global = input.module().global(name);
            if (global != null && global.linkage() == Linkage.INTERNAL) {
                return input.place(global.line());
            }
        }
        return null;
    }

    private void error(int input, int line, String message) {
        errors.add(new LinkError(input, line, 1, message));
    }
}
