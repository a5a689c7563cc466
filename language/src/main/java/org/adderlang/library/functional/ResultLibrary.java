package org.adderlang.library.functional;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.functional.Tagged.Tag;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Values or errors (runtime.md §7.1). */
@RuntimeClass("Viper.Result")
public final class ResultLibrary {
    private ResultLibrary() {
    }

    /** An Ok of an object or null pointer. */
    @Extern("Ok")
    public static ResultObject ok(Object value) {
        return new ResultObject(true, Tagged.ofPointer(value));
    }

    /** An Ok of a string. */
    @Extern("OkStr")
    public static ResultObject okStr(ViperString value) {
        return new ResultObject(true, Tagged.ofStr(value));
    }

    /** An Ok of an integer. */
    @Extern("OkI64")
    public static ResultObject okI64(long value) {
        return new ResultObject(true, Tagged.ofI64(value));
    }

    /** An Ok of a floating-point number. */
    @Extern("OkF64")
    public static ResultObject okF64(double value) {
        return new ResultObject(true, Tagged.ofF64(value));
    }

    /** An Err of an object or null pointer. */
    @Extern("Err")
    public static ResultObject err(Object error) {
        return new ResultObject(false, Tagged.ofPointer(error));
    }

    /** An Err of a string. */
    @Extern("ErrStr")
    public static ResultObject errStr(ViperString error) {
        return new ResultObject(false, Tagged.ofStr(error));
    }

    /** Whether this is an Ok; false for null. */
    @Extern("get_IsOk")
    public static boolean isOk(ResultObject result) {
        return result != null && result.ok();
    }

    /** Whether this is an Err; false for null. */
    @Extern("get_IsErr")
    public static boolean isErr(ResultObject result) {
        return result != null && !result.ok();
    }

    /**
     * The value as a pointer; a number becomes the address with the same bits.
     *
     * @throws LibraryTrap Result trap: Unwrap called on NULL Result
     * @throws LibraryTrap Result trap: Unwrap called on Err Result
     */
    @Extern("Unwrap")
    public static Object unwrap(ProgramState program, ResultObject result) {
        return required(result).asPointer(program);
    }

    /**
     * The string in an Ok.
     *
     * @throws LibraryTrap Result trap: Unwrap called on NULL Result
     * @throws LibraryTrap Result trap: Unwrap called on Err Result
     * @throws LibraryTrap Result trap: Unwrap string called on non-string Result
     */
    @Extern("UnwrapStr")
    public static ViperString unwrapStr(ResultObject result) {
        return unwrap(result, Tag.STR, "string").str();
    }

    /**
     * The integer in an Ok.
     *
     * @throws LibraryTrap Result trap: Unwrap called on NULL Result
     * @throws LibraryTrap Result trap: Unwrap called on Err Result
     * @throws LibraryTrap Result trap: Unwrap i64 called on non-i64 Result
     */
    @Extern("UnwrapI64")
    public static long unwrapI64(ResultObject result) {
        return unwrap(result, Tag.I64, "i64").bits();
    }

    /**
     * The floating-point number in an Ok.
     *
     * @throws LibraryTrap Result trap: Unwrap called on NULL Result
     * @throws LibraryTrap Result trap: Unwrap called on Err Result
     * @throws LibraryTrap Result trap: Unwrap f64 called on non-f64 Result
     */
    @Extern("UnwrapF64")
    public static double unwrapF64(ResultObject result) {
        return unwrap(result, Tag.F64, "f64").f64();
    }

    /** The value as a pointer, or the other one when there is none. */
    @Extern("UnwrapOr")
    public static Object unwrapOr(ProgramState program, ResultObject result, Object otherwise) {
        Tagged value = valueOf(result);
        return value == null ? otherwise : value.asPointer(program);
    }

    /** The string in an Ok, else the other value. */
    @Extern("UnwrapOrStr")
    public static ViperString unwrapOrStr(ResultObject result, ViperString otherwise) {
        Tagged value = valueOf(result);
        return value != null && value.tag() == Tag.STR ? value.str() : otherwise;
    }

