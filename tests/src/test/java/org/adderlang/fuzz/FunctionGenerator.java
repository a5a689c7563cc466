package org.adderlang.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes one random function. Its blocks form any graph at all; every jump backwards first takes one unit from a cell, and
 * goes forwards when that is empty, so each function ends.
 */
final class FunctionGenerator {
    private final Choices choices;
    private final Signature signature;
    private final List<Signature> callees;
    private final int fuel;
    private final boolean returnsEarly;
    private final Code code = new Code();
    private final Frame frame;
    private final Operands operands;
    private final Instructions instructions;
    private final HandlerGenerator handlers;
    private final List<List<Kind>> params = new ArrayList<>();

    /**
     * @param callees      the functions it may call
     * @param fuel         how often it can jump backwards
     * @param returnsEarly whether it starts with tests of its arguments after which it may return
     */
    FunctionGenerator(Choices choices, Signature signature, List<Signature> callees, int fuel, boolean returnsEarly) {
        this.choices = choices;
        this.signature = signature;
        this.callees = callees;
        this.fuel = fuel;
        this.returnsEarly = returnsEarly;
        this.frame = new Frame(choices);
        this.operands = new Operands(choices, code, frame);
        this.instructions = new Instructions(choices, code, frame, operands, callees);
        this.handlers = new HandlerGenerator(choices, code, frame, operands, instructions);
    }

    String generate() {
        int count = choices.between(1, 6);
        for (int i = 0; i < count; i++) {
            params.add(choices.percent(40) ? List.of() : kinds(choices.between(1, 4)));
        }
        entry();
        for (int i = 0; i < count; i++) {
            code.block("b" + i, params.get(i));
            body("b" + i);
            if (i == count - 1) {
                end();
            } else {
                jump(i);
            }
        }
        return code + "}\n";
    }

    private List<Kind> kinds(int count) {
        var kinds = new ArrayList<Kind>();
        for (int i = 0; i < count; i++) {
            kinds.add(choices.of(Kind.INT, Kind.INT, Kind.INT, Kind.FLOAT, Kind.INT_POINTER, Kind.STRING, Kind.FLAG,
                    Kind.WORD, Kind.ADDRESS));
        }
        return kinds;
    }

    private void entry() {
        var header = new StringBuilder();
        var bound = new StringBuilder();
        for (int i = 0; i < signature.params().size(); i++) {
            String type = signature.params().get(i).type;
            header.append(i == 0 ? "" : ", ").append(type).append(" %a").append(i);
            bound.append(i == 0 ? "" : ", ").append("%a").append(i).append(':').append(type);
        }
        String open = "func @" + signature.name() + "(" + header + ") -> " + signature.resultType() + " {";
        code.raw(open);
        code.label("entry(" + bound + ")");
        if (returnsEarly) {
            for (int i = choices.between(0, 2); i > 0; i--) {
                earlyReturn(i);
            }
        }
        code.line("%left = isub.ovf %a0, 1");
        code.line("%calls = gaddr @calls");
        code.line("%budget = load i64, %calls");
        code.line("%paid = isub.ovf %budget, 1");
        code.line("store i64, %calls, %paid");
        // Deep enough or expensive enough: return at once.
        code.line("%deep = scmp_le %left, 0");
        code.line("%go = scmp_gt %paid, 0");
        code.line("%stop1 = zext1 %deep");
        code.line("%go1 = zext1 %go");
        code.line("%run1 = shl %go1, %stop1");
        code.line("%run = icmp_eq %run1, 1");
        frame.open(code);
        code.line("store i64, %fuel, " + fuel);
        for (int i = 1; i < signature.params().size(); i++) {
            code.know("%a" + i, signature.params().get(i));
        }
        code.line("cbr %run, start, stop");
        code.continuation("start");
        instructions.write(choices.between(0, 6));
        code.line("br b0" + operands.list(params.getFirst()));
        code.label("stop");
        code.line("call @mix(99)");
        code.line("ret" + (signature.result() == null ? "" : " " + constant(signature.result())));
    }

