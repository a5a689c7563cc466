package org.adderlang.api;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;

/**
 * A function that IL programs can call: its name, its signature, and what it does. Immutable; one descriptor can be in
 * several registries at once.
 *
 * <p>The typed forms ({@code ofLongs}, {@code ofDoubles}, {@link MethodHandle}) are called without boxing and become part
 * of the compiled IL code. Their Java types stand for IL types as follows: long, int, short, boolean, double for i64, i32,
 * i16, i1, f64; String for str (null for the null string, malformed UTF-8 is replaced); any other reference type for ptr.
 *
 * <p>Factories throw {@link IllegalArgumentException}, or NullPointerException for null, with a message that names what is
 * missing or malformed.
 */
public final class ExternDescriptor {
    private final String name;
    private final Signature signature;
    private final Object function;
    private final Capability capability;
    private final boolean threadSafe;
    private final ReentrantLock lock;

    private ExternDescriptor(String name, Signature signature, Object function, Capability capability, boolean threadSafe,
                             ReentrantLock lock) {
        this.name = name;
        this.signature = signature;
        this.function = function;
        this.capability = capability;
        this.threadSafe = threadSafe;
        this.lock = lock;
    }

    private static ExternDescriptor create(String name, Signature signature, Object function) {
        Objects.requireNonNull(name, "an extern needs a name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of an extern must not be empty");
        }
        Objects.requireNonNull(function, () -> "extern '" + name + "' needs a function");
        if (signature != null) {
            checkKinds(name, signature);
        }
        return new ExternDescriptor(name, signature, function, Capability.ARGS, false, new ReentrantLock());
    }

    /** error and resume_tok stay inside IL (il.md §8.1). */
    private static void checkKinds(String name, Signature signature) {
        for (Type type : signature.params()) {
            if (type == Type.ERROR || type == Type.RESUME_TOK || type == Type.VOID) {
                throw new IllegalArgumentException("extern '" + name + "': runtime bridge does not support argument kind '"
                        + type + "'");
            }
        }
        if (signature.returnType() == Type.ERROR || signature.returnType() == Type.RESUME_TOK) {
            throw new IllegalArgumentException("extern '" + name + "': runtime bridge does not support return kind '"
                    + signature.returnType() + "'");
        }
    }

    private static Signature required(String name, Signature signature) {
        return Objects.requireNonNull(signature, () -> "extern '" + name + "' needs a signature");
    }

    /**
     * An extern that gets a {@link ForeignContext}. A variadic signature ({@code i64(str, ...)}) takes more arguments of any
     * type.
     */
    public static ExternDescriptor of(String name, Signature signature, ForeignFunction function) {
        return create(name, required(name, signature), function);
    }

    /**
     * An extern without a signature of its own: each program calls it with the types it has declared, and the result must
     * fit the declared type.
     */
    public static ExternDescriptor dynamic(String name, ForeignFunction function) {
        return create(name, null, function);
    }

    /** {@code i64 name()}. */
    public static ExternDescriptor ofLongs(String name, LongSupplier function) {
        return typed(name, LongSupplier.class, function);
    }

    /** {@code i64 name(i64)}. */
    public static ExternDescriptor ofLongs(String name, LongUnaryOperator function) {
        return typed(name, LongUnaryOperator.class, function);
    }

    /** {@code i64 name(i64, i64)}. */
    public static ExternDescriptor ofLongs(String name, LongBinaryOperator function) {
        return typed(name, LongBinaryOperator.class, function);
    }

    /** {@code void name(i64)}. */
    public static ExternDescriptor consumer(String name, LongConsumer function) {
        return typed(name, LongConsumer.class, function);
    }

    /** {@code void name()}. */
    public static ExternDescriptor action(String name, Runnable function) {
        return typed(name, Runnable.class, function);
    }

    /** {@code f64 name()}. */
    public static ExternDescriptor ofDoubles(String name, DoubleSupplier function) {
        return typed(name, DoubleSupplier.class, function);
    }

    /** {@code f64 name(f64)}. */
    public static ExternDescriptor ofDoubles(String name, DoubleUnaryOperator function) {
        return typed(name, DoubleUnaryOperator.class, function);
    }

    /** {@code f64 name(f64, f64)}. */
    public static ExternDescriptor ofDoubles(String name, DoubleBinaryOperator function) {
        return typed(name, DoubleBinaryOperator.class, function);
    }

    private static ExternDescriptor typed(String name, Class<?> type, Object function) {
        Objects.requireNonNull(function, () -> "extern '" + name + "' needs a function");
        MethodHandle handle = FunctionTypes.handle(type, function);
        return create(name, FunctionTypes.signature(name, handle.type()), new TypedFunction(handle, function));
    }

    /** A method handle whose Java types give the signature. */
    public static ExternDescriptor of(String name, MethodHandle function) {
        Objects.requireNonNull(function, () -> "extern '" + name + "' needs a function");
        return create(name, FunctionTypes.signature(name, function.type()), new TypedFunction(function, null));
    }

    /** A method handle whose Java types must be those that the signature asks for. */
    public static ExternDescriptor of(String name, Signature signature, MethodHandle function) {
        Objects.requireNonNull(function, () -> "extern '" + name + "' needs a function");
        FunctionTypes.check(name, required(name, signature), function.type());
        return create(name, signature, new TypedFunction(function, null));
    }

    /**
     * A method, by reflection.
     *
     * @param receiver the object to call it on; null for a static method
     * @throws IllegalAccessException when {@code lookup} must not call the method
     */
    public static ExternDescriptor of(String name, java.lang.reflect.Method method, Object receiver,
                                      MethodHandles.Lookup lookup) throws IllegalAccessException {
        MethodHandle handle = lookup.unreflect(method);
        return of(name, receiver == null ? handle : handle.bindTo(receiver));
    }

    /**
     * A polyglot value that can be executed: a function of another language, or a
     * {@link org.graalvm.polyglot.proxy.ProxyExecutable}.
     *
     * @param signature null to use the types that each program declares
     */
    public static ExternDescriptor ofValue(String name, Signature signature, Object function) {
        return create(name, signature, new PolyglotFunction(Objects.requireNonNull(function,
                () -> "extern '" + name + "' needs a function")));
    }

    /** A C function; see {@link NativeLibrary}. */
    static ExternDescriptor ofNative(String name, Signature signature, NativeFunction function) {
        return create(name, required(name, signature), function);
    }

    /** The same extern, allowed to reach more of the program that calls it; the default is {@link Capability#ARGS}. */
    public ExternDescriptor withCapability(Capability granted) {
        return new ExternDescriptor(name, signature, function, Objects.requireNonNull(granted), threadSafe, lock);
    }

    /** The same extern, callable by several threads of a program at once; without this a lock serialises its calls. */
    public ExternDescriptor threadSafe() {
        return new ExternDescriptor(name, signature, function, capability, true, lock);
    }

    public String name() {
        return name;
    }

    /** The signature; null when each program's declaration counts. */
    public Signature signature() {
        return signature;
    }

    public Capability capability() {
        return capability;
    }

    public boolean isThreadSafe() {
        return threadSafe;
    }

    /** Serialises the calls of an extern that is not thread-safe. */
    public ReentrantLock lock() {
        return lock;
    }

    /** A ForeignFunction, {@link TypedFunction}, {@link PolyglotFunction} or {@link NativeFunction}. */
    public Object function() {
        return function;
    }

    /** What a call with these types would be refused for, or null; il.md §8.2. */
    public String mismatch(Type result, List<Type> arguments) {
        return signature == null ? null : SignatureCheck.mismatch(name, signature, result, arguments);
    }

    /** {@code times2: i64(i64)}. */
    @Override
    public String toString() {
        return name + ": " + (signature == null ? "as declared" : signature);
    }
}
