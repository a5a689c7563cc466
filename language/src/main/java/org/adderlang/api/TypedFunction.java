package org.adderlang.api;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;

/**
 * A typed Java function as the function of an extern.
 *
 * @param handle   calls it
 * @param function the functional object behind the handle, or null when there is none
 */
public record TypedFunction(MethodHandle handle, Object function) {
    /** The function as an instance of a functional interface, through {@code handle} when it is not one already. */
    public <T> T as(Class<T> functionalInterface, MethodHandle adapted) {
        return functionalInterface.isInstance(function) ? functionalInterface.cast(function)
                : MethodHandleProxies.asInterfaceInstance(functionalInterface, adapted);
    }
}
