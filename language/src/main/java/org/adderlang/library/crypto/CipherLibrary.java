package org.adderlang.library.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * Viper.Crypto.Cipher: authenticated encryption with ChaCha20-Poly1305 (runtime.md §11). Encrypted data starts with the
 * salt of the password, if there is one, and the nonce, and ends with the tag.
 */
@RuntimeClass("Viper.Crypto.Cipher")
public final class CipherLibrary {
    private static final String ALGORITHM = "ChaCha20-Poly1305";
    private static final byte[] CONTEXT = "viper-cipher-v1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_LENGTH = 16;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_LENGTH = 16;
    private static final int KEY_LENGTH = 32;

    private CipherLibrary() {
    }

    /**
     * Encrypts bytes with a password.
     *
     * @throws LibraryTrap Cipher.Encrypt: plaintext is null
     * @throws LibraryTrap Cipher.Encrypt: password is empty
     */
    @Extern("Encrypt")
    public static BytesObject encrypt(BytesObject plain, ViperString password) {
        byte[] data = data(plain, "Cipher.Encrypt: plaintext is null");
        byte[] secret = password(password, "Cipher.Encrypt");
        byte[] salt = Primitives.random(SALT_LENGTH);
        return new BytesObject(Primitives.join(salt, seal(data, derive(secret, salt))));
    }

    /**
     * Decrypts what Encrypt gave.
     *
     * @throws LibraryTrap Cipher.Decrypt: ciphertext is null
     * @throws LibraryTrap Cipher.Decrypt: password is empty
     * @throws LibraryTrap Cipher.Decrypt: ciphertext too short
     * @throws LibraryTrap Cipher.Decrypt: authentication failed (wrong password or corrupted data)
     */
    @Extern("Decrypt")
    public static BytesObject decrypt(BytesObject encrypted, ViperString password) {
        byte[] data = data(encrypted, "Cipher.Decrypt: ciphertext is null");
        byte[] secret = password(password, "Cipher.Decrypt");
        checkLength(data, SALT_LENGTH, "Cipher.Decrypt");
        byte[] key = derive(secret, Arrays.copyOf(data, SALT_LENGTH));
        return new BytesObject(open(Arrays.copyOfRange(data, SALT_LENGTH, data.length), key,
                "Cipher.Decrypt: authentication failed (wrong password or corrupted data)"));
    }

    /**
     * Encrypts bytes with a key of 32 bytes.
     *
     * @throws LibraryTrap Cipher.EncryptWithKey: plaintext is null
     * @throws LibraryTrap Cipher.EncryptWithKey: key must be exactly 32 bytes
     */
    @Extern("EncryptWithKey")
    public static BytesObject encryptWithKey(BytesObject plain, BytesObject key) {
        byte[] data = data(plain, "Cipher.EncryptWithKey: plaintext is null");
        return new BytesObject(seal(data, key(key, "Cipher.EncryptWithKey")));
    }

    /**
     * Decrypts what EncryptWithKey gave.
     *
     * @throws LibraryTrap Cipher.DecryptWithKey: ciphertext is null
     * @throws LibraryTrap Cipher.DecryptWithKey: key must be exactly 32 bytes
     * @throws LibraryTrap Cipher.DecryptWithKey: ciphertext too short
     * @throws LibraryTrap Cipher.DecryptWithKey: authentication failed (corrupted data or wrong key)
     */
    @Extern("DecryptWithKey")
    public static BytesObject decryptWithKey(BytesObject encrypted, BytesObject key) {
        byte[] data = data(encrypted, "Cipher.DecryptWithKey: ciphertext is null");
        byte[] secret = key(key, "Cipher.DecryptWithKey");
        checkLength(data, 0, "Cipher.DecryptWithKey");
        return new BytesObject(
                open(data, secret, "Cipher.DecryptWithKey: authentication failed (corrupted data or wrong key)"));
    }

    /** A random key of 32 bytes. */
    @Extern("GenerateKey")
    public static BytesObject generateKey() {
        return new BytesObject(Primitives.random(KEY_LENGTH));
    }

    /**
     * The key of 32 bytes that a password and a salt give.
     *
     * @throws LibraryTrap Cipher.DeriveKey: salt is null
     * @throws LibraryTrap Cipher.DeriveKey: password is empty
     */
    @Extern("DeriveKey")
    public static BytesObject deriveKey(ViperString password, BytesObject salt) {
        byte[] salted = data(salt, "Cipher.DeriveKey: salt is null");
        return new BytesObject(derive(password(password, "Cipher.DeriveKey"), salted));
    }

    /** HKDF with HMAC-SHA256, one block long (RFC 5869). */
    private static byte[] derive(byte[] password, byte[] salt) {
        byte[] extracted = Primitives.mac("HmacSHA256", salt).doFinal(password);
        return Primitives.mac("HmacSHA256", extracted).doFinal(Primitives.join(CONTEXT, new byte[]{1}));
    }

    private static byte[] seal(byte[] plain, byte[] key) {
        byte[] nonce = Primitives.random(NONCE_LENGTH);
        try {
            return Primitives.join(nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw Primitives.missing(ALGORITHM, e);
        }
    }

    private static byte[] open(byte[] sealed, byte[] key, String otherwise) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_LENGTH));
            return cipher.doFinal(sealed, NONCE_LENGTH, sealed.length - NONCE_LENGTH);
        } catch (AEADBadTagException e) {
            throw LibraryTrap.domainError(otherwise);
        } catch (GeneralSecurityException e) {
            throw Primitives.missing(ALGORITHM, e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        return cipher;
    }

    private static byte[] data(BytesObject bytes, String otherwise) {
        if (bytes == null) {
            throw LibraryTrap.domainError(otherwise);
        }
        return bytes.data();
    }

    private static byte[] password(ViperString password, String function) {
        byte[] bytes = password == null ? new byte[0] : Primitives.bytes(password);
        if (bytes.length == 0) {
            throw LibraryTrap.domainError(function + ": password is empty");
        }
        return bytes;
    }

    private static byte[] key(BytesObject key, String function) {
        if (key == null || key.size() != KEY_LENGTH) {
            throw LibraryTrap.domainError(function + ": key must be exactly 32 bytes");
        }
        return key.data();
    }

    private static void checkLength(byte[] data, int salt, String function) {
        if (data.length < salt + NONCE_LENGTH + TAG_LENGTH) {
            throw LibraryTrap.domainError(function + ": ciphertext too short");
        }
    }
}
