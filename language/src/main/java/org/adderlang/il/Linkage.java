package org.adderlang.il;

/** How a function or global takes part in linking several modules (IL 0.3.0, il.md §13). */
public enum Linkage {
    INTERNAL,
    EXPORT,
    /** Declared here, defined in another module. */
    IMPORT
}
