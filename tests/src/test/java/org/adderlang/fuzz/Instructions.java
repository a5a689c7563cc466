package org.adderlang.fuzz;

import java.util.List;

/** Writes random instructions into the current block. */
final class Instructions {
    private final Choices choices;
    private final Code code;
    private final Frame frame;
    private final Operands operands;
    private final List<Signature> callees;

    /** {@code callees} are the functions that may be called. */
    Instructions(Choices choices, Code code, Frame frame, Operands operands, List<Signature> callees) {
        this.choices = choices;
        this.code = code;
        this.frame = frame;
        this.operands = operands;
        this.callees = callees;
    }

    void write(int count) {
        for (int i = 0; i < count; i++) {
            one();
        }
    }

    /** One instruction that can neither trap nor call. */
    void writeSafe() {
        switch (choices.below(4)) {
            case 0 -> bitwise();
            case 1 -> comparison();
            case 2 -> code.define(Kind.INT, "load i64, " + frame.integerCell());
            default -> code.line("store i64, " + frame.integerCell() + ", " + operands.of(Kind.INT));
        }
    }

    private void one() {
        int roll = choices.below(100);
        if (roll < 12) {
            checked();
        } else if (roll < 20) {
            bitwise();
        } else if (roll < 25) {
            division();
        } else if (roll < 33) {
            comparison();
        } else if (roll < 39) {
            floats();
        } else if (roll < 45) {
            conversion();
        } else if (roll < 49) {
            select();
        } else if (roll < 68) {
            cellAccess();
        } else if (roll < 80) {
            pointers();
        } else if (roll < 86) {
            strings();
        } else if (roll < 91) {
            call();
        } else {
            output();
        }
    }

    private String annotation() {
        return choices.of("", "", "", ":i64", ":i32", ":i16");
    }

    private void checked() {
        String op = choices.of("iadd.ovf", "iadd.ovf", "isub.ovf", "imul.ovf");
        code.define(Kind.INT, annotation(), op + " " + operands.of(Kind.INT) + ", " + operands.of(Kind.INT));
    }

    private void bitwise() {
        String op = choices.of("and", "or", "xor", "shl", "lshr", "ashr");
        code.define(Kind.INT, op + " " + operands.of(Kind.INT) + ", " + operands.of(Kind.INT));
    }

    private void division() {
        String op = choices.of("sdiv.chk0", "srem.chk0", "udiv.chk0", "urem.chk0");
        String divisor = choices.percent(65) ? choices.of("1", "3", "-1", "10", "65537") : operands.of(Kind.INT);
        if (choices.percent(15)) {
            code.define(Kind.INT, ":i64", "idx.chk " + operands.of(Kind.INT) + ", " + choices.between(-5, 1) + ", "
                    + choices.between(5, 99));
        } else {
            code.define(Kind.INT, annotation(), op + " " + operands.of(Kind.INT) + ", " + divisor);
        }
    }

    private void comparison() {
        switch (choices.below(4)) {
            case 0 -> {
                String op = choices.of("eq", "ne", "lt", "le", "gt", "ge", "ord", "uno");
                code.define(Kind.FLAG, "fcmp_" + op + " " + operands.of(Kind.FLOAT) + ", " + operands.of(Kind.FLOAT));
            }
            case 1 -> code.define(Kind.FLAG, choices.of("icmp_eq ", "icmp_ne ") + operands.of(Kind.ADDRESS) + ", "
                    + operands.of(Kind.ADDRESS));
            default -> {
                String op = choices.of("icmp_eq", "icmp_ne", "scmp_lt", "scmp_le", "scmp_gt", "scmp_ge", "ucmp_lt", "ucmp_ge");
                code.define(Kind.FLAG, op + " " + operands.of(Kind.INT) + ", " + operands.of(Kind.INT));
            }
        }
    }

    private void floats() {
        String op = choices.of("fadd", "fsub", "fmul", "fdiv");
        code.define(Kind.FLOAT, op + " " + operands.of(Kind.FLOAT) + ", " + operands.of(Kind.FLOAT));
    }

    private void conversion() {
        switch (choices.below(7)) {
            case 0, 1 -> code.define(Kind.PLAIN_FLOAT, choices.of("sitofp ", "cast.si_to_fp ", "cast.ui_to_fp ")
                    + operands.of(Kind.INT));
            case 2 -> code.define(Kind.INT, choices.of("cast.fp_to_si.rte.chk ", "cast.fp_to_ui.rte.chk ")
                    + operands.of(Kind.FLOAT));
            case 3 -> {
                Kind kind = choices.of(Kind.WORD, Kind.SHORT);
                code.define(kind, ":" + kind.type, choices.of("cast.si_narrow.chk ", "cast.ui_narrow.chk ")
                        + operands.of(Kind.INT));
            }
            case 4 -> code.define(Kind.FLAG, "trunc1 " + operands.of(Kind.INT));
            default -> code.define(Kind.INT, "zext1 " + operands.of(Kind.FLAG));
        }
    }

