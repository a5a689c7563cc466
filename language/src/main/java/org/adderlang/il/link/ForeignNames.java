package org.adderlang.il.link;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Block;
import org.adderlang.il.Extern;
import org.adderlang.il.Function;
import org.adderlang.il.Global;
import org.adderlang.il.Instruction;
import org.adderlang.il.Module;
import org.adderlang.il.Opcode;
import org.adderlang.il.Signature;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/** The names that a module uses without defining or importing them: externs, mostly. */
final class ForeignNames {
    private final Module module;
    private final RuntimeSignatures runtime;
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * What the module expects of a function.
     *
     * @param signature the declared one, or that of the library; null for a variadic helper of the library
     * @param declared  the declaration, or null
     * @param line      of the declaration or of the first call
     */
    record Call(Signature signature, Extern declared, int line, int column) {
    }

    ForeignNames(Module module, RuntimeSignatures runtime) {
        this.module = module;
        this.runtime = runtime;
        for (Extern extern : module.externs()) {
            if (module.function(extern.name()) == null) {
                calls.putIfAbsent(extern.name(), new Call(extern.signature(), extern, extern.line(), 1));
            }
        }
        for (Global global : module.globals()) {
            addData(global.init());
        }
        for (Function function : module.functions()) {
            for (Block block : function.blocks()) {
                block.instructions().forEach(this::add);
            }
        }
        names.addAll(calls.keySet());
    }

    private void add(Instruction instruction) {
        List<Value> operands = instruction.operands();
        if (instruction.callee() != null) {
            addCall(instruction.callee(), instruction);
        } else if (instruction.opcode() == Opcode.CALL_INDIRECT && operands.getFirst() instanceof Value.GlobalRef(String name)) {
            addCall(name, instruction);
        }
        operands.forEach(this::addData);
        for (Target target : instruction.targets()) {
            target.args().forEach(this::addData);
        }
    }

    private void addCall(String name, Instruction call) {
        if (module.function(name) == null && !calls.containsKey(name)) {
            calls.put(name, new Call(runtime.find(name), null, call.line(), call.column()));
        }
    }

    private void addData(Value value) {
        if (value instanceof Value.GlobalRef(String name) && module.function(name) == null && module.global(name) == null) {
            names.add(name);
        }
    }

    /** The functions among them. */
    Map<String, Call> calls() {
        return calls;
    }

    /** All of them. */
    Set<String> names() {
        return names;
    }
}
