package org.adderlang.il.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Linkage;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Type;

/** The structure of functions and blocks (il.md §6.3), then every instruction. */
final class FunctionRules {
    private final FunctionContext context;
    private final Consumer<Diagnostic> warnings;

    private FunctionRules(FunctionContext context, Consumer<Diagnostic> warnings) {
        this.context = context;
        this.warnings = warnings;
    }

    /** Checks a function; the result is null for a declaration without body. */
    static FunctionContext check(Function function, Callees callees, Consumer<Diagnostic> warnings) {
        if (function.linkage() == Linkage.IMPORT && function.blocks().isEmpty()) {
            return null;
        }
        checkLabels(function);
        var context = new FunctionContext(function, callees);
        var rules = new FunctionRules(context, warnings);
        rules.checkTargets();
        for (Block block : function.blocks()) {
            HandlerRules.checkParams(block, text -> rules.blockError(block, text));
        }
        for (int b = 0; b < function.blocks().size(); b++) {
            rules.checkBlock(b);
        }
        return context;
    }

    private static void checkLabels(Function function) {
        if (function.blocks().isEmpty()) {
            throw Rejection.at(function.line(), function.name() + ": function has no blocks");
        }
        Block entry = function.blocks().getFirst();
        if (!entry.label().equals("entry") && !entry.label().startsWith("entry_")) {
            throw Rejection.at(entry.line(), function.name() + ": first block must be entry");
        }
        Set<String> seen = new HashSet<>();
        for (Block block : function.blocks()) {
            if (!seen.add(block.label())) {
                throw Rejection.at(block.line(), function.name() + ": duplicate label " + block.label());
            }
        }
    }

    private void checkTargets() {
        Function function = context.function();
        for (Block block : function.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction.opcode() == Opcode.EH_PUSH) {
                    continue; // HandlerRules says more about its target.
                }
                for (Target target : instruction.targets()) {
                    if (context.blockIndex(target.label()) == null) {
                        throw new Rejection(new Diagnostic(Severity.ERROR, null, function.name() + ": unknown label "
                                + target.label(), instruction.line(), instruction.column()));
                    }
                }
            }
        }
    }

    private void checkBlock(int index) {
        Block block = context.function().blocks().get(index);
        checkParams(block);
        if (block.instructions().isEmpty()) {
            throw blockError(block, "empty block");
        }
        checkTerminator(index, block);
        var released = new ReleasedArrays();
        for (int i = 0; i < block.instructions().size(); i++) {
            InstructionRules.check(new Site(context, index, i), released, warnings);
        }
    }

    private void checkParams(Block block) {
        if (block.params().isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Param param : block.params()) {
            if (!names.add(param.name())) {
                throw blockError(block, "duplicate param %" + param.name());
            }
            if (param.type() == Type.VOID) {
                throw blockError(block, "param %" + param.name() + " has void type");
            }
        }
    }

    private void checkTerminator(int index, Block block) {
        List<Instruction> instructions = block.instructions();
        boolean terminated = false;
        for (int i = 0; i < instructions.size(); i++) {
            boolean terminator = instructions.get(i).opcode().isTerminator();
            if (terminated) {
                throw new Site(context, index, i).error(terminator ? "multiple terminators" : "instruction after terminator");
            }
            terminated = terminator;
        }
        if (!terminated) {
            throw blockError(block, "missing terminator");
        }
    }

    private Rejection blockError(Block block, String text) {
        return Rejection.at(block.line(), context.function().name() + ":" + block.label() + ": " + text);
    }
}
