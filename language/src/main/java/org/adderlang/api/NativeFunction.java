package org.adderlang.api;

import java.lang.foreign.MemorySegment;

/**
 * A C function as the function of an extern.
 *
 * @param symbol  its address
 * @param handler whether it has the form {@code void f(void **args, void *result)} instead of that of its signature
 */
public record NativeFunction(MemorySegment symbol, boolean handler) {
}
