package org.adderlang.externs;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.nodes.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.api.Capability;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.ExternScope;
import org.adderlang.api.ForeignContext;
import org.adderlang.api.ForeignException;
import org.adderlang.api.ForeignGlobals;
import org.adderlang.api.ForeignMemory;
import org.adderlang.api.ForeignObjects;
import org.adderlang.api.Hooks;
import org.adderlang.hooks.HooksInstrument;
import org.adderlang.il.Signature;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;
import org.adderlang.runtime.ViperString;

/** One call of a {@link org.adderlang.api.ForeignFunction}. */
public final class ForeignCall implements ForeignContext {
    private final ExternDescriptor extern;
    private final ExternUse use;
    private final ThreadState thread;
    private final Object[] arguments;
    private final Node site;
    private boolean ended;

    /** {@code site} is the call's node. */
    public ForeignCall(ExternDescriptor extern, ExternUse use, ThreadState thread, Object[] arguments, Node site) {
        this.extern = extern;
        this.use = use;
        this.thread = thread;
        this.arguments = arguments;
        this.site = site;
    }

    /** The function has returned: from now on every method refuses. */
    public void end() {
        ended = true;
    }

    /** The program that makes the call. */
    public ProgramState program() {
        if (ended) {
            throw new IllegalStateException("the call of extern '" + extern.name() + "' has ended");
        }
        return thread.program();
    }

    private void require(Capability needed, String method) {
        program();
        if (extern.capability().compareTo(needed) < 0) {
            throw new ForeignException(TrapKind.INVALID_OPERATION, 0, extern.name() + ": " + method + " needs capability "
                    + needed + ", but the extern was registered with " + extern.capability());
        }
    }

    private Object raw(int index) {
        program();
        if (index < 0 || index >= arguments.length) {
            throw new ForeignException(extern.name() + ": no argument " + (index + 1) + ", the call has " + arguments.length);
        }
        return arguments[index];
    }

    private <T> T raw(int index, Class<T> type, String expected) {
        Object value = raw(index);
        if (value != null && !type.isInstance(value)) {
            throw wrongArgument(index, expected, value);
        }
        return type.cast(value);
    }

    private ForeignException wrongArgument(int index, String expected, Object value) {
        return new ForeignException(TrapKind.INVALID_CAST, 0, extern.name() + ": argument " + (index + 1) + " must be "
                + expected + ", got " + ForeignValues.describe(value, thread.program()));
    }

    @Override
    public int arity() {
        return arguments.length;
    }

    @Override
    public Object arg(int index) {
        return ForeignValues.toJava(raw(index), use.arguments().get(index), extern.name());
    }

