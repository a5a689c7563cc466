package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** What is visible everywhere in a context: the functions of the program that was loaded last. */
@ExportLibrary(InteropLibrary.class)
final class TopScope implements TruffleObject {
    private static final Object EMPTY = new NameList();

    private Program program;

    void load(Program loaded) {
        program = loaded;
    }

    @ExportMessage
    boolean isScope() {
        return true;
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
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    Object getMembers(boolean includeInternal) {
        return program == null ? EMPTY : program.getMembers(includeInternal);
    }

    @ExportMessage
    boolean isMemberReadable(String member) {
        return program != null && program.isMemberReadable(member);
    }

    @ExportMessage
    boolean isMemberInvocable(String member) {
        return isMemberReadable(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        if (program == null) {
            throw UnknownIdentifierException.create(member);
        }
        return program.readMember(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object[] arguments)
            throws UnknownIdentifierException, ArityException, UnsupportedTypeException {
        if (program == null) {
            throw UnknownIdentifierException.create(member);
        }
        return program.invokeMember(member, arguments);
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "functions";
    }
}
