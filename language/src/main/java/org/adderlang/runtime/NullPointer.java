package org.adderlang.runtime;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** What embedders get for the null pointer and for void. */
@ExportLibrary(InteropLibrary.class)
final class NullPointer implements TruffleObject {
    static final NullPointer INSTANCE = new NullPointer();

    private NullPointer() {
    }

    @ExportMessage
    boolean isNull() {
        return true;
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "null";
    }
}
