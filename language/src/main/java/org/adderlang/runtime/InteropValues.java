package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import org.adderlang.il.Type;

/** Converts between interop values and IL values by declared type; nothing is truncated silently. */
public final class InteropValues {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private InteropValues() {
    }

    /**
     * The IL value of an interop value: Long, Double, canonical pointer or string. For ptr, objects of other languages and
     * of the host get a pointer of their own.
     *
     * @throws UnsupportedTypeException when the value does not fit the type
     */
    @TruffleBoundary
    public static Object fromHost(Object value, Type type, ProgramState program) throws UnsupportedTypeException {
        try {
            switch (type) {
                case I1:
                    if (INTEROP.isBoolean(value)) {
                        return INTEROP.asBoolean(value) ? 1L : 0L;
                    }
                    if (INTEROP.fitsInLong(value) && (INTEROP.asLong(value) & ~1L) == 0) {
                        return INTEROP.asLong(value);
                    }
                    break;
                case I16:
                    if (INTEROP.fitsInShort(value)) {
                        return (long) INTEROP.asShort(value);
                    }
                    break;
                case I32:
                    if (INTEROP.fitsInInt(value)) {
                        return (long) INTEROP.asInt(value);
                    }
                    break;
                case I64:
                    if (INTEROP.fitsInLong(value)) {
                        return INTEROP.asLong(value);
                    }
                    break;
                case F64:
                    if (INTEROP.fitsInDouble(value)) {
                        return INTEROP.asDouble(value);
                    }
                    break;
                case PTR, STR, ERROR, RESUME_TOK:
                    if (value instanceof ManagedObject || value instanceof Pointer) {
                        return value;
                    }
                    if (INTEROP.isNull(value)) {
                        return null;
                    }
                    if (INTEROP.isString(value)) {
                        return ViperString.of(INTEROP.asString(value));
                    }
                    if (type == Type.PTR && !INTEROP.isNumber(value) && !INTEROP.isBoolean(value)) {
                        return pointer(value, program);
                    }
                    break;
                case VOID:
                    return null;
            }
        } catch (UnsupportedMessageException e) {
            throw UnsupportedTypeException.create(new Object[]{value}, "expected " + type, e);
        }
        throw UnsupportedTypeException.create(new Object[]{value}, "expected " + type);
    }

    private static Object pointer(Object value, ProgramState program) {
        return switch (value) {
            case IlCallable own when own.belongsTo(program) -> own.function();
            case ProgramFunction own when own.belongsTo(program) -> own.function();
            default -> program.foreignObject(value);
        };
    }

    /** Whether a value belongs to another language, and so to one context; values of the host can be used in all. */
    @TruffleBoundary
    public static boolean isConfined(Object value, ProgramState program) {
        try {
            return INTEROP.hasLanguage(value)
                    && INTEROP.getLanguage(value) != INTEROP.getLanguage(program.env().asGuestValue(new Object()));
        } catch (UnsupportedMessageException e) {
            return false;
        }
    }

    /**
     * The interop value of an IL value of {@code type}; i1 becomes a boolean, null and void an interop null, foreign objects
     * leave their pointers, and functions can be executed.
     */
    public static Object toHost(Object value, Type type, ProgramState program) {
        return value instanceof FunctionObject function ? new IlCallable(program, function) : toHost(value, type);
    }

    /** The same for tools, which have no program at hand: functions stay pointers. */
    public static Object toHost(Object value, Type type) {
        if (type == Type.I1) {
            return (Long) value != 0;
        }
        return switch (value) {
            case null -> NullPointer.INSTANCE;
            case ForeignObject foreign -> foreign.value();
            default -> value;
        };
    }
}
