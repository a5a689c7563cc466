package org.adderlang.il.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/** Gives the functions and globals that the code of one file mentions their names in the linked module. */
final class Renaming {
    private final Map<String, String> names;

    /** @param names the new names; others stay as they are */
    Renaming(Map<String, String> names) {
        this.names = names;
    }

    private String name(String name) {
        return names.getOrDefault(name, name);
    }

    /** The function under its new name; the same object when nothing in it changes. */
    Function function(Function function, String name) {
        if (names.isEmpty()) {
            return function;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : function.blocks()) {
            blocks.add(new Block(block.label(), block.params(), block.instructions().stream().map(this::instruction).toList(),
                    block.line()));
        }
        return new Function(name, function.params(), function.returnType(), blocks, function.valueNames(),
                function.linkage(), function.attributes(), function.line());
    }

    private Instruction instruction(Instruction in) {
        if (in.callee() == null && !mentionsNames(in)) {
            return in;
        }
        List<Target> targets = in.targets().stream().map(t -> new Target(t.label(), values(t.args()))).toList();
        return new Instruction(in.opcode(), in.result(), in.type(), values(in.operands()), targets,
                in.callee() == null ? null : name(in.callee()), in.signature(), in.location(), in.line(), in.column());
    }

    private static boolean mentionsNames(Instruction instruction) {
        return mentionsNames(instruction.operands()) || instruction.targets().stream().anyMatch(t -> mentionsNames(t.args()));
    }

    private static boolean mentionsNames(List<Value> values) {
        return values.stream().anyMatch(Value.GlobalRef.class::isInstance);
    }

    private List<Value> values(List<Value> values) {
        return values.stream().map(this::value).toList();
    }

    /** A value, possibly null. */
    Value value(Value value) {
        return value instanceof Value.GlobalRef(String name) ? new Value.GlobalRef(name(name)) : value;
    }
}
