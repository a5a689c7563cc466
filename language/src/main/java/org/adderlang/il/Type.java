package org.adderlang.il;

/** The ten IL types (il.md §2). */
public enum Type {
    VOID("void", 0, Kind.NONE),
    I1("i1", 1, Kind.LONG),
    I16("i16", 2, Kind.LONG),
    I32("i32", 4, Kind.LONG),
    I64("i64", 8, Kind.LONG),
    F64("f64", 8, Kind.DOUBLE),
    PTR("ptr", 8, Kind.OBJECT),
    STR("str", 8, Kind.OBJECT),
    ERROR("error", 8, Kind.OBJECT),
    RESUME_TOK("resume_tok", 8, Kind.OBJECT);

    /** How a value of a type is carried while the program runs. */
    public enum Kind {
        NONE,
        /** i1, i16, i32 and i64: one 64-bit integer. */
        LONG,
        DOUBLE,
        /** ptr, str, error and resume_tok. */
        OBJECT
    }

    private final String spelling;
    private final int size;
    private final Kind kind;

    Type(String spelling, int size, Kind kind) {
        this.spelling = spelling;
        this.size = size;
        this.kind = kind;
    }

    /** Bytes in memory; also the required alignment (0 for void). */
    public int size() {
        return size;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isInteger() {
        return kind == Kind.LONG;
    }

    /** The type of an accepted spelling ({@code Error} and {@code ResumeTok} included), or null. */
    public static Type parse(String text) {
        return switch (text) {
            case "void" -> VOID;
            case "i1" -> I1;
            case "i16" -> I16;
            case "i32" -> I32;
            case "i64" -> I64;
            case "f64" -> F64;
            case "ptr" -> PTR;
            case "str" -> STR;
            case "error", "Error" -> ERROR;
            case "resume_tok", "ResumeTok" -> RESUME_TOK;
            default -> null;
        };
    }

    /** The canonical spelling. */
    @Override
    public String toString() {
        return spelling;
    }
}
