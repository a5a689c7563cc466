package org.adderlang.library.math;

import java.math.BigInteger;
import java.util.Arrays;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Numbers, conversions and arithmetic of Viper.Math.BigInt (runtime.md §12, §16). A null object counts as zero. */
@RuntimeClass("Viper.Math.BigInt")
public final class BigIntLibrary {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private BigIntLibrary() {
    }

    /** The big integer of an integer. */
    @Extern("FromInt")
    public static BigIntObject fromInt(long value) {
        return new BigIntObject(BigInteger.valueOf(value));
    }

    /**
     * The big integer a text starts with: spaces, a sign, 0x, 0o or 0b, digits and underscores; the rest is ignored. Null
     * for a null or empty text.
     */
    @Extern("FromStr")
    public static BigIntObject fromStr(ViperString text) {
        return text == null || text.length() == 0 ? null : new BigIntObject(BigIntText.parse(text.toLatin1()));
    }

    /** The number of bytes in two's complement, the highest first; 0 for none. */
    @Extern("FromBytes")
    public static BigIntObject fromBytes(BytesObject bytes) {
        return bytes == null || bytes.size() == 0 ? zero() : new BigIntObject(new BigInteger(bytes.data()));
    }

    /** The bytes in two's complement, the highest first. */
    @Extern("ToBytes")
    public static BytesObject toBytes(BigIntObject a) {
        byte[] shortest = value(a).toByteArray();
        int magnitudeBits = value(a).abs().bitLength();
        // The reference looks at the top bit of the magnitude: a negative number gets a byte more when that is clear.
        int bytes = (magnitudeBits + 7) / 8 + (value(a).signum() < 0 && magnitudeBits % 8 != 0 ? 1 : 0);
        if (bytes <= shortest.length) {
            return new BytesObject(shortest);
        }
        byte[] extended = new byte[bytes];
        Arrays.fill(extended, 0, bytes - shortest.length, (byte) -1);
        System.arraycopy(shortest, 0, extended, bytes - shortest.length, shortest.length);
        return new BytesObject(extended);
    }

    /** The number 0. */
    @Extern("get_Zero")
    public static BigIntObject zero() {
        return new BigIntObject(BigInteger.ZERO);
    }

    /** The number 1. */
    @Extern("get_One")
    public static BigIntObject one() {
        return new BigIntObject(BigInteger.ONE);
    }

    /** The number as an i64; the nearest i64 when it does not fit. */
    @Extern("ToInt")
    public static long toInt(BigIntObject a) {
        return value(a).max(LEAST).min(GREATEST).longValue();
    }

    /** The decimal digits. */
    @Extern("ToString")
    public static ViperString toText(BigIntObject a) {
        return ViperString.of(value(a).toString());
    }

    /** The digits in a base from 2 to 36, lower case; decimal for other bases. */
    @Extern("ToStrBase")
    public static ViperString toText(BigIntObject a, long base) {
        boolean supported = base >= Character.MIN_RADIX && base <= Character.MAX_RADIX;
        return ViperString.of(value(a).toString(supported ? (int) base : 10));
    }

    /** Whether the number is an i64. */
    @Extern("FitsInt")
    public static boolean fitsInt(BigIntObject a) {
        return value(a).bitLength() < Long.SIZE;
    }

    /** The sum. */
    @Extern("Add")
    public static BigIntObject add(BigIntObject a, BigIntObject b) {
        return new BigIntObject(value(a).add(value(b)));
    }

    /** The difference. */
    @Extern("Sub")
    public static BigIntObject sub(BigIntObject a, BigIntObject b) {
        return new BigIntObject(value(a).subtract(value(b)));
    }

    /** The product. */
    @Extern("Mul")
    public static BigIntObject mul(BigIntObject a, BigIntObject b) {
        return BigIntLimit.check(() -> value(a).multiply(value(b)));
    }

    /**
     * The quotient without its fraction.
     *
     * @throws LibraryTrap BigInt division by zero
     */
    @Extern("Div")
    public static BigIntObject div(BigIntObject a, BigIntObject b) {
        return new BigIntObject(value(a).divide(divisor(b)));
    }

