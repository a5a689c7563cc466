package org.adderlang.nodes.scope;

import java.util.List;

/**
 * The values of a function that have frame slots, and the parameters that stay where the caller put them.
 *
 * @param all    header parameters first, then in order of value ids
 * @param stable whether a slot, once written, keeps its value until the function returns
 */
public record Locals(List<Local> all, boolean stable) {
    public Locals {
        all = List.copyOf(all);
    }

    /** The value with an id, or null when no slot holds it throughout the function. */
    public Local find(int id) {
        for (Local local : all) {
            if (local.id() == id && local.block() < 0) {
                return local;
            }
        }
        return null;
    }
}
