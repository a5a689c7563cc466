package org.adderlang.library.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CryptoTest {
    private static ViperString str(String text) {
        return ViperString.of(text);
    }

    private static BytesObject bytes(String text) {
        return new BytesObject(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static BytesObject zeros(int count) {
        return new BytesObject(new byte[count]);
    }

    private static void assertTrap(String text, Executable call) {
        assertEquals(text, assertThrows(LibraryTrap.class, call).text());
    }

    @Test
    void digests() {
        assertEquals("900150983cd24fb0d6963f7d28e17f72", HashLibrary.md5(str("abc")).toString());
        assertEquals("a9993e364706816aba3e25717850c26c9cd0d89d", HashLibrary.sha1(str("abc")).toString());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HashLibrary.sha256Bytes(bytes("abc")).toString());
        assertEquals(891568578, HashLibrary.crc32(str("abc")));
        assertEquals("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
                HashLibrary.hmacSha256(str("key"), str("The quick brown fox jumps over the lazy dog")).toString());
        assertEquals("74e6f7298a9c2d168935f58c001bad88", HashLibrary.hmacMd5(str(""), str("")).toString());
    }

    @Test
    void quickHashes() {
        assertEquals(-5808556873153909620L, HashLibrary.fast(str("a")));
        assertEquals(-3750763034362895579L, HashLibrary.fastBytes(null));
        assertEquals(-6284781860667377211L, HashLibrary.fastInt(0));
        assertTrap("rt_string_cstr: null string", () -> HashLibrary.md5(null));
    }

    @Test
    void derivedKeys() {
        assertEquals("c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a",
                KeyDeriveLibrary.pbkdf2Hex(str("password"), bytes("salt"), 4096, 32).toString());
        assertEquals(70, KeyDeriveLibrary.pbkdf2(str("p"), null, 1000, 70).size());
        assertTrap("PBKDF2: iterations must be at least 1000", () -> KeyDeriveLibrary.pbkdf2(str("p"), null, 999, 32));
        assertTrap("PBKDF2: key_len must be between 1 and 1024", () -> KeyDeriveLibrary.pbkdf2(str("p"), null, 1000, 1025));
    }

    @Test
    void passwords() {
        ViperString hash = PasswordLibrary.hashWithIterations(str("secret"), 1);
        assertTrue(hash.toString().startsWith("PBKDF2$10000$"));
        assertTrue(PasswordLibrary.verify(str("secret"), hash));
        assertFalse(PasswordLibrary.verify(str("Secret"), hash));
        assertFalse(PasswordLibrary.verify(str("secret"), str("PBKDF2$x$y$z")));
        assertFalse(PasswordLibrary.verify(str("secret"), str("PBKDF2$10$A$A")));
    }

    @Test
    void randomNumbers() {
        assertEquals(9, RandLibrary.bytes(9).size());
        assertEquals(4, RandLibrary.integer(4, 4));
        for (int i = 0; i < 100; i++) {
            long number = RandLibrary.integer(-2, 3);
            assertTrue(number >= -2 && number <= 3);
            assertTrue(RandLibrary.integer(Long.MIN_VALUE, Long.MAX_VALUE - 1) < Long.MAX_VALUE);
        }
        assertTrap("Rand.Bytes: count must be at least 1", () -> RandLibrary.bytes(0));
        assertTrap("Rand.Int: min must not be greater than max", () -> RandLibrary.integer(1, 0));
    }

    @Test
    void aes() {
        var key = new BytesObject(HexFormat.of().parseHex("2b7e151628aed2a6abf7158809cf4f3c"));
        var vector = new BytesObject(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"));
        var plain = new BytesObject(HexFormat.of().parseHex("6bc1bee22e409f96e93d7e117393172a"));
        BytesObject encrypted = AesLibrary.encrypt(plain, key, vector);
        assertEquals("7649abac8119b246cee98e9b12e9197d", HexFormat.of().formatHex(encrypted.data(), 0, 16));
        assertArrayEquals(plain.data(), AesLibrary.decrypt(encrypted, key, vector).data());
        assertTrap("AES: decryption failed (invalid padding or corrupted data)",
                () -> AesLibrary.decrypt(zeros(15), key, vector));
        assertTrap("AES: key must be 16 bytes (AES-128) or 32 bytes (AES-256)",
                () -> AesLibrary.encrypt(plain, zeros(24), vector));
        assertTrap("AES: IV must be exactly 16 bytes", () -> AesLibrary.encrypt(plain, key, null));
    }

    @Test
    void aesWithPasswords() {
        BytesObject encrypted = AesLibrary.encryptText(str("héllo"), str("pw"));
        assertEquals(32, encrypted.size());
        assertEquals("héllo", AesLibrary.decryptText(encrypted, str("pw")).toString());
        assertTrap("AES: encrypted data too short (missing IV)", () -> AesLibrary.decryptText(zeros(15), str("pw")));
        assertTrap("AES: decryption failed (wrong password or corrupted data)",
                () -> AesLibrary.decryptText(zeros(16), str("pw")));
    }

    @Test
    void authenticatedEncryption() {
        BytesObject encrypted = CipherLibrary.encrypt(bytes("data"), str("pw"));
        assertEquals(16 + 12 + 4 + 16, encrypted.size());
        assertArrayEquals(bytes("data").data(), CipherLibrary.decrypt(encrypted, str("pw")).data());
        assertTrap("Cipher.Decrypt: authentication failed (wrong password or corrupted data)",
                () -> CipherLibrary.decrypt(encrypted, str("pW")));
        BytesObject key = CipherLibrary.generateKey();
        BytesObject sealed = CipherLibrary.encryptWithKey(zeros(0), key);
        assertEquals(0, CipherLibrary.decryptWithKey(sealed, key).size());
        assertTrap("Cipher.DecryptWithKey: ciphertext too short", () -> CipherLibrary.decryptWithKey(zeros(27), key));
        assertTrap("Cipher.EncryptWithKey: key must be exactly 32 bytes",
                () -> CipherLibrary.encryptWithKey(zeros(1), zeros(31)));
        assertTrap("Cipher.Encrypt: plaintext is null", () -> CipherLibrary.encrypt(null, str("pw")));
        assertTrap("Cipher.Encrypt: password is empty", () -> CipherLibrary.encrypt(zeros(1), str("")));
        assertArrayEquals(CipherLibrary.deriveKey(str("pw"), zeros(4)).data(),
                CipherLibrary.deriveKey(str("pw"), zeros(4)).data());
        assertTrap("Cipher.DeriveKey: salt is null", () -> CipherLibrary.deriveKey(str("pw"), null));
    }
}
