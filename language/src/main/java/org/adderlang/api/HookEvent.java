package org.adderlang.api;

import java.util.List;

/**
 * What a hook sees.
 *
 * @param name      calls: the callee, as the call names it; instructions: the opcode; values: {@code %name}
 * @param function  the IL function that it happens in; null for calls by the host
 * @param location  {@code @f:block#ip line n}, or null for calls by the host
 * @param arguments calls: the arguments so far as known, as {@link ForeignContext#arg} gives them, i1 as a number;
 *     ARGUMENT_PUSH and ARGUMENT_POP: that argument
 * @param result    AFTER_CALL: the result, null for void
 * @param failure   AFTER_CALL: the exception that ended the call, or null
 */
public record HookEvent(HookKind kind, String name, String function, String location, List<Object> arguments, Object result,
                        Throwable failure) {
}
