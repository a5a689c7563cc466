package org.adderlang.nodes.scope;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.adderlang.il.Type;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.InteropValues;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;

/** An IL value that knows its IL type; otherwise it acts as the value itself. */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "value")
final class TypedValue implements TruffleObject {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    final Object value;
    private final Type type;

    private TypedValue(Object value, Type type) {
        this.value = value;
        this.type = type;
    }

    /** {@code value} as an interop value: Long, Double, or canonical pointer or string. */
    static Object of(Object value, Type type) {
        return type == Type.ERROR || type == Type.RESUME_TOK ? new Note("<" + type + ">")
                : new TypedValue(InteropValues.toHost(value, type), type);
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return AdderLanguage.class;
    }

    @ExportMessage
    boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    Object getMetaObject() {
        return new TypeObject(type);
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(boolean allowSideEffects) {
        return switch (value) {
            case ViperString string -> '"' + string.toString() + '"';
            case ManagedObject object -> object.describe();
            case Pointer pointer -> pointer.base == null ? "0x" + Long.toHexString(pointer.offset)
                    : pointer.base.describe() + " + " + pointer.offset;
            default -> INTEROP.toDisplayString(value, allowSideEffects);
        };
    }
}
