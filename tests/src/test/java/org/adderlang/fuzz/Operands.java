package org.adderlang.fuzz;

import java.util.List;
import java.util.stream.Collectors;

/** Chooses operands: values that exist, literals, or values made on the spot. */
final class Operands {
    private final Choices choices;
    private final Code code;
    private final Frame frame;

    Operands(Choices choices, Code code, Frame frame) {
        this.choices = choices;
        this.code = code;
        this.frame = frame;
    }

    /** An operand of a kind. It may need an instruction, which goes in front; that never traps. */
    String of(Kind kind) {
        String known = choices.percent(literalChance(kind)) ? null : code.find(kind, choices);
        return known != null ? known : make(kind);
    }

    /** The arguments of a call or branch, in parentheses; nothing for no kinds. */
    String list(List<Kind> kinds) {
        return kinds.isEmpty() ? "" : kinds.stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
    }

    private static int literalChance(Kind kind) {
        return switch (kind) {
            case INT -> 25;
            case FLOAT, PLAIN_FLOAT -> 20;
            case STRING, FLAG -> 15;
            default -> 5;
        };
    }

    private String make(Kind kind) {
        return switch (kind) {
            case INT -> choices.integer();
            case FLOAT, PLAIN_FLOAT -> choices.floating();
            case STRING -> choices.of("\"\"", "\"a\"", "\"bc d\"");
            case FLAG -> choices.of("true", "false");
            case WORD -> narrow(Kind.WORD);
            case SHORT -> narrow(Kind.SHORT);
            case INT_POINTER -> frame.address(Kind.INT_POINTER);
            case FLOAT_POINTER -> frame.address(Kind.FLOAT_POINTER);
            case REFERENCE_POINTER -> frame.address(Kind.REFERENCE_POINTER);
            case ANY_POINTER -> choices.percent(30) ? "null" : frame.address(Kind.INT_POINTER);
            case ADDRESS -> "0";
        };
    }

    private String narrow(Kind kind) {
        return code.define(kind, ":" + kind.type, "cast.si_narrow.chk " + choices.between(-300, 300));
    }
}
