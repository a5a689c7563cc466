package org.adderlang.il.verify;

import org.adderlang.il.Instruction;
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
            text.append(' ');
            appendValue(text, operand);
        }
        for (Target target : instruction.targets()) {
            text.append(" label ").append(target.label());
        }
        return text.toString();
    }

    private static void appendValue(StringBuilder text, Value value) {
        switch (value) {
            case Value.Temp temp -> text.append("%t").append(temp.id());
            case Value.IntConst(long v, boolean isBool) -> text.append(isBool ? String.valueOf(v != 0) : Long.toString(v));
            case Value.FloatConst(double v) -> text.append(floatText(v));
            case Value.StrConst(String bytes) -> appendString(text, bytes);
            case Value.GlobalRef(String name) -> text.append('@').append(name);
            case Value.NullConst _ -> text.append("null");
        }
    }

    /** 17 significant digits, as the canonical text writes them (il.md §1.9). */
    private static String floatText(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Inf" : "-Inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        var digits = new java.math.BigDecimal(value).round(new java.math.MathContext(17)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -4 && exponent < 17) {
            String plain = digits.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String mantissa = digits.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return String.format("%se%s%02d", mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    private static void appendString(StringBuilder text, String bytes) {
        text.append('"');
        for (char c : bytes.toCharArray()) {
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '"' -> text.append("\\\"");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\0' -> text.append("\\0");
                default -> {
                    if (c < 0x20 || c >= 0x7F) {
                        text.append(String.format("\\x%02X", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
