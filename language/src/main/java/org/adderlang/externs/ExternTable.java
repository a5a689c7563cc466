package org.adderlang.externs;

import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.ThreadState;

/** The externs of one runtime class, by number. Subclasses are generated and have no state. */
public abstract class ExternTable {

    /**
     * Calls an extern.
     *
     * @param args Long for integers, Double, canonical pointers and strings; at least as many as the extern has parameters
     * @return Long, Double, a canonical pointer or string; null for void
     * @throws org.adderlang.runtime.LibraryTrap when the extern traps
     */
    public abstract Object call(int index, ThreadState thread, Object[] args);

    /** A node that runs an inline extern with these argument expressions; null when the extern is not inline. */
    @SuppressWarnings("unused")
    public ExprNode createInline(int index, InstructionSite site, ExprNode[] args) {
        return null;
    }

    protected static long integer(Object[] args, int index) {
        return (Long) args[index];
    }

    protected static boolean truth(Object[] args, int index) {
        return (Long) args[index] != 0;
    }

    protected static double real(Object[] args, int index) {
        return (Double) args[index];
    }

    protected static IllegalArgumentException noSuchIndex(int index) {
        return new IllegalArgumentException("no extern " + index);
    }
}
