package org.adderlang.library.text;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Version: semantic versions (runtime.md §10, §16). A null version gives 0, false or an empty text. */
@RuntimeClass("Viper.Text.Version")
public final class VersionLibrary {
    private VersionLibrary() {
    }

    /** The version a text is; null for other texts. */
    @Extern("Parse")
    public static VersionObject parse(ViperString text) {
        return text == null ? null : VersionObject.parse(text.cView().toLatin1());
    }

    /** Whether a text is a version. */
    @Extern("IsValid")
    public static boolean isValid(ViperString text) {
        return parse(text) != null;
    }

    /** The first number. */
    @Extern("get_Major")
    public static long major(VersionObject version) {
        return version == null ? 0 : version.major();
    }

    /** The second number. */
    @Extern("get_Minor")
    public static long minor(VersionObject version) {
        return version == null ? 0 : version.minor();
    }

    /** The third number; 0 when missing. */
    @Extern("get_Patch")
    public static long patch(VersionObject version) {
        return version == null ? 0 : version.patch();
    }

    /** The identifiers after the dash; empty without. */
    @Extern("get_Prerelease")
    public static ViperString prerelease(VersionObject version) {
        return ViperString.of(version == null ? "" : version.prerelease());
    }

    /** The identifiers after the plus; empty without. */
    @Extern("get_Build")
    public static ViperString build(VersionObject version) {
        return ViperString.of(version == null ? "" : version.build());
    }

    /** The text with three numbers and without v. */
    @Extern("ToString")
    public static ViperString toText(VersionObject version) {
        return ViperString.of(version == null ? "" : version.toString());
    }

    /** -1, 0 or 1: lower, equal, higher precedence; null is lowest. */
    @Extern("Cmp")
    public static long compare(VersionObject a, VersionObject b) {
        return a == null || b == null ? Boolean.compare(a != null, b != null) : a.compare(b);
    }

    /**
     * Whether a version meets all conditions of a text: versions after {@code = > >= < <= ^ ~} or nothing, separated by
     * spaces. An empty text is met by all, one with a malformed version by none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Satisfies")
    public static boolean satisfies(VersionObject version, ViperString conditions) {
        if (version == null) {
            return false;
        }
        String text = Values.cString(conditions).toLatin1().strip().replaceAll("([<>=^~!])\\s+", "$1");
        if (text.isEmpty()) {
            return true;
        }
        for (String condition : text.split("\\s+")) {
            if (!satisfies(version, condition)) {
                return false;
            }
        }
        return true;
    }

    private static boolean satisfies(VersionObject version, String condition) {
        String digits = condition.replaceFirst("^(>=|<=|!=|[<>=^~])", "");
        VersionObject bound = VersionObject.parse(digits);
        if (bound == null) {
            return false;
        }
        int order = version.compare(bound);
        return switch (condition.substring(0, condition.length() - digits.length())) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "!=" -> order != 0;
            case "~" -> order >= 0 && version.major() == bound.major() && version.minor() == bound.minor();
            case "^" -> order >= 0 && isCompatible(version, bound);
            default -> order == 0;
        };
    }

    /** Whether the leftmost number of {@code bound} that is not 0, and those before it, are the same. */
    private static boolean isCompatible(VersionObject version, VersionObject bound) {
        if (version.major() != bound.major() || bound.major() > 0) {
            return version.major() == bound.major();
        }
        return version.minor() == bound.minor() && (bound.minor() > 0 || version.compare(bound) == 0);
    }

    /** The text of the next major version, x+1.0.0. */
    @Extern("BumpMajor")
    public static ViperString bumpMajor(VersionObject version) {
        return ViperString.of(version == null ? "" : version.major() + 1 + ".0.0");
    }

    /** The text of the next minor version. */
    @Extern("BumpMinor")
    public static ViperString bumpMinor(VersionObject version) {
        return ViperString.of(version == null ? "" : version.major() + "." + (version.minor() + 1) + ".0");
    }

    /** The text of the next patch version. */
    @Extern("BumpPatch")
    public static ViperString bumpPatch(VersionObject version) {
        return ViperString.of(
                version == null ? "" : version.major() + "." + version.minor() + "." + (version.patch() + 1));
    }
}