    @Override
    public List<Object> args() {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            list.add(arg(i));
        }
        return list;
    }

    @Override
    public long longArg(int index) {
        return raw(index) instanceof Long number ? number : fail(index, "an integer");
    }

    @Override
    public double doubleArg(int index) {
        return raw(index) instanceof Double number ? number : fail(index, "an f64");
    }

    private long fail(int index, String expected) {
        throw wrongArgument(index, expected, arguments[index]);
    }

    @Override
    public String stringArg(int index) {
        ViperString string = raw(index, ViperString.class, "a string");
        return string == null ? null : string.toString();
    }

    @Override
    public byte[] bytesArg(int index) {
        ViperString string = raw(index, ViperString.class, "a string");
        return string == null ? null : string.bytes().clone();
    }

    @Override
    public Object pointerArg(int index) {
        Object value = raw(index);
        if (value instanceof Long || value instanceof Double) {
            throw wrongArgument(index, "a pointer", value);
        }
        return value;
    }

    @Override
    public <T> T objectArg(int index, Class<T> type) {
        Object value = ForeignValues.toJava(pointerArg(index), extern.name());
        if (value != null && !type.isInstance(value)) {
            throw wrongArgument(index, "a " + type.getSimpleName(), arguments[index]);
        }
        return type.cast(value);
    }

    @Override
    public Object invoke(String function, Object... args) {
        FunctionObject target = program().code().function(function);
        if (target == null) {
            target = program().code().externFunction(function, program().externs());
        }
        if (target == null) {
            throw new ForeignException(TrapKind.INVALID_OPERATION, 0,
                    extern.name() + ": the program has no function @" + function);
        }
        return call(target, args);
    }

    @Override
    public Object invokePointer(Object function, Object... args) {
        program();
        if (!(function instanceof FunctionObject target)) {
            throw new ForeignException(TrapKind.INVALID_OPERATION, 0, extern.name() + ": expected a function pointer, got "
                    + ForeignValues.describe(function, thread.program()));
        }
        if (!program().owns(target)) {
            throw new ForeignException(TrapKind.INVALID_OPERATION, 0, extern.name() + ": expected a function of this program, got "
                    + target.describe() + " of another one");
        }
        return call(target, args);
    }

    private Object call(FunctionObject function, Object[] args) {
        Signature signature = function.signature();
        if (args.length != signature.params().size()) {
            throw new ForeignException(TrapKind.INVALID_OPERATION, 0, "argument count mismatch for function "
                    + function.name() + ": expected " + signature.params().size() + " argument"
                    + (signature.params().size() == 1 ? "" : "s") + ", received " + args.length);
        }
        Object[] converted = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            Type type = signature.params().get(i);
            try {
                converted[i] = ForeignValues.toIl(args[i], type, program());
            } catch (UnsupportedTypeException e) {
                throw new ForeignException(TrapKind.INVALID_CAST, 0, "@" + function.name() + ": expected argument "
                        + (i + 1) + " of type " + type + ", got " + ForeignValues.describe(args[i], program()));
            }
        }
        return ForeignValues.toJava(run(function, converted), signature.returnType(), extern.name());
    }

    /** A trap ends the callee's frames; the thread's state must be what it was before the call. */
    private Object run(FunctionObject function, Object[] converted) {
        int depth = thread.remainingDepth;
        int tailCalls = thread.tailCalls;
        try {
            return function.call(thread, converted);
        } catch (Trap trap) {
            throw new ForeignException(trap.kind(), trap.code(), trap.text(), trap);
        } catch (LibraryTrap trap) {
            throw new ForeignException(trap.kind(), trap.code(), trap.text(), trap);
        } finally {
            thread.remainingDepth = depth;
            thread.tailCalls = tailCalls;
        }
    }

    @Override
    public ForeignException raiseTrap(TrapKind kind, int code, String message) {
        return new ForeignException(kind, code, message);
    }

    @Override
    public void print(String text) {
        program().output().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean calledFromIl() {
        return location() != null;
    }

    private FaultLocation location() {
        return site instanceof FaultLocation.Site place ? place.faultLocation() : null;
    }

    @Override
    public ForeignMemory memory() {
        require(Capability.STATE, "memory()");
        return new ProgramMemory(extern.name(), thread.program());
    }

    @Override
    public ForeignGlobals globals() {
        require(Capability.STATE, "globals()");
        return new ProgramGlobals(extern.name(), thread.program());
    }

    @Override
    public ForeignObjects objects() {
        require(Capability.STATE, "objects()");
        return new StandardObjects(thread.program());
    }

    @Override
    public String callerFunction() {
        require(Capability.FULL, "callerFunction()");
        FaultLocation location = location();
        return location == null ? null : location.function();
    }

    @Override
    public String currentInstruction() {
        require(Capability.FULL, "currentInstruction()");
        FaultLocation location = location();
        return location == null ? null : location.toString();
    }

    @Override
    public List<String> callStack() {
        require(Capability.FULL, "callStack()");
        List<String> stack = new ArrayList<>();
        FaultLocation own = location();
        if (own != null) {
            stack.add(own.toString());
        }
        Truffle.getRuntime().iterateFrames(frame -> {
            for (Node node = frame.getCallNode(); node != null; node = node.getParent()) {
                if (node instanceof FaultLocation.Site place && place.faultLocation() != null) {
                    stack.add(place.faultLocation().toString());
                    break;
                }
            }
            return null;
        });
        return List.copyOf(stack);
    }

    @Override
    public ExternRegistry registry(ExternScope scope) {
        require(Capability.FULL, "registry()");
        return scope == ExternScope.RUN ? thread.program().ownExterns().registry() : thread.program().externs().registry(scope);
    }

    @Override
    public Hooks hooks() {
        require(Capability.FULL, "hooks()");
        return HooksInstrument.hooks(thread.program().env());
    }
}
