package org.adderlang.analysis;

import com.oracle.truffle.api.CompilerDirectives;

/**
 * A condition on a function's arguments under which it returns one of them, or a constant, before it has done anything that
 * could be noticed: how recursions end. A caller that tests it need not make the call.
 *
 * @param left   an argument, or a constant if {@code right} is an argument
 * @param right  what it is compared with; not looked at where that is null
 * @param result what the function then returns
 */
public record EarlyReturn(Comparison comparison, Term left, Term right, Term result) {
    /** How two integers, or a pointer and null, compare. */
    public enum Comparison {
        LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL, NULL, NOT_NULL
    }

    /**
     * An argument or a constant.
     *
     * @param argument its index, -1 for a constant
     * @param constant Long, Double, or null for the null pointer and for nothing at all
     */
    public record Term(int argument, Object constant) {
        static Term constant(Object value) {
            return new Term(-1, value);
        }

        /** @param offset the index of the first argument in {@code arguments} */
        public Object in(Object[] arguments, int offset) {
            return argument < 0 ? constant : arguments[argument + offset];
        }
    }

    /**
     * Whether the function returns early.
     *
     * @param arguments Long, Double, canonical pointers and strings
     * @param offset    the index of the first argument
     */
    public boolean applies(Object[] arguments, int offset) {
        Object a = left.in(arguments, offset);
        if (comparison == Comparison.NULL) {
            return a == null;
        }
        if (comparison == Comparison.NOT_NULL) {
            return a != null;
        }
        long x = (long) a;
        long y = (long) right.in(arguments, offset);
        return switch (comparison) {
            case LESS -> x < y;
            case LESS_OR_EQUAL -> x <= y;
            case EQUAL -> x == y;
            case NOT_EQUAL -> x != y;
            case NULL, NOT_NULL -> throw CompilerDirectives.shouldNotReachHere();
        };
    }
}
