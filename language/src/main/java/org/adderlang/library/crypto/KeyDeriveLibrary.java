package org.adderlang.library.crypto;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Crypto.KeyDerive: keys from passwords by PBKDF2 with HMAC-SHA256 (runtime.md §11). */
@RuntimeClass("Viper.Crypto.KeyDerive")
public final class KeyDeriveLibrary {
    private static final int FEWEST_ITERATIONS = 1000;
    private static final int LONGEST_KEY = 1024;

    private KeyDeriveLibrary() {
    }

    /**
     * A key of this many bytes.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap PBKDF2: iterations must be at least 1000
     * @throws LibraryTrap PBKDF2: key_len must be between 1 and 1024
     */
    @Extern("Pbkdf2SHA256")
    public static BytesObject pbkdf2(ViperString password, BytesObject salt, long iterations, long length) {
        if (iterations < FEWEST_ITERATIONS) {
            throw LibraryTrap.domainError("PBKDF2: iterations must be at least 1000");
        }
        if (length < 1 || length > LONGEST_KEY) {
            throw LibraryTrap.domainError("PBKDF2: key_len must be between 1 and 1024");
        }
        return new BytesObject(
                Primitives.pbkdf2(Primitives.bytes(password), Primitives.bytes(salt), iterations, (int) length));
    }

    /**
     * A key of this many bytes as hexadecimal digits.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap PBKDF2: iterations must be at least 1000
     * @throws LibraryTrap PBKDF2: key_len must be between 1 and 1024
     */
    @Extern("Pbkdf2SHA256Str")
    public static ViperString pbkdf2Hex(ViperString password, BytesObject salt, long iterations, long length) {
        return Primitives.hex(pbkdf2(password, salt, iterations, length).data());
    }
}
