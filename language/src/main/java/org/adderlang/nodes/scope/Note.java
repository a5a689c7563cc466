package org.adderlang.nodes.scope;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** Text in place of a value that cannot be shown. */
@ExportLibrary(InteropLibrary.class)
record Note(String text) implements TruffleObject {
    static final Note NOT_AVAILABLE = new Note("not available");

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return text;
    }
}
