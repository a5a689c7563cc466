package org.adderlang.fuzz;

import java.util.List;

/**
 * A generated function as its callers see it. The first parameter is the call depth that is left.
 *
 * @param result null for void
 */
record Signature(String name, List<Kind> params, Kind result) {
    String resultType() {
        return result == null ? "void" : result.type;
    }
}
