package org.adderlang.api;

/** How much of the running program an extern may reach through its {@link ForeignContext}; each level includes the ones before. */
public enum Capability {
    /** Arguments, calls back into IL, and foreign objects. */
    ARGS,
    /** Also the program's memory, globals and objects. */
    STATE,
    /** Also call frames, hooks and registries. */
    FULL
}
