package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A function of a running program, for embedders to call. */
@ExportLibrary(InteropLibrary.class)
final class ProgramFunction implements TruffleObject {
    private final Program program;
    private final FunctionObject function;

    ProgramFunction(Program program, FunctionObject function) {
        this.program = program;
        this.function = function;
    }

    boolean belongsTo(ProgramState state) {
        return program.state() == state;
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
        return HostCalls.call(program.runnableState(), function, arguments);
    }

    @ExportMessage
    boolean hasExecutableName() {
        return true;
    }

    @ExportMessage
    Object getExecutableName() {
        return function.name();
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "@" + function.name() + ": " + function.signature();
    }
}
