package org.adderlang.threads;

import java.util.concurrent.atomic.AtomicLong;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.SafeI64}. */
public final class SafeI64Object extends ManagedObject {
    final AtomicLong value;

    SafeI64Object(long value) {
        this.value = new AtomicLong(value);
    }

    @Override
    public String describe() {
        return "SafeI64 " + value;
    }
}
