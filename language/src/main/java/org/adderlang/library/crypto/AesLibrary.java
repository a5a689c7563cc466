package org.adderlang.library.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Crypto.Aes: AES in CBC mode with PKCS#7 padding, without authentication (runtime.md §11). */
@RuntimeClass("Viper.Crypto.Aes")
public final class AesLibrary {
    private static final String ALGORITHM = "AES/CBC/PKCS5Padding";
    private static final byte[] KDF_LABEL = "VIPER_AES_KDF_v1".getBytes(StandardCharsets.US_ASCII);
    private static final int KDF_ROUNDS = 10_000;
    private static final int KDF_INPUT = 256;
    private static final int BLOCK = 16;
    private static final int LONG_KEY = 32;

    private AesLibrary() {
    }

    /**
     * Encrypts bytes with a key of 16 or 32 bytes and an initialization vector of 16.
     *
     * @throws LibraryTrap AES: key must be 16 bytes (AES-128) or 32 bytes (AES-256)
     * @throws LibraryTrap AES: IV must be exactly 16 bytes
     */
    @Extern("Encrypt")
    public static BytesObject encrypt(BytesObject data, BytesObject key, BytesObject vector) {
        check(key, vector);
        try {
            return new BytesObject(run(Cipher.ENCRYPT_MODE, Primitives.bytes(data), key.data(), vector.data()));
        } catch (GeneralSecurityException e) {
            throw Primitives.missing(ALGORITHM, e);
        }
    }

    /**
     * Decrypts what Encrypt gave.
     *
     * @throws LibraryTrap AES: key must be 16 bytes (AES-128) or 32 bytes (AES-256)
     * @throws LibraryTrap AES: IV must be exactly 16 bytes
     * @throws LibraryTrap AES: decryption failed (invalid padding or corrupted data)
     */
    @Extern("Decrypt")
    public static BytesObject decrypt(BytesObject data, BytesObject key, BytesObject vector) {
        check(key, vector);
        return new BytesObject(open(Primitives.bytes(data), key.data(), vector.data(),
                "AES: decryption failed (invalid padding or corrupted data)"));
    }

    /**
     * Encrypts a text with AES-256 and a password; a random initialization vector comes first.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("EncryptStr")
    public static BytesObject encryptText(ViperString text, ViperString password) {
        byte[] vector = Primitives.random(BLOCK);
        try {
            byte[] encrypted = run(Cipher.ENCRYPT_MODE, Primitives.bytes(text), key(Primitives.bytes(password)), vector);
            return new BytesObject(Primitives.join(vector, encrypted));
        } catch (GeneralSecurityException e) {
            throw Primitives.missing(ALGORITHM, e);
        }
    }

    /**
     * Decrypts what EncryptStr gave.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap AES: encrypted data too short (missing IV)
     * @throws LibraryTrap AES: decryption failed (wrong password or corrupted data)
     */
    @Extern("DecryptStr")
    public static ViperString decryptText(BytesObject data, ViperString password) {
        byte[] encrypted = Primitives.bytes(data);
        if (encrypted.length < BLOCK) {
            throw LibraryTrap.domainError("AES: encrypted data too short (missing IV)");
        }
        return ViperString.wrap(open(Arrays.copyOfRange(encrypted, BLOCK, encrypted.length), key(Primitives.bytes(password)),
                Arrays.copyOf(encrypted, BLOCK), "AES: decryption failed (wrong password or corrupted data)"));
    }

    private static void check(BytesObject key, BytesObject vector) {
        if (key == null || key.size() != BLOCK && key.size() != LONG_KEY) {
            throw LibraryTrap.domainError("AES: key must be 16 bytes (AES-128) or 32 bytes (AES-256)");
        }
        if (vector == null || vector.size() != BLOCK) {
            throw LibraryTrap.domainError("AES: IV must be exactly 16 bytes");
        }
    }

    /** The reference's own way from a password to a key. */
    private static byte[] key(byte[] password) {
        byte[] used = Arrays.copyOf(password, Math.min(password.length, KDF_INPUT - KDF_LABEL.length - 1));
        byte[] key = Primitives.digest("SHA-256", Primitives.join(KDF_LABEL, new byte[]{(byte) used.length}, used));
        for (int i = 0; i < KDF_ROUNDS; i++) {
            key = Primitives.digest("SHA-256", key);
        }
        return key;
    }

    private static byte[] open(byte[] data, byte[] key, byte[] vector, String otherwise) {
        if (data.length == 0) {
            throw LibraryTrap.domainError(otherwise);
        }
        try {
            return run(Cipher.DECRYPT_MODE, data, key, vector);
        } catch (BadPaddingException | IllegalBlockSizeException e) {
            throw LibraryTrap.domainError(otherwise);
        } catch (GeneralSecurityException e) {
            throw Primitives.missing(ALGORITHM, e);
        }
    }

    private static byte[] run(int mode, byte[] data, byte[] key, byte[] vector) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        return cipher.doFinal(data);
    }
}
