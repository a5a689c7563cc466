package org.adderlang.threads;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.Promise}: the writing end of a future. */
public final class PromiseObject extends ManagedObject {
    final FutureObject future = new FutureObject();

    @Override
    public String describe() {
        return "promise";
    }
}