    private void select() {
        Kind kind = choices.of(Kind.INT, Kind.INT, Kind.FLOAT, Kind.STRING, Kind.INT_POINTER, Kind.ADDRESS);
        code.define(kind, "select " + kind.type + ", " + operands.of(Kind.FLAG) + ", " + operands.of(kind) + ", "
                + operands.of(kind));
    }

    private void cellAccess() {
        Frame.Cell cell = frame.cell();
        access(cell.memory(), cell.name());
    }

    /** A load or store at an address; {@code memory} says what is there. */
    private void access(Kind memory, String address) {
        boolean store = choices.percent(50);
        switch (memory) {
            case INT_POINTER -> {
                Kind kind = choices.of(Kind.INT, Kind.INT, Kind.INT, Kind.WORD, Kind.SHORT, Kind.FLAG, Kind.PLAIN_FLOAT);
                if (store) {
                    code.line("store " + kind.type + ", " + address + ", " + operands.of(kind));
                } else {
                    code.define(kind == Kind.PLAIN_FLOAT ? Kind.FLOAT : kind, "load " + kind.type + ", " + address);
                }
            }
            case FLOAT_POINTER -> {
                if (store) {
                    code.line("store f64, " + address + ", " + operands.of(Kind.FLOAT));
                } else {
                    code.define(Kind.FLOAT, "load f64, " + address);
                }
            }
            default -> {
                Kind kind = choices.of(Kind.INT_POINTER, Kind.STRING, Kind.ADDRESS);
                if (store) {
                    code.line("store " + kind.type + ", " + address + ", " + operands.of(kind));
                } else {
                    Kind loaded = kind == Kind.INT_POINTER ? Kind.ANY_POINTER : kind;
                    code.define(loaded, "load " + kind.type + ", " + address);
                }
            }
        }
    }

    private void pointers() {
        Kind memory = choices.of(Kind.INT_POINTER, Kind.INT_POINTER, Kind.FLOAT_POINTER, Kind.REFERENCE_POINTER);
        switch (choices.below(6)) {
            case 0 -> code.define(memory, "call @rt_alloc(" + 8 * choices.between(1, 8) + ")");
            case 1, 2 -> {
                String offset = choices.percent(10) ? operands.of(Kind.INT) : Integer.toString(8 * choices.between(-1, 5));
                code.define(memory, "gep " + operands.of(memory) + ", " + offset);
            }
            case 3 -> code.define(memory, "alloca " + 8 * choices.between(1, 4));
            default -> access(memory, operands.of(memory));
        }
    }

    private void strings() {
        switch (choices.below(5)) {
            case 0 -> code.define(Kind.STRING, "call @rt_str_concat(" + operands.of(Kind.STRING) + ", "
                    + choices.of("\"x\"", "\"\"") + ")");
            case 1 -> code.define(Kind.STRING, "call @rt_int_to_str(" + operands.of(Kind.INT) + ")");
            case 2 -> code.define(Kind.INT, "call @rt_str_len(" + operands.of(Kind.STRING) + ")");
            case 3 -> code.define(Kind.FLAG, "call @rt_str_eq(" + operands.of(Kind.STRING) + ", " + operands.of(Kind.STRING)
                    + ")");
            default -> code.define(Kind.STRING, "const_str @greeting");
        }
    }

    private void call() {
        if (callees.isEmpty()) {
            output();
            return;
        }
        Signature callee = choices.of(callees);
        String arguments = arguments(callee);
        String call = "call @" + callee.name() + "(" + arguments + ")";
        if (choices.percent(30)) {
            String pointer = code.define(Kind.ANY_POINTER, choices.of("addr_of @", "gaddr @") + callee.name());
            call = "call.indirect " + pointer + "(" + arguments + ")";
            if (callee.result() != null) {
                code.define(callee.result(), ":" + callee.result().type, call);
                return;
            }
        }
        if (callee.result() == null || choices.percent(10)) {
            code.line(call);
        } else {
            code.define(callee.result(), call);
        }
    }

    /** The arguments of a call: one level of depth less, then what the callee asks for. */
    String arguments(Signature callee) {
        var list = new StringBuilder("%left");
        for (Kind kind : callee.params().subList(1, callee.params().size())) {
            list.append(", ").append(operands.of(kind));
        }
        return list.toString();
    }

    /** Makes a value part of the result. */
    private void output() {
        switch (choices.below(7)) {
            case 0 -> code.line("call @mixf(" + operands.of(Kind.FLOAT) + ")");
            case 1 -> code.line("call @rt_print_str(" + operands.of(Kind.STRING) + ")");
            case 2 -> {
                String number = code.define(Kind.INT, "zext1 " + operands.of(Kind.FLAG));
                code.line("call @mix(" + number + ")");
            }
            case 3 -> {
                String kind = code.define(Kind.INT, "trap.kind");
                code.line("call @mix(" + kind + ")");
            }
            default -> code.line("call @mix(" + operands.of(Kind.INT) + ")");
        }
    }
}
