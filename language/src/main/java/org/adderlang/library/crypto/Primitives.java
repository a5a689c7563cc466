package org.adderlang.library.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** The primitives that the classes of Viper.Crypto are made of. */
final class Primitives {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Primitives() {
    }

    /** @param algorithm a MessageDigest every JDK has, such as SHA-256 */
    static byte[] digest(String algorithm, byte[] data) {
        try {
            return MessageDigest.getInstance(algorithm).digest(data);
        } catch (GeneralSecurityException e) {
            throw missing(algorithm, e);
        }
    }

    /** @param algorithm a Mac every JDK has, such as HmacSHA256 */
    static Mac mac(String algorithm, byte[] key) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            // Keys are padded with zeros anyway, and the JDK refuses empty ones.
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, algorithm));
            return mac;
        } catch (GeneralSecurityException e) {
            throw missing(algorithm, e);
        }
    }

    static IllegalStateException missing(String algorithm, GeneralSecurityException cause) {
        return new IllegalStateException("this Java runtime lacks " + algorithm, cause);
    }

    /** PBKDF2 with HMAC-SHA256 over the bytes of a password. */
    static byte[] pbkdf2(byte[] password, byte[] salt, long iterations, int length) {
        Mac mac = mac("HmacSHA256", password);
        int blocks = (length + mac.getMacLength() - 1) / mac.getMacLength();
        byte[] key = new byte[blocks * mac.getMacLength()];
        for (int block = 1; block <= blocks; block++) {
            mac.update(salt);
            byte[] round = mac.doFinal(new byte[]{0, 0, (byte) (block >>> 8), (byte) block});
            byte[] sum = round.clone();
            for (long i = 1; i < iterations; i++) {
                round = mac.doFinal(round);
                for (int j = 0; j < sum.length; j++) {
                    sum[j] ^= round[j];
                }
            }
            System.arraycopy(sum, 0, key, (block - 1) * sum.length, sum.length);
        }
        return Arrays.copyOf(key, length);
    }

    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A random integer in [least, greatest]. */
    static long random(long least, long greatest) {
        long count = greatest - least + 1;
        if (count > 0) {
            return least + RANDOM.nextLong(count);
        }
        // At least half of all integers are in so wide a range.
        long number = RANDOM.nextLong();
        while (number < least || number > greatest) {
            number = RANDOM.nextLong();
        }
        return number;
    }

    static ViperString hex(byte[] bytes) {
        return ViperString.of(HexFormat.of().formatHex(bytes));
    }

    /**
     * The bytes before the first NUL.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    static byte[] bytes(ViperString text) {
        return Values.cString(text).bytes();
    }

    /** The contents of a Bytes; none for null. */
    static byte[] bytes(BytesObject bytes) {
        return bytes == null ? new byte[0] : bytes.data();
    }

    static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
