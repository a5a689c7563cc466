package org.adderlang.library.functional;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.functional.Tagged.Tag;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Values that may be missing (runtime.md §7.1). Null counts as None. */
@RuntimeClass("Viper.Option")
public final class OptionLibrary {
    private OptionLibrary() {
    }

    /** An Option of an object or null pointer. */
    @Extern("Some")
    public static OptionObject some(Object value) {
        return new OptionObject(Tagged.ofPointer(value));
    }

    /** An Option of a string. */
    @Extern("SomeStr")
    public static OptionObject someStr(ViperString value) {
        return new OptionObject(Tagged.ofStr(value));
    }

    /** An Option of an integer. */
    @Extern("SomeI64")
    public static OptionObject someI64(long value) {
        return new OptionObject(Tagged.ofI64(value));
    }

    /** An Option of a floating-point number. */
    @Extern("SomeF64")
    public static OptionObject someF64(double value) {
        return new OptionObject(Tagged.ofF64(value));
    }

    /** An Option without a value. */
    @Extern("None")
    public static OptionObject none() {
        return new OptionObject(null);
    }

    /** Whether there is a value. */
    @Extern("get_IsSome")
    public static boolean isSome(OptionObject option) {
        return valueOf(option) != null;
    }

    /** Whether there is no value; true for null. */
    @Extern("get_IsNone")
    public static boolean isNone(OptionObject option) {
        return valueOf(option) == null;
    }

    /**
     * The value as a pointer; a number becomes the address with the same bits.
     *
     * @throws LibraryTrap Option trap: Unwrap called on NULL Option
     * @throws LibraryTrap Option trap: Unwrap called on None Option
     */
    @Extern("Unwrap")
    public static Object unwrap(ProgramState program, OptionObject option) {
        return required(option).asPointer(program);
    }

    /**
     * The string in an Option.
     *
     * @throws LibraryTrap Option trap: Unwrap called on NULL Option
     * @throws LibraryTrap Option trap: Unwrap called on None Option
     * @throws LibraryTrap Option trap: Unwrap string called on non-string Option
     */
    @Extern("UnwrapStr")
    public static ViperString unwrapStr(OptionObject option) {
        return unwrap(option, Tag.STR, "string").str();
    }

    /**
     * The integer in an Option.
     *
     * @throws LibraryTrap Option trap: Unwrap called on NULL Option
     * @throws LibraryTrap Option trap: Unwrap called on None Option
     * @throws LibraryTrap Option trap: Unwrap i64 called on non-i64 Option
     */
    @Extern("UnwrapI64")
    public static long unwrapI64(OptionObject option) {
        return unwrap(option, Tag.I64, "i64").bits();
    }

    /**
     * The floating-point number in an Option.
     *
     * @throws LibraryTrap Option trap: Unwrap called on NULL Option
     * @throws LibraryTrap Option trap: Unwrap called on None Option
     * @throws LibraryTrap Option trap: Unwrap f64 called on non-f64 Option
     */
    @Extern("UnwrapF64")
    public static double unwrapF64(OptionObject option) {
        return unwrap(option, Tag.F64, "f64").f64();
    }

    /** The value as a pointer, or the other one when there is none. */
    @Extern("UnwrapOr")
    public static Object unwrapOr(ProgramState program, OptionObject option, Object otherwise) {
        Tagged value = valueOf(option);
        return value == null ? otherwise : value.asPointer(program);
    }

    /** The string in an Option, else the other value. */
    @Extern("UnwrapOrStr")
    public static ViperString unwrapOrStr(OptionObject option, ViperString otherwise) {
        Tagged value = valueOf(option);
        return value != null && value.tag() == Tag.STR ? value.str() : otherwise;
    }

    /** The integer in an Option, else the other value. */
    @Extern("UnwrapOrI64")
    public static long unwrapOrI64(OptionObject option, long otherwise) {
        Tagged value = valueOf(option);
        return value != null && value.tag() == Tag.I64 ? value.bits() : otherwise;
    }

    /** The floating-point number in an Option, else the other value. */
    @Extern("UnwrapOrF64")
    public static double unwrapOrF64(OptionObject option, double otherwise) {
        Tagged value = valueOf(option);
        return value != null && value.tag() == Tag.F64 ? value.f64() : otherwise;
    }

    /** The value as a pointer, or null. */
    @Extern("Value")
    public static Object value(ProgramState program, OptionObject option) {
        return unwrapOr(program, option, null);
    }

    /**
     * The value as a pointer; traps with the message when there is none.
     *
     * @throws LibraryTrap Option expect: MSG
     */
    @Extern("Expect")
    public static Object expect(ProgramState program, OptionObject option, ViperString message) {
        Tagged value = valueOf(option);
        if (value == null) {
            throw LibraryTrap.domainError("Option expect: " + (message == null ? "" : message.cView()));
        }
        return value.asPointer(program);
    }

    /** An Ok Result of the value, or an Err Result of an object. */
    @Extern("OkOr")
    public static ResultObject okOr(OptionObject option, Object error) {
        Tagged value = valueOf(option);
        return value == null ? ResultLibrary.err(error) : new ResultObject(true, value.shared());
    }

    /** An Ok Result of the value, or an Err Result of a string. */
    @Extern("OkOrStr")
    public static ResultObject okOrStr(OptionObject option, ViperString error) {
        Tagged value = valueOf(option);
        return value == null ? ResultLibrary.errStr(error) : new ResultObject(true, value.shared());
    }

    /** {@code None}, or {@code Some(V)}, cut at 255 bytes. */
    @Extern("ToString")
    public static ViperString toString(ProgramState program, OptionObject option) {
        Tagged value = valueOf(option);
        return value == null ? ViperString.of("None") : TaggedText.of(program, "Some", value);
    }

    private static Tagged valueOf(OptionObject option) {
        return option == null ? null : option.value();
    }

    private static Tagged required(OptionObject option) {
        if (valueOf(option) == null) {
            throw LibraryTrap.domainError("Option trap: Unwrap called on " + (option == null ? "NULL" : "None") + " Option");
        }
        return option.value();
    }

    private static Tagged unwrap(OptionObject option, Tag tag, String noun) {
        Tagged value = required(option);
        if (value.tag() != tag) {
            throw LibraryTrap.domainError("Option trap: Unwrap " + noun + " called on non-" + noun + " Option");
        }
        return value;
    }
}
