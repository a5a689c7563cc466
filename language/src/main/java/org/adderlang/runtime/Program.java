package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.ProgramLinker;
import org.adderlang.il.Function;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.translate.ModuleCode;

/**
 * A program as embedders see it: executing it runs {@code main} and gives main's raw 64-bit result (0 for void, il.md
 * §4.5); its members are the functions of the module.
 */
@ExportLibrary(InteropLibrary.class)
final class Program implements TruffleObject {
    private static final String MODULE_INIT = "module_init";

    private final ProgramCode files;
    private final ModuleCode code;
    private final ProgramState state;
    private boolean initialized;

    private Program(ProgramCode files, ProgramState state) {
        this.files = files;
        this.code = files.code();
        this.state = state;
    }

    /** A fresh program, which is from now on the one loaded last. */
    static Program start(ProgramCode code, AdderContext context) {
        var program = new Program(code, context.newProgram(code.code()));
        context.topScope().load(program);
        return program;
    }

    ProgramState state() {
        return state;
    }

    /**
     * The state to run functions in.
     *
     * @throws RefusedModule when something that the program imports is missing
     */
    ProgramState runnableState() {
        files.requireLinked();
        return state;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws ArityException {
        if (arguments.length != 0) {
            throw ArityException.create(0, 0, arguments.length);
        }
        FunctionObject main = code.function("main");
        if (main == null) {
            throw new HostError("missing main");
        }
        files.requireLinked();
        try {
            initialize();
            return rawResult(main.signature().returnType(), HostCalls.run(state, main, mainArguments(main)));
        } finally {
            // Threads end with main (il.md §9).
            state.threads().stop();
            state.output().flush();
        }
    }

    /** The functions with the attribute module_init run once, in textual order, before main (il.md §13). */
    private void initialize() {
        if (initialized) {
            return;
        }
        initialized = true;
        for (Function function : code.module().functions()) {
            FunctionObject initializer = code.function(function.name());
            if (initializer != null && function.attributes().contains(MODULE_INIT)
                    && initializer.signature().params().isEmpty()) {
                HostCalls.run(state, initializer, new Object[0]);
            }
        }
    }

    /** main gets no arguments: parameters that only the header declares read as 0 (il.md §4.5). */
    private Object[] mainArguments(FunctionObject main) {
        Function function = code.module().function("main");
        int expected = main.signature().params().size();
        if (expected > 0 && !function.blocks().getFirst().params().isEmpty()) {
            throw new Trap(TrapKind.INVALID_OPERATION, 0, "argument count mismatch for function main: expected " + expected
                    + " argument" + (expected == 1 ? "" : "s") + ", received 0",
                    ((RootCallTarget) main.target()).getRootNode());
        }
        return main.signature().params().stream().map(type -> switch (type.kind()) {
            case LONG -> (Object) 0L;
            case DOUBLE -> 0.0;
            case OBJECT, NONE -> null;
        }).toArray();
    }

    private long rawResult(Type type, Object result) {
        return switch (type.kind()) {
            case LONG -> (Long) result;
            case DOUBLE -> Double.doubleToRawLongBits((Double) result);
            case OBJECT -> state.addresses().toBits(result);
            case NONE -> 0;
        };
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return new NameList(functionNames().toArray(String[]::new));
    }

    Stream<String> functionNames() {
        return code.module().functions().stream().map(Function::name).filter(name -> code.function(name) != null);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return function(member) != null || member.equals(ExternRegistry.MEMBER);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String member) {
        return function(member) != null || member.equals(ProgramLinker.MEMBER);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        if (member.equals(ExternRegistry.MEMBER)) {
            return state.env().asGuestValue(state.ownExterns().registry());
        }
        return new ProgramFunction(this, requiredFunction(member));
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object[] arguments)
            throws UnknownIdentifierException, ArityException, UnsupportedTypeException {
        if (member.equals(ProgramLinker.MEMBER)) {
            return link(arguments);
        }
        return HostCalls.call(runnableState(), requiredFunction(member), arguments);
    }

    private Program link(Object[] libraries) throws UnsupportedTypeException {
        List<ProgramCode> others = new ArrayList<>();
        for (Object library : libraries) {
            if (!(library instanceof Program program)) {
                throw UnsupportedTypeException.create(new Object[]{library}, "not a Viper IL program of this context");
            }
            others.add(program.files);
        }
        return start(files.linkedWith(others), AdderContext.of(null));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberModifiable(String member) {
        return isMemberReadable(member) || isMemberInvocable(member)
                || state.externs().isForProgram() && state.externs().registry().find(member) != null;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInsertable(String member) {
        return !isMemberModifiable(member);
    }

    /** Registers an extern that only this program sees. */
    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) throws UnsupportedTypeException {
        TopScope.register(state.ownExterns().registry(), member, value);
    }

    /** A function of the module or, by its name, an extern; null when there is neither. */
    private FunctionObject function(String member) {
        FunctionObject function = code.function(member);
        return function != null ? function : code.externFunction(member, state.externs());
    }

    private FunctionObject requiredFunction(String member) throws UnknownIdentifierException {
        FunctionObject function = function(member);
        if (function == null) {
            throw UnknownIdentifierException.create(member);
        }
        return function;
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "Viper IL program " + Arrays.asList(code.module().functions().stream().map(f -> "@" + f.name()).toArray());
    }
}
