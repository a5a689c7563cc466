package org.adderlang.il.verify;

import org.adderlang.il.Instruction;
import org.adderlang.il.Printer;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/** The short form of an instruction in messages (il.md §6.1). */
final class Snippet {
    private Snippet() {
    }

    static String of(Instruction instruction) {
        var text = new StringBuilder();
        if (instruction.hasResult()) {
            text.append('%').append(instruction.result()).append(" = ");
        }
        text.append(instruction.opcode().mnemonic());
        for (Value operand : instruction.operands()) {
            text.append(' ').append(operand instanceof Value.Temp(int id) ? "%t" + id : Printer.constant(operand));
        }
        for (Target target : instruction.targets()) {
            text.append(" label ").append(target.label());
        }
        return text.toString();
    }
}
