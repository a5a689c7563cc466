package org.adderlang.processor;

/** Spells conversions between IL values (long, double, object) and the Java types of extern methods. */
final class Conversions {
    private Conversions() {
    }

    /** An integer argument given as a long expression of primary form. */
    static String fromLong(JavaType type, String value) {
        return switch (type.kind()) {
            case INT, SHORT -> "(" + type.source() + ") " + value;
            default -> value;
        };
    }

    /** The check of an object argument, which traps when the object is of another kind; the value itself when any will do. */
    static String fromObject(JavaType type, String value, String extern, int index) {
        return switch (type.kind()) {
            case STRING -> "Arguments.string(" + value + ", " + Literals.string(extern) + ", " + index + ")";
            case OBJECT -> "Arguments.object(" + value + ", " + type.source() + ".class, " + Literals.string(extern) + ", " + index + ")";
            default -> value;
        };
    }

    /**
     * An integer result as a long expression. The reference leaves narrow results of an i64 signature zero-extended
     * (runtime.md §1.1); i32 and i16 values are sign-extended like all of Adder's narrow integers.
     */
    static String toLong(ExternMethod method, String call) {
        boolean wide = method.signature().result() == IlType.I64;
        return switch (method.result().kind()) {
            case BOOLEAN -> call + " ? 1L : 0L";
            case INT -> wide ? call + " & 0xFFFFFFFFL" : "(long) " + call;
            case SHORT -> wide ? call + " & 0xFFFFL" : "(long) " + call;
            default -> call;
        };
    }
}
