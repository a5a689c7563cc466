package org.adderlang.library.collections;

import org.adderlang.il.Type;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ThreadState;

/**
 * An IL function that a program passed to the library. The reference can call only native code here and crashes
 * (runtime.md §5); its meaning for IL functions is the one the signatures suggest: pointers in, a pointer or a truth
 * value out.
 */
public final class Callback {
    private final ThreadState thread;
    private final FunctionObject function;

    private Callback(ThreadState thread, FunctionObject function) {
        this.thread = thread;
        this.function = function;
    }

    /**
     * The function at {@code pointer}, null for the null pointer.
     *
     * @param extern the extern it was passed to, for messages
     * @param arity  how many parameters it must have
     * @throws LibraryTrap InvalidOperation when the pointer is no function or its parameters do not fit
     */
    public static Callback of(ThreadState thread, String extern, Object pointer, int arity) {
        if (pointer == null) {
            return null;
        }
        if (!(pointer instanceof FunctionObject function)) {
            throw LibraryTrap.invalidOperation(extern + ": the callback must be a function, got "
                    + (pointer instanceof ManagedObject object ? object.describe() : pointer));
        }
        if (!thread.program().owns(function)) {
            throw LibraryTrap.invalidOperation(extern + ": the callback must be a function of this program, got "
                    + function.describe() + " of another one");
        }
        var params = function.signature().params();
        if (params.size() != arity || params.contains(Type.F64)) {
            throw LibraryTrap.invalidOperation(extern + ": the callback must take " + arity + " pointer"
                    + (arity == 1 ? "" : "s") + ", but " + function.describe() + " is " + function.signature());
        }
        return new Callback(thread, function);
    }

    /** The same function, to be called on another thread of the program. */
    public Callback on(ThreadState other) {
        return new Callback(other, function);
    }

    /** The function's name. */
    public String name() {
        return function.name();
    }

    /** Calls the function and tells whether its result is non-zero or a non-null pointer. */
    public boolean test(Object... values) {
        Object result = call(values);
        return result instanceof Long number ? (number & 0xff) != 0 : result != null;
    }

    /** Calls the function; an integer result is taken as an address. */
    public Object apply(Object... values) {
        Object result = call(values);
        return result instanceof Long bits ? thread.program().addresses().toPointer(bits) : result;
    }

    private Object call(Object[] values) {
        Object[] arguments = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            boolean asInteger = function.signature().params().get(i).isInteger();
            arguments[i] = asInteger ? (Object) thread.program().addresses().toBits(values[i]) : values[i];
        }
        return function.call(thread, arguments);
    }
}
