package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A function pointer of a program in the hands of another language: it can be executed, and passed back. */
@ExportLibrary(InteropLibrary.class)
final class IlCallable implements TruffleObject {
    private final ProgramState program;
    private final FunctionObject function;

    IlCallable(ProgramState program, FunctionObject function) {
        this.program = program;
        this.function = function;
    }

    boolean belongsTo(ProgramState state) {
        return program == state;
    }

    FunctionObject function() {
        return function;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws ArityException, UnsupportedTypeException {
        return HostCalls.call(program, function, arguments);
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "@" + function.name() + ": " + function.signature();
    }
}