    /** The integer in an Ok, else the other value. */
    @Extern("UnwrapOrI64")
    public static long unwrapOrI64(ResultObject result, long otherwise) {
        Tagged value = valueOf(result);
        return value != null && value.tag() == Tag.I64 ? value.bits() : otherwise;
    }

    /** The floating-point number in an Ok, else the other value. */
    @Extern("UnwrapOrF64")
    public static double unwrapOrF64(ResultObject result, double otherwise) {
        Tagged value = valueOf(result);
        return value != null && value.tag() == Tag.F64 ? value.f64() : otherwise;
    }

    /**
     * The error as a pointer.
     *
     * @throws LibraryTrap Result trap: UnwrapErr called on NULL Result
     * @throws LibraryTrap Result trap: UnwrapErr called on Ok Result
     */
    @Extern("UnwrapErr")
    public static Object unwrapErr(ProgramState program, ResultObject result) {
        return requiredError(result).asPointer(program);
    }

    /**
     * The error as a string.
     *
     * @throws LibraryTrap Result trap: UnwrapErr called on NULL Result
     * @throws LibraryTrap Result trap: UnwrapErr called on Ok Result
     * @throws LibraryTrap Result trap: UnwrapErr string called on non-string Result
     */
    @Extern("UnwrapErrStr")
    public static ViperString unwrapErrStr(ResultObject result) {
        Tagged error = requiredError(result);
        if (error.tag() != Tag.STR) {
            throw LibraryTrap.domainError("Result trap: UnwrapErr string called on non-string Result");
        }
        return error.str();
    }

    /** The value as a pointer, or null for an Err. */
    @Extern("OkValue")
    public static Object okValue(ProgramState program, ResultObject result) {
        return unwrapOr(program, result, null);
    }

    /** The error as a pointer, or null for an Ok. */
    @Extern("ErrValue")
    public static Object errValue(ProgramState program, ResultObject result) {
        return isErr(result) ? result.value().asPointer(program) : null;
    }

    /**
     * The value as a pointer; traps with the message when there is none.
     *
     * @throws LibraryTrap Result expect: MSG
     */
    @Extern("Expect")
    public static Object expect(ProgramState program, ResultObject result, ViperString message) {
        if (!isOk(result)) {
            throw LibraryTrap.domainError("Result expect: " + (message == null ? "" : message.cView()));
        }
        return result.value().asPointer(program);
    }

    /**
     * The error as a pointer; traps with the message when there is none.
     *
     * @throws LibraryTrap Result expect_err: MSG
     */
    @Extern("ExpectErr")
    public static Object expectErr(ProgramState program, ResultObject result, ViperString message) {
        if (!isErr(result)) {
            throw LibraryTrap.domainError("Result expect_err: " + (message == null ? "" : message.cView()));
        }
        return result.value().asPointer(program);
    }

    /** {@code Ok(V)} or {@code Err(E)}, cut at 255 bytes; {@code Result(null)} for null. */
    @Extern("ToString")
    public static ViperString toString(ProgramState program, ResultObject result) {
        return result == null ? ViperString.of("Result(null)")
                : TaggedText.of(program, result.ok() ? "Ok" : "Err", result.value());
    }

    private static Tagged valueOf(ResultObject result) {
        return isOk(result) ? result.value() : null;
    }

    private static Tagged required(ResultObject result) {
        if (!isOk(result)) {
            throw LibraryTrap.domainError("Result trap: Unwrap called on " + (result == null ? "NULL" : "Err") + " Result");
        }
        return result.value();
    }

    private static Tagged requiredError(ResultObject result) {
        if (!isErr(result)) {
            throw LibraryTrap.domainError("Result trap: UnwrapErr called on " + (result == null ? "NULL" : "Ok") + " Result");
        }
        return result.value();
    }

    private static Tagged unwrap(ResultObject result, Tag tag, String noun) {
        Tagged value = required(result);
        if (value.tag() != tag) {
            throw LibraryTrap.domainError("Result trap: Unwrap " + noun + " called on non-" + noun + " Result");
        }
        return value;
    }
}
