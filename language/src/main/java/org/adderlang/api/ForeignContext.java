package org.adderlang.api;

import java.util.List;
import org.adderlang.il.TrapKind;

/**
 * One call of an extern, as a {@link ForeignFunction} sees it. Valid until the function returns, and only on the thread
 * that the function was called on.
 *
 * <p>Methods marked STATE or FULL throw a ForeignException of kind InvalidOperation when the extern was registered with
 * a lower {@link Capability}.
 */
public interface ForeignContext {
    /** The number of arguments. */
    int arity();

    /**
     * An argument as a Java object: Long for the integer types, Boolean for i1, Double, String or null for str. A ptr gives
     * the Java object or the polyglot {@code Value} that travels behind it, null for the null pointer, and for all else an opaque
     * object that other methods of this class and IL functions take.
     *
     * @param index from 0
     * @throws ForeignException DomainError, when the call has no such argument
     */
    Object arg(int index);

    /** All arguments, as {@link #arg} gives them. */
    List<Object> args();

    /** An integer argument (i1: 0 or 1). */
    long longArg(int index);

    /** An f64 argument. */
    double doubleArg(int index);

    /** A str argument decoded from UTF-8, or null. */
    String stringArg(int index);

    /** The bytes of a str argument, or null; strings of IL need not be UTF-8. */
    byte[] bytesArg(int index);

    /** A ptr argument as an opaque object, whatever is behind it; null for the null pointer. */
    Object pointerArg(int index);

    /**
     * The Java object behind a ptr argument.
     *
     * @return null for the null pointer
     * @throws ForeignException InvalidCast, when something else is behind it
     */
    <T> T objectArg(int index, Class<T> type);

    /**
     * Calls a function of the program, or an extern, on this thread.
     *
     * @param function its name
     * @return Long, Double, Boolean, String, null, or what is behind a pointer
     * @throws ForeignException when it traps, when there is no such function, or when the arguments do not fit; if it
     *     leaves the calling extern, the program sees the trap as if nothing had been in between
     */
    Object invoke(String function, Object... args);

    /** {@link #invoke(String, Object...)} for a function pointer received as an argument. */
    Object invokePointer(Object function, Object... args);

    /** An exception to throw, to trap in the program. */
    ForeignException raiseTrap(TrapKind kind, int code, String message);

    /** Writes to the program's standard output, as UTF-8. */
    void print(String text);

    /** Whether this extern has a call frame of IL code around it; false when the host calls it directly. */
    boolean calledFromIl();

    /** The program's memory (STATE). */
    ForeignMemory memory();

    /** The program's scalar globals (STATE). */
    ForeignGlobals globals();

    /** Objects, arrays and closures of the standard foreign functions (STATE). */
    ForeignObjects objects();

    /** The name of the IL function that makes the call, or null (FULL). */
    String callerFunction();

    /** The IL functions that are active on this thread, innermost first: {@code @f:block#ip line n} (FULL). */
    List<String> callStack();

    /** Where the call stands, {@code @f:block#ip line n}, or null (FULL). */
    String currentInstruction();

    /** The registry of a scope; null for one that the program does not have (FULL). */
    ExternRegistry registry(ExternScope scope);

    /** The hooks of the program's engine (FULL). */
    Hooks hooks();
}
