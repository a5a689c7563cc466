package org.adderlang.library.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Crypto.Password: password hashes as PBKDF2$iterations$salt$hash, the latter two in Base64 (runtime.md §11). */
@RuntimeClass("Viper.Crypto.Password")
public final class PasswordLibrary {
    private static final Pattern SYNTAX =
            Pattern.compile("PBKDF2\\$([0-9]{1,9})\\$([A-Za-z0-9+/]+={0,2})\\$([A-Za-z0-9+/]+={0,2})");
    private static final int ITERATIONS = 100_000;
    private static final int FEWEST_ITERATIONS = 10_000;
    private static final int MOST_ITERATIONS = 999_999_999;
    private static final int SALT_LENGTH = 16;
    private static final int HASH_LENGTH = 32;

    private PasswordLibrary() {
    }

    /**
     * The hash of a password with a random salt and 100000 iterations.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Hash")
    public static ViperString hash(ViperString password) {
        return hashWithIterations(password, ITERATIONS);
    }

    /**
     * The hash of a password with a random salt and this many iterations, at least 10000.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("HashIters")
    public static ViperString hashWithIterations(ViperString password, long iterations) {
        byte[] salt = Primitives.random(SALT_LENGTH);
        long rounds = Math.clamp(iterations, FEWEST_ITERATIONS, MOST_ITERATIONS);
        byte[] hash = Primitives.pbkdf2(Primitives.bytes(password), salt, rounds, HASH_LENGTH);
        Base64.Encoder base64 = Base64.getEncoder();
        return ViperString.of("PBKDF2$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash));
    }

    /**
     * Whether a password has this hash; false for other texts.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Verify")
    public static boolean verify(ViperString password, ViperString hash) {
        byte[] secret = Primitives.bytes(password);
        Matcher m = SYNTAX.matcher(new String(Primitives.bytes(hash), StandardCharsets.ISO_8859_1));
        if (!m.matches() || m.group(2).length() % 4 != 0 || m.group(3).length() % 4 != 0) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(m.group(2));
        byte[] expected = Base64.getDecoder().decode(m.group(3));
        long iterations = Long.parseLong(m.group(1));
        return iterations > 0 && expected.length == HASH_LENGTH
                && MessageDigest.isEqual(expected, Primitives.pbkdf2(secret, salt, iterations, HASH_LENGTH));
    }
}
