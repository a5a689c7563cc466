package org.adderlang.fuzz;

import java.util.List;

/**
 * Writes regions protected by a handler. A handler notes what happened in the cell {@code %log} and contains nothing that
 * traps before its eh.pop, because it would be entered again for ever (il.md §5.2).
 */
final class HandlerGenerator {
    private final Choices choices;
    private final Code code;
    private final Frame frame;
    private final Operands operands;
    private final Instructions instructions;

    HandlerGenerator(Choices choices, Code code, Frame frame, Operands operands, Instructions instructions) {
        this.choices = choices;
        this.code = code;
        this.frame = frame;
        this.operands = operands;
        this.instructions = instructions;
    }

    /** A region inside the block {@code label}; what follows it is no longer protected. */
    void region(String label) {
        String handler = label + "_h";
        String after = label + "_after";
        List<Kind> passed = choices.percent(50) ? List.of() : List.of(Kind.INT);
        switch (choices.below(4)) {
            case 0 -> {
                protectedBody(label, handler);
                code.line("eh.pop");
                code.line("br " + after + operands.list(passed));
                open(handler);
                code.line("resume.next %tok");
                code.block(after, passed);
            }
            case 1 -> {
                protectedBody(label, handler);
                code.line("eh.pop");
                code.line("br " + after + operands.list(passed));
                open(handler);
                code.line("eh.pop");
                code.line("store i64, " + frame.integerCell() + ", " + choices.between(1, 9));
                code.line(choices.percent(80) ? "resume.same %tok" : "resume.next %tok");
                code.block(after, passed);
            }
            case 2 -> {
                protectedBody(label, handler);
                code.line("br " + after + operands.list(passed));
                open(handler);
                code.line("resume.label %tok, ^" + after + operands.list(passed));
                code.block(after, passed);
                code.line("eh.pop");
            }
            default -> {
                protectedBody(label, handler);
                String condition = operands.of(Kind.FLAG);
                code.line("cbr " + condition + ", " + label + "_ok, " + label + "_boom");
                code.continuation(label + "_boom");
                code.line(choices.of("trap", "trap.from_err i32 4", "trap.from_err i32 77"));
                code.continuation(label + "_ok");
                code.line("eh.pop");
                code.line("br " + after + operands.list(passed));
                open(handler);
                code.line("eh.pop");
                code.line("br " + after + operands.list(passed));
                code.block(after, passed);
            }
        }
        String log = code.define(Kind.INT, "load i64, %log");
        code.line("call @mix(" + log + ")");
    }

    private void protectedBody(String label, String handler) {
        code.line("eh.push ^" + handler);
        instructions.write(choices.between(1, 5));
        if (choices.percent(30)) {
            // The same handler twice: it stays armed after the inner eh.pop.
            code.line("eh.push ^" + handler);
            instructions.write(choices.between(1, 3));
            code.line("eh.pop");
        }
        if (choices.percent(40)) {
            String condition = operands.of(Kind.FLAG);
            code.line("cbr " + condition + ", " + label + "_l, " + label + "_r");
            code.continuation(label + "_l");
            instructions.write(choices.between(1, 3));
            code.line("br " + label + "_m");
            code.continuation(label + "_r");
            instructions.write(choices.between(1, 3));
            code.line("br " + label + "_m");
            code.continuation(label + "_m");
            instructions.write(choices.between(0, 2));
        }
    }

    private void open(String label) {
        code.handler(label);
        code.line("eh.entry");
        String ip = code.define(Kind.INT, "err.get_ip %err");
        String kind = code.define(Kind.INT, "trap.kind");
        String old = code.define(Kind.INT, "load i64, %log");
        String moved = code.define(Kind.INT, "shl " + old + ", 9");
        String more = code.define(Kind.INT, "xor " + moved + ", " + ip);
        String all = code.define(Kind.INT, "imul.ovf " + kind + ", 64");
        code.line("store i64, %log, " + code.define(Kind.INT, "xor " + more + ", " + all));
        if (choices.percent(50)) {
            instructions.writeSafe();
        }
    }
}
