package org.adderlang.il;

import java.util.List;

/**
 * One instruction.
 *
 * @param result    the value id of the result, or {@link #NO_RESULT}
 * @param type      the type operand of load, store and trap.from_err; else the annotated result type; null when none is
 *                  written, or when it only repeats the fixed result type of the opcode
 * @param operands  value operands: for call the arguments; for call.indirect the callee, then the arguments; for
 *                  switch.i32 the scrutinee, then one integer per case
 * @param targets   branch targets; for switch.i32 the default first, then one per case
 * @param callee    the name called by {@code call}, else null
 * @param signature the signature written on a call.indirect, else null
 * @param location  the {@code .loc} in force, or null
 * @param line      1-based line in the IL text
 * @param column    1-based column of the instruction's first character
 */
public record Instruction(Opcode opcode, int result, Type type, List<Value> operands, List<Target> targets,
                          String callee, Signature signature, SourceLocation location, int line, int column) {

    public static final int NO_RESULT = -1;

    public Instruction {
        operands = List.copyOf(operands);
        targets = List.copyOf(targets);
    }

    public boolean hasResult() {
        return result != NO_RESULT;
    }

    public Value operand(int index) {
        return operands.get(index);
    }

    /** The constant of case {@code index} of a switch.i32; its target is {@code targets().get(index + 1)}. */
    public int switchCase(int index) {
        return (int) ((Value.IntConst) operands.get(index + 1)).value();
    }

    public int switchCaseCount() {
        return operands.size() - 1;
    }
}
