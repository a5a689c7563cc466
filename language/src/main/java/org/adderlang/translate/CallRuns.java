package org.adderlang.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.adderlang.analysis.CodeBlock;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Value;
import org.adderlang.nodes.call.DepthChange;
import org.adderlang.runtime.FunctionObject;

/**
 * Finds the calls of a code block between which nothing looks at the thread's call depth: the first one changes it for all.
 * A trap in between leaves it changed; handlers restore it.
 */
final class CallRuns {
    private final ModuleCode code;
    private final Map<Integer, DepthChange> changes = new HashMap<>();
    /** The calls since anything else was called, by index; the first makes calls itself. */
    private final List<Integer> run = new ArrayList<>();
    /** Where in the run the last call is that makes calls itself. */
    private int last;

    private CallRuns(ModuleCode code) {
        this.code = code;
    }

    /**
     * How the call instructions of a block change the depth, by index; those that are not in the map do so alone.
     *
     * @param isTailCall whether the instruction at an index is a call that takes no depth
     */
    static Map<Integer, DepthChange> of(CodeBlock block, ModuleCode code, IntPredicate isTailCall) {
        var runs = new CallRuns(code);
        for (int ip = block.from(); ip < block.to() && !isTailCall.test(ip); ip++) {
            runs.visit(ip, block.block().instructions().get(ip));
        }
        runs.end();
        return runs.changes;
    }

    private void visit(int ip, Instruction instruction) {
        if (instruction.opcode() != Opcode.CALL && instruction.opcode() != Opcode.CALL_INDIRECT) {
            return;
        }
        FunctionObject function = callee(instruction);
        if (function == null) {
            end();
        } else if (function.hasCalls() || !run.isEmpty()) {
            run.add(ip);
            last = function.hasCalls() ? run.size() - 1 : last;
        }
    }

    private FunctionObject callee(Instruction instruction) {
        if (instruction.opcode() == Opcode.CALL) {
            return code.function(instruction.callee());
        }
        return instruction.operand(0) instanceof Value.GlobalRef(String name) ? code.function(name) : null;
    }

    private void end() {
        if (last > 0) {
            changes.put(run.getFirst(), DepthChange.FIRST);
            for (int ip : run.subList(1, last)) {
                changes.put(ip, DepthChange.INNER);
            }
            changes.put(run.get(last), DepthChange.LAST);
        }
        run.clear();
        last = 0;
    }
}
