package org.adderlang.nodes.scope;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.adderlang.il.Type;
import org.adderlang.runtime.AdderLanguage;

/** An IL type as tools see it. */
@ExportLibrary(InteropLibrary.class)
record TypeObject(Type type) implements TruffleObject {

    @ExportMessage
    boolean isMetaObject() {
        return true;
    }

    @ExportMessage
    Object getMetaQualifiedName() {
        return type.toString();
    }

    @ExportMessage
    Object getMetaSimpleName() {
        return type.toString();
    }

    @ExportMessage
    boolean isMetaInstance(Object instance) {
        return instance instanceof TypedValue value && value.getMetaObject().equals(this);
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
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return type.toString();
    }
}
