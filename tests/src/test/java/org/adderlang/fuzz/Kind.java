package org.adderlang.fuzz;

/**
 * What the generator knows about a value: its IL type, and whether its bits are the same in every run. Addresses and the
 * bits of computed NaNs are not, so they must not reach the output as integers.
 */
enum Kind {
    INT("i64"),
    WORD("i32"),
    SHORT("i16"),
    FLAG("i1"),
    /** A float whose bits may be those of a computed NaN. */
    FLOAT("f64"),
    /** A float that was a constant or converted from an integer. */
    PLAIN_FLOAT("f64"),
    STRING("str"),
    /** A pointer to memory that holds integers and plain floats. */
    INT_POINTER("ptr"),
    /** A pointer to memory that holds floats. */
    FLOAT_POINTER("ptr"),
    /** A pointer to memory that holds pointers and strings. */
    REFERENCE_POINTER("ptr"),
    /** A pointer to whatever it may be. */
    ANY_POINTER("ptr"),
    /** The bits of a pointer or string. */
    ADDRESS("i64");

    final String type;

    Kind(String type) {
        this.type = type;
    }

    /** Whether a value of this kind can stand where {@code wanted} is asked for. */
    boolean serves(Kind wanted) {
        return this == wanted || wanted == FLOAT && this == PLAIN_FLOAT
                || wanted == ANY_POINTER && type.equals("ptr");
    }
}
