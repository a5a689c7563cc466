package org.adderlang.library.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.ByteText;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Codec: Base64, hexadecimal and URL encoding of bytes (runtime.md §10, §16). Inputs end at their first NUL. */
@RuntimeClass("Viper.Text.Codec")
public final class CodecLibrary {
    private static final String UNRESERVED = "-_.~";
    private static final Pattern URL_ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})|\\+");

    private CodecLibrary() {
    }

    /**
     * The Base64 text, padded.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Base64Enc")
    public static ViperString base64Encode(ViperString text) {
        return ByteText.toBase64(Values.cString(text).bytes());
    }

    /**
     * The bytes of a Base64 text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Codec.Base64Dec: base64 length must be a multiple of 4
     * @throws LibraryTrap Codec.Base64Dec: invalid padding
     * @throws LibraryTrap Codec.Base64Dec: invalid base64 character
     */
    @Extern("Base64Dec")
    public static ViperString base64Decode(ViperString text) {
        return ViperString.wrap(ByteText.ofBase64(Values.cString(text), "Codec.Base64Dec"));
    }

    /**
     * Two lower-case hexadecimal digits per byte.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("HexEnc")
    public static ViperString hexEncode(ViperString text) {
        return ByteText.toHex(Values.cString(text).bytes());
    }

    /**
     * The bytes of hexadecimal digits.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Codec.HexDec: hex string length must be even
     * @throws LibraryTrap Codec.HexDec: invalid hex character
     */
    @Extern("HexDec")
    public static ViperString hexDecode(ViperString text) {
        return ViperString.wrap(ByteText.ofHex(Values.cString(text), "Codec.HexDec"));
    }

    /**
     * The text with all bytes but letters, digits and {@code -_.~} as percent escapes, in lower case.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("UrlEncode")
    public static ViperString urlEncode(ViperString text) {
        var out = new StringBuilder();
        for (char c : Values.cString(text).toLatin1().toCharArray()) {
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            out.append(kept ? String.valueOf(c) : String.format("%%%02x", (int) c));
        }
        return ViperString.of(out.toString());
    }

    /**
     * The text with percent escapes replaced by their bytes and + by spaces; malformed escapes stay.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("UrlDecode")
    public static ViperString urlDecode(ViperString text) {
        String decoded = URL_ESCAPE.matcher(Values.cString(text).toLatin1()).replaceAll(m -> Matcher.quoteReplacement(
                m.group(1) == null ? " " : String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        return ViperString.ofLatin1(decoded);
    }
}
