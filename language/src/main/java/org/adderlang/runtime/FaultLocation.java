package org.adderlang.runtime;

/**
 * Where in the IL an instruction stands.
 *
 * @param function name of the function
 * @param block    label of the block
 * @param ip       index of the instruction in its block
 * @param line     line of its {@code .loc}, 0 or less when it has none
 */
public record FaultLocation(String function, String block, int ip, long line) {

    /** Implemented by the nodes of instructions that can trap. */
    public interface Site {
        FaultLocation faultLocation();
    }

    /** {@code @f:b#3 line 7}, as in trap reports (il.md §5.5). */
    @Override
    public String toString() {
        return "@" + function + ":" + block + "#" + ip + (line > 0 ? " line " + line : "");
    }
}
