package org.adderlang.externs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import org.adderlang.api.ForeignException;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.runtime.AdderContext;
import org.adderlang.runtime.ForeignObject;
import org.adderlang.runtime.InteropValues;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;
import org.adderlang.threads.ProgramThreads;
import org.graalvm.polyglot.Context;

/** Converts between IL values and what Java externs see, which {@link org.adderlang.api.ForeignContext#arg} describes. */
public final class ForeignValues {
    /** Ends the message, after the extern's name, of a trap for a value that its thread cannot use. */
    public static final String OUT_OF_REACH = ": values of other languages can be used only on the program's main thread, not on"
            + " a thread that it has started";

    private ForeignValues() {
    }

    /** {@link #toJava(Object, String)} of an IL value of {@code type}. */
    @TruffleBoundary
    public static Object toJava(Object value, Type type, String extern) {
        return type == Type.I1 ? (Object) ((Long) value != 0) : toJava(value, extern);
    }

    /**
     * An IL value other than i1 as Java sees it.
     *
     * @param extern the one that asks, for messages
     * @throws ForeignException InvalidOperation, for a value of another language on a thread that the program has started
     */
    @TruffleBoundary
    public static Object toJava(Object value, String extern) {
        if (value instanceof ForeignObject foreign && isOutOfReach(foreign)) {
            throw new ForeignException(TrapKind.INVALID_OPERATION, 0, extern + OUT_OF_REACH);
        }
        return toJavaInReach(value);
    }

    /** An IL value as tools see it: as {@link #toJava}, but in words when it cannot be used on this thread. */
    @TruffleBoundary
    public static Object toTool(Object value) {
        return value instanceof ForeignObject foreign && isOutOfReach(foreign) ? foreign.describe() : toJavaInReach(value);
    }

    private static Object toJavaInReach(Object value) {
        if (value instanceof ViperString string) {
            return string.toString();
        }
        if (!(value instanceof ForeignObject foreign)) {
            return value;
        }
        var env = AdderContext.of(null).env();
        return env.isHostObject(foreign.value()) ? env.asHostObject(foreign.value())
                : Context.getCurrent().asValue(foreign.value());
    }

    /** Threads that programs start have a context of their own, in which other languages do not run. */
    private static boolean isOutOfReach(ForeignObject foreign) {
        return AdderContext.of(null).env().getConfig().get(ProgramThreads.PROGRAM) instanceof ProgramState program
                && InteropValues.isConfined(foreign.value(), program);
    }

    /**
     * The IL value of a Java or interop value.
     *
     * @throws UnsupportedTypeException when it does not fit the type
     */
    @TruffleBoundary
    public static Object toIl(Object value, Type type, ProgramState program) throws UnsupportedTypeException {
        return InteropValues.fromHost(toGuest(value, program), type, program);
    }

    private static Object toGuest(Object value, ProgramState program) {
        return switch (value) {
            case null -> InteropValues.toHost(null, Type.PTR, program);
            case TruffleObject guest -> guest;
            case Long _, Integer _, Short _, Byte _, Double _, Float _, Boolean _, String _ -> value;
            default -> program.env().asGuestValue(value);
        };
    }

    /** A value in words, for messages. */
    @TruffleBoundary
    public static String describe(Object value, ProgramState program) {
        return switch (value) {
            case null -> "null";
            case ViperString string -> '"' + string.toString() + '"';
            case ManagedObject object -> "a " + object.describe();
            case Pointer pointer -> "pointer " + pointer;
            case String text -> '"' + text + '"';
            default -> String.valueOf(InteropLibrary.getUncached()
                    .toDisplayString(program == null ? value : toGuest(value, program)));
        };
    }
}
