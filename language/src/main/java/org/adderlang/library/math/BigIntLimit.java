package org.adderlang.library.math;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.adderlang.runtime.LibraryTrap;

/** The size limit of big integers, 2^31 bits. */
final class BigIntLimit {
    private BigIntLimit() {
    }

    /**
     * The result of an operation whose result may be too large.
     *
     * @throws LibraryTrap out of memory
     */
    static BigIntObject check(Supplier<BigInteger> operation) {
        try {
            return new BigIntObject(operation.get());
        } catch (ArithmeticException e) {
            throw LibraryTrap.domainError("out of memory");
        }
    }
}