    /** A test of arguments, straight or as front ends write it, with a return on one of its sides. */
    private void earlyReturn(int number) {
        int random = choices.below(signature.params().size());
        int tested = signature.params().get(random) == Kind.WORD ? 0 : random;
        Kind kind = signature.params().get(tested);
        String value = "%a" + tested;
        if (kind == Kind.FLOAT || choices.percent(50)) {
            String cell = name("cell", number);
            code.line(cell + " = alloca 8");
            code.line("store " + kind.type + ", " + cell + ", " + value);
            value = name("loaded", number);
            code.line(value + " = load i64, " + cell);
        } else if (kind.type.equals("ptr") || kind.type.equals("str")) {
            return;
        }
        boolean pointer = kind.type.equals("ptr") || kind.type.equals("str");
        String bound = pointer ? "0" : choices.percent(30) ? "%a0" : Integer.toString(choices.between(-2, 4));
        String opcode = pointer ? choices.of("icmp_eq", "icmp_ne")
                : choices.of("icmp_eq", "icmp_ne", "scmp_lt", "scmp_le", "scmp_gt", "scmp_ge", "ucmp_lt");
        String test = name("test", number);
        code.line(test + " = " + opcode + " " + (choices.percent(70) ? value + ", " + bound : bound + ", " + value));
        if (choices.percent(50)) {
            code.line(name("wide", number) + " = zext1 " + test);
            code.line(name("minus", number) + " = isub.ovf 0, " + name("wide", number));
            test = name("narrow", number);
            code.line(test + " = trunc1 " + name("minus", number));
        }
        String early = "early" + number;
        String later = "later" + number;
        code.line("cbr " + test + ", " + (choices.percent(70) ? early + ", " + later : later + ", " + early));
        code.label(early);
        code.line("ret" + (signature.result() == null ? "" : " " + earlyResult()));
        code.label(later);
    }

    private String earlyResult() {
        for (int i = 0; i < signature.params().size(); i++) {
            if (signature.params().get(i) == signature.result() && choices.percent(50)) {
                return "%a" + i;
            }
        }
        return constant(signature.result());
    }

    private static String name(String prefix, int number) {
        return "%" + prefix + number;
    }

    private static String constant(Kind kind) {
        return switch (kind) {
            case INT -> "5";
            case FLOAT -> "0.5";
            case STRING -> "\"stop\"";
            default -> "null";
        };
    }

    private void body(String label) {
        if (choices.percent(25)) {
            handlers.region(label);
        } else {
            instructions.write(choices.between(0, 9));
        }
    }

    /** The last block returns, possibly with a tail call. */
    private void end() {
        List<Signature> same = new ArrayList<>(callees.stream().filter(c -> c.result() == signature.result()).toList());
        if (!same.isEmpty() && choices.percent(40)) {
            Signature callee = choices.of(same);
            String call = "call @" + callee.name() + "(" + instructions.arguments(callee) + ")";
            if (callee.result() == null) {
                code.line(call);
                code.line("ret");
            } else {
                code.line("ret " + code.define(callee.result(), call));
            }
            return;
        }
        if (choices.percent(4)) {
            code.line(choices.of("trap", "trap.from_err i32 7", "trap.from_err i32 -3"));
        } else {
            code.line("ret" + (signature.result() == null ? "" : " " + operands.of(signature.result())));
        }
    }

    private void jump(int from) {
        int last = params.size() - 1;
        if (choices.percent(45)) {
            // Everything may follow, once the fuel has been paid for.
            String left = code.define(Kind.INT, "load i64, %fuel");
            String rest = code.define(Kind.INT, "isub.ovf " + left + ", 1");
            code.line("store i64, %fuel, " + rest);
            String some = code.define(Kind.FLAG, "scmp_gt " + rest + ", 0");
            String out = target(from + 1);
            if (choices.percent(50)) {
                code.line("cbr " + some + ", " + target(choices.between(0, last)) + ", " + out);
            } else {
                code.line("cbr " + some + ", x" + from + ", " + out);
                code.continuation("x" + from);
                branch(from + 1, 0, last);
            }
        } else {
            branch(from + 1, from + 1, last);
        }
    }

    /** Ends a block with a jump to {@code sure}, so that all blocks are reachable, or to one from {@code from} to {@code to}. */
    private void branch(int sure, int from, int to) {
        switch (choices.below(4)) {
            case 0 -> code.line("br " + target(sure));
            case 1 -> {
                String scrutinee = operands.of(Kind.WORD);
                var line = new StringBuilder("switch.i32 " + scrutinee + ", ^" + target(sure));
                int cases = choices.between(0, 4);
                var arms = new ArrayList<String>();
                for (int i = 0; i < cases; i++) {
                    arms.add(", " + (i * 3 - 2) + " -> ^" + target(choices.between(from, to)));
                }
                arms.forEach(line::append);
                code.line(line.toString());
            }
            default -> {
                String condition = operands.of(Kind.FLAG);
                code.line("cbr " + condition + ", " + target(choices.between(from, to)) + ", "
                        + target(sure));
            }
        }
    }

    private String target(int block) {
        return "b" + block + operands.list(params.get(block));
    }
}
