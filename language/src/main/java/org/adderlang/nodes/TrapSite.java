package org.adderlang.nodes;

import com.oracle.truffle.api.CompilerAsserts;
import com.oracle.truffle.api.nodes.Node;
import java.util.Objects;
import org.adderlang.il.Instruction;

/**
 * A node that can trap. Most never do, so code is compiled without what follows a trap. The first trap throws the code away,
 * and every later compilation has it.
 */
public interface TrapSite {
    /** Where the instruction stands; null for one that is none of the program's. */
    InstructionSite site();

    /** Has code compiled with the node's traps from now on. */
    void expectTrap();

    /** What contains the trap sites of a function. */
    interface Owner {
        /** A site below {@code child} has trapped for the first time. */
        void hasTrapped(TrapSite site, Node child);
    }

    /** Whether a trap of another site makes one here likely. */
    default boolean isLike(TrapSite other) {
        if (site() == null || other.site() == null) {
            return false;
        }
        Instruction own = site().instruction();
        Instruction trapped = other.site().instruction();
        return own.opcode() == trapped.opcode() && Objects.equals(own.callee(), trapped.callee());
    }

    /** Tells the owner of a site that it has trapped for the first time. Interpreter only. */
    static <T extends Node & TrapSite> void report(T site) {
        CompilerAsserts.neverPartOfCompilation();
        Node child = site;
        for (Node parent = site.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Owner owner) {
                owner.hasTrapped(site, child);
                return;
            }
            child = parent;
        }
    }
}
