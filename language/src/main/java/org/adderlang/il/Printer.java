package org.adderlang.il;

import java.util.stream.Collectors;

/** Writes a module as canonical IL text (il.md §1.9). */
public final class Printer {
    private Printer() {
    }

    /**
     * The text of a module; {@link Parser#parse} reads it back as an equal module, apart from line and column numbers.
     * Every line ends in a newline.
     */
    public static String print(Module module) {
        var out = new StringBuilder();
        out.append("il ").append(module.version()).append('\n');
        if (module.target() != null) {
            out.append("target \"").append(module.target().replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n");
        }
        for (Extern extern : module.externs()) {
            out.append("extern @").append(extern.name()).append(types(extern.signature())).append(" -> ")
                    .append(extern.signature().returnType()).append('\n');
        }
        for (Global global : module.globals()) {
            printGlobal(out, global);
        }
        for (Function function : module.functions()) {
            new FunctionPrinter(out, function).print();
        }
        return out.toString();
    }

    private static void printGlobal(StringBuilder out, Global global) {
        out.append("global ").append(keyword(global.linkage())).append(global.isConst() ? "const " : "")
                .append(global.type()).append(" @").append(global.name());
        if (global.init() != null) {
            out.append(" = ").append(constant(global.init()));
        }
        out.append('\n');
    }

    /** The keyword of a linkage with a blank behind it, or nothing. */
    static String keyword(Linkage linkage) {
        return switch (linkage) {
            case INTERNAL -> "";
            case EXPORT -> "export ";
            case IMPORT -> "import ";
        };
    }

    /** {@code (i64, ptr)}. */
    private static String types(Signature signature) {
        String types = signature.params().stream().map(Type::toString).collect(Collectors.joining(", "));
        String dots = signature.variadic() ? signature.params().isEmpty() ? "..." : ", ..." : "";
        return "(" + types + dots + ")";
    }

    /** The canonical text of a constant: any value but a {@link Value.Temp}. */
    public static String constant(Value value) {
        return switch (value) {
            case Value.IntConst(long v, boolean isBool) -> isBool ? String.valueOf(v != 0) : String.valueOf(v);
            case Value.FloatConst(double v) -> FloatText.of(v);
            case Value.StrConst(String bytes) -> quote(bytes);
            case Value.GlobalRef(String name) -> "@" + name;
            case Value.NullConst n -> "null";
            case Value.Temp t -> throw new IllegalArgumentException("a register is no constant");
        };
    }

    private static String quote(String bytes) {
        var out = new StringBuilder(bytes.length() + 2).append('"');
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            switch (c) {
                case '\\', '"' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\0' -> out.append("\\0");
                default -> {
                    if (c < ' ' || c >= 0x7F) {
                        out.append("\\x").append(String.format("%02X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
