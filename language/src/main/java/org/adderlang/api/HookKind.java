package org.adderlang.api;

/**
 * What a hook can watch. Instructions, values and memory show only in contexts with the option {@code viper.SingleStep},
 * which makes every instruction a step of its own.
 */
public enum HookKind {
    BEFORE_INSTRUCTION,
    /**
     * The end of an instruction: with the value that it defines, or with the trap that ended it. For one that leaves its block or
     * its function (terminators and tail calls), directly after BEFORE_INSTRUCTION.
     */
    AFTER_INSTRUCTION,
    /** A call of an IL function or an extern, by IL or by the host; the arguments are known. May veto by throwing. */
    BEFORE_CALL,
    /** The end of a call: with its result, or with the trap that ended it. */
    AFTER_CALL,
    /** An instruction is about to read a value; the name is that of the value. */
    VALUE_READ,
    /** An instruction has defined a value; the name is that of the value. */
    VALUE_WRITE,
    /** A load is about to run. */
    MEMORY_LOAD,
    /** A store is about to run. */
    MEMORY_STORE,
    /** create_closure of {@link StandardExterns} has returned. */
    CLOSURE_CREATED,
    /** get_field of an object; so far as the program uses {@link StandardExterns}, like the next three. */
    FIELD_READ,
    FIELD_WRITE,
    ELEMENT_READ,
    ELEMENT_WRITE,
    /** An argument of a call has been evaluated. */
    ARGUMENT_PUSH,
    /** A call has used up an argument. */
    ARGUMENT_POP
}
