package org.adderlang.library.text;

import java.util.HexFormat;
import java.util.UUID;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Uuid: identifiers as text, 8-4-4-4-12 hexadecimal digits (runtime.md §10, §16). */
@RuntimeClass("Viper.Text.Uuid")
public final class UuidLibrary {
    private static final String SYNTAX = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    private static final int BYTES = 16;

    private UuidLibrary() {
    }

    /** The identifier of zeros. */
    @Extern("get_Empty")
    public static ViperString empty() {
        return ViperString.of(new UUID(0, 0).toString());
    }

    /** A random identifier, version 4. */
    @Extern("New")
    public static ViperString create() {
        return ViperString.of(UUID.randomUUID().toString());
    }

    /** Whether a text is an identifier. */
    @Extern("IsValid")
    public static boolean isValid(ViperString text) {
        return text != null && text.cView().toLatin1().matches(SYNTAX);
    }

    /**
     * The 16 bytes of an identifier.
     *
     * @throws LibraryTrap Guid.ToBytes: invalid GUID format
     */
    @Extern("ToBytes")
    public static BytesObject toBytes(ViperString text) {
        if (!isValid(text)) {
            throw LibraryTrap.domainError("Guid.ToBytes: invalid GUID format");
        }
        return new BytesObject(HexFormat.of().parseHex(text.cView().toLatin1().replace("-", "")));
    }

    /**
     * The identifier of 16 bytes.
     *
     * @throws LibraryTrap Guid.FromBytes: requires exactly 16 bytes
     */
    @Extern("FromBytes")
    public static ViperString fromBytes(BytesObject bytes) {
        if (bytes == null || bytes.size() != BYTES) {
            throw LibraryTrap.domainError("Guid.FromBytes: requires exactly 16 bytes");
        }
        String digits = HexFormat.of().formatHex(bytes.data());
        return ViperString.of(digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})", "$1-$2-$3-$4-"));
    }
}
