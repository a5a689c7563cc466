package org.adderlang.library.collections;

import java.util.Base64;
import java.util.HexFormat;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Bytes as hexadecimal digits and as Base64 (RFC 4648 with padding), decoded strictly. */
public final class ByteText {
    private static final byte[] BASE64_VALUES = new byte[256];

    static {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        java.util.Arrays.fill(BASE64_VALUES, (byte) -1);
        for (int i = 0; i < alphabet.length(); i++) {
            BASE64_VALUES[alphabet.charAt(i)] = (byte) i;
        }
    }

    private ByteText() {
    }

    /** Two lower case digits a byte. */
    public static ViperString toHex(byte[] bytes) {
        return ViperString.ofLatin1(HexFormat.of().formatHex(bytes));
    }

    /**
     * The bytes of hexadecimal digits of either case.
     *
     * @param function named in the traps
     * @throws LibraryTrap FUNCTION: hex string length must be even
     * @throws LibraryTrap FUNCTION: invalid hex character
     */
    public static byte[] ofHex(ViperString text, String function) {
        if (text.length() % 2 != 0) {
            throw LibraryTrap.domainError(function + ": hex string length must be even");
        }
        for (byte b : text.bytes()) {
            if (!HexFormat.isHexDigit(b)) {
                throw LibraryTrap.domainError(function + ": invalid hex character");
            }
        }
        return HexFormat.of().parseHex(text.toLatin1());
    }

    /** Padded Base64 without line breaks. */
    public static ViperString toBase64(byte[] bytes) {
        return ViperString.wrap(Base64.getEncoder().encode(bytes));
    }

    /**
     * The bytes of padded Base64; bits that stand for nothing must be zero.
     *
     * @param function named in the traps
     * @throws LibraryTrap FUNCTION: base64 length must be a multiple of 4
     * @throws LibraryTrap FUNCTION: invalid padding
     * @throws LibraryTrap FUNCTION: invalid base64 character
     */
    public static byte[] ofBase64(ViperString text, String function) {
        byte[] digits = text.bytes();
        if (digits.length % 4 != 0) {
            throw LibraryTrap.domainError(function + ": base64 length must be a multiple of 4");
        }
        int end = digits.length;
        while (end > 0 && end > digits.length - 2 && digits[end - 1] == '=') {
            end--;
        }
        checkBase64(digits, end, function);
        return Base64.getDecoder().decode(digits);
    }

    private static void checkBase64(byte[] digits, int end, String function) {
        for (int i = 0; i < end; i++) {
            if (digits[i] == '=') {
                throw LibraryTrap.domainError(function + ": invalid padding");
            }
        }
        for (int i = 0; i < end; i++) {
            if (BASE64_VALUES[digits[i] & 0xff] < 0) {
                throw LibraryTrap.domainError(function + ": invalid base64 character");
            }
        }
        int padding = digits.length - end;
        int spareBits = padding == 0 ? 0 : BASE64_VALUES[digits[end - 1]] & (padding == 1 ? 0x03 : 0x0f);
        if (spareBits != 0) {
            throw LibraryTrap.domainError(function + ": invalid padding");
        }
    }
}
