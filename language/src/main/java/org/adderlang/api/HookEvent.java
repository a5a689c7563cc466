package org.adderlang.api;

import java.util.List;

/**
 * What a hook sees.
 *
 * @param name      calls: the callee, as the call names it; instructions: the opcode; values: {@code %name}
 * @param function  the IL function that it happens in; null for calls by the host
 * @param location  {@code @f:block#ip line n}, or null for calls by the host
 * @param arguments calls: the arguments so far as known, as {@link ForeignContext#arg} gives them, i1 as a number;
 *     ARGUMENT_PUSH and ARGUMENT_POP: that argument; VALUE_READ and VALUE_WRITE: the value; MEMORY_LOAD: the address;
 *     MEMORY_STORE: the address and the value to store. Null stands for error values, for globals that the instruction names,
 *     and for the addresses of alloca cells that are kept in registers
 * @param result    AFTER_CALL: the result, null for void; AFTER_INSTRUCTION: the value that the instruction defined, or null
 * @param failure   AFTER_CALL and AFTER_INSTRUCTION: the exception that ended it, or null
 */
public record HookEvent(HookKind kind, String name, String function, String location, List<Object> arguments, Object result,
                        Throwable failure) {
}
