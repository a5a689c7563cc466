package org.adderlang.library.math;

import java.math.BigInteger;
import org.adderlang.runtime.ManagedObject;

/** A Viper.Math.BigInt. Immutable. */
public final class BigIntObject extends ManagedObject {
    private final BigInteger value;

    public BigIntObject(BigInteger value) {
        this.value = value;
    }

    public BigInteger value() {
        return value;
    }

    @Override
    public String describe() {
        return "BigInt of " + value.bitLength() + " bits";
    }
}