    /**
     * The remainder, with the sign of the dividend.
     *
     * @throws LibraryTrap BigInt division by zero
     */
    @Extern("Mod")
    public static BigIntObject mod(BigIntObject a, BigIntObject b) {
        return new BigIntObject(value(a).remainder(divisor(b)));
    }

    /** The opposite number. */
    @Extern("Neg")
    public static BigIntObject neg(BigIntObject a) {
        return new BigIntObject(value(a).negate());
    }

    /** The magnitude. */
    @Extern("Abs")
    public static BigIntObject abs(BigIntObject a) {
        return new BigIntObject(value(a).abs());
    }

    /** -1, 0 or 1: less, equal, greater. */
    @Extern("Cmp")
    public static long compare(BigIntObject a, BigIntObject b) {
        return value(a).compareTo(value(b));
    }

    /** Whether the numbers are equal. */
    @Extern("Eq")
    public static boolean equal(BigIntObject a, BigIntObject b) {
        return value(a).equals(value(b));
    }

    /** Whether the number is 0. */
    @Extern("IsZero")
    public static boolean isZero(BigIntObject a) {
        return value(a).signum() == 0;
    }

    /** Whether the number is below 0. */
    @Extern("IsNegative")
    public static boolean isNegative(BigIntObject a) {
        return value(a).signum() < 0;
    }

    /** -1, 0 or 1 by the sign. */
    @Extern("Sign")
    public static long sign(BigIntObject a) {
        return value(a).signum();
    }

    /**
     * The number to a power.
     *
     * @throws LibraryTrap BigInt.Pow: negative exponent
     */
    @Extern("Pow")
    public static BigIntObject pow(BigIntObject a, long exponent) {
        if (exponent < 0) {
            throw LibraryTrap.domainError("BigInt.Pow: negative exponent");
        }
        BigInteger base = value(a);
        if (base.bitLength() <= 1 && !base.equals(BigInteger.TWO.negate())) {
            // -1, 0 and 1 have powers of any exponent.
            return new BigIntObject(base.pow(exponent == 0 ? 0 : (int) (2 - exponent % 2)));
        }
        return BigIntLimit.check(() -> base.pow(Math.toIntExact(exponent)));
    }

    /**
     * The number to a power, modulo the magnitude of m, with the sign that truncating division gives.
     *
     * @throws LibraryTrap BigInt.PowMod: zero modulus
     */
    @Extern("PowMod")
    public static BigIntObject powMod(BigIntObject a, BigIntObject exponent, BigIntObject modulus) {
        BigInteger m = value(modulus).abs();
        if (m.signum() == 0) {
            throw LibraryTrap.domainError("BigInt.PowMod: zero modulus");
        }
        // The sign of the exponent is ignored; an odd power of a negative number keeps its sign.
        BigInteger e = value(exponent).abs();
        if (e.signum() == 0) {
            return one();
        }
        BigInteger power = value(a).abs().modPow(e, m);
        return new BigIntObject(value(a).signum() < 0 && e.testBit(0) ? power.negate() : power);
    }

    /** The greatest common divisor, not negative. */
    @Extern("Gcd")
    public static BigIntObject gcd(BigIntObject a, BigIntObject b) {
        return new BigIntObject(value(a).gcd(value(b)));
    }

    /** The least common multiple, not negative. */
    @Extern("Lcm")
    public static BigIntObject lcm(BigIntObject a, BigIntObject b) {
        BigInteger divisor = value(a).gcd(value(b));
        return divisor.signum() == 0 ? zero() : new BigIntObject(value(a).multiply(value(b)).abs().divide(divisor));
    }

    /**
     * The square root without its fraction.
     *
     * @throws LibraryTrap BigInt.Sqrt: negative input
     */
    @Extern("Sqrt")
    public static BigIntObject sqrt(BigIntObject a) {
        if (value(a).signum() < 0) {
            throw LibraryTrap.domainError("BigInt.Sqrt: negative input");
        }
        return new BigIntObject(value(a).sqrt());
    }

    static BigInteger value(BigIntObject a) {
        return a == null ? BigInteger.ZERO : a.value();
    }

    private static BigInteger divisor(BigIntObject b) {
        BigInteger divisor = value(b);
        if (divisor.signum() == 0) {
            throw LibraryTrap.domainError("BigInt division by zero");
        }
        return divisor;
    }
}
