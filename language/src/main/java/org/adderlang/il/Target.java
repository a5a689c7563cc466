package org.adderlang.il;

import java.util.List;

/** A branch target: a block label and the arguments for its parameters. */
public record Target(String label, List<Value> args) {
    public Target {
        args = List.copyOf(args);
    }
}
