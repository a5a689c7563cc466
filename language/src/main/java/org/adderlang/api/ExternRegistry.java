package org.adderlang.api;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import org.adderlang.externs.ProcessScope;
import org.adderlang.externs.ScopeTable;
import org.adderlang.il.Signature;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * The externs of one scope: a program ({@link #ofProgram}), a context ({@link #ofContext}) or the whole JVM
 * ({@link #process}). Names count without regard to ASCII letter case.
 *
 * <p>All methods may be called by any thread at any time. A change holds for the next call that begins after the method
 * has returned, also in code that is compiled already. IL functions of the program win over all registries.
 */
public final class ExternRegistry {
    /** The hidden member through which programs and the bindings of the language hand out their registry. */
    public static final String MEMBER = "org.adderlang.api.ExternRegistry";

    private final ScopeTable table;

    /** Made by Adder; use {@link #process}, {@link #ofContext} or {@link #ofProgram}. */
    public ExternRegistry(ScopeTable table) {
        this.table = table;
    }

    /** The registry that all programs of this JVM search last. */
    public static ExternRegistry process() {
        return ProcessScope.registry();
    }

    /** The registry of a context: its programs and their threads search it before the process scope. */
    public static ExternRegistry ofContext(Context context) {
        return of(context.getBindings("viper"));
    }

    /**
     * The registry of one program and its threads, which they search first.
     *
     * @param program what {@code context.eval} gave for a Viper IL source
     */
    public static ExternRegistry ofProgram(Value program) {
        return of(program);
    }

    private static ExternRegistry of(Value holder) {
        Value registry = holder.getMember(MEMBER);
        if (registry == null || !registry.isHostObject()) {
            throw new IllegalArgumentException("not a Viper IL program: " + holder);
        }
        return registry.asHostObject();
    }

    /**
     * Adds an extern or replaces the one of that name.
     *
     * @throws SignatureMismatchException when the registry is strict and the signatures differ; the old one stays
     */
    public void register(ExternDescriptor extern) {
        ExternDescriptor refused = table.put(Objects.requireNonNull(extern, "no extern given"));
        if (refused != null) {
            throw new SignatureMismatchException(refused, extern);
        }
    }

    /** {@code i64 name()}. */
    public void registerLongs(String name, LongSupplier function) {
        register(ExternDescriptor.ofLongs(name, function));
    }

    /** {@code i64 name(i64)}. */
    public void registerLongs(String name, LongUnaryOperator function) {
        register(ExternDescriptor.ofLongs(name, function));
    }

    /** {@code i64 name(i64, i64)}. */
    public void registerLongs(String name, LongBinaryOperator function) {
        register(ExternDescriptor.ofLongs(name, function));
    }

    /** {@code f64 name(f64)}. */
    public void registerDoubles(String name, DoubleUnaryOperator function) {
        register(ExternDescriptor.ofDoubles(name, function));
    }

    /** {@code f64 name(f64, f64)}. */
    public void registerDoubles(String name, DoubleBinaryOperator function) {
        register(ExternDescriptor.ofDoubles(name, function));
    }

    /**
     * An extern that gets a {@link ForeignContext}.
     *
     * @param signature as for {@link Signature#parse}
     */
    public void register(String name, String signature, ForeignFunction function) {
        register(ExternDescriptor.of(name, Signature.parse(signature), function));
    }

    /**
     * Registers every method of the object that is marked with {@link ForeignMethod}.
     *
     * @param lookup may call these methods: {@code MethodHandles.lookup()} of the caller
     * @return how many there are
     * @throws IllegalArgumentException when there is none, or one cannot be an extern
     */
    public int registerMethods(Object object, MethodHandles.Lookup lookup) {
        int count = 0;
        for (Method method : object.getClass().getMethods()) {
            ForeignMethod mark = method.getAnnotation(ForeignMethod.class);
            if (mark != null) {
                register(AnnotatedMethod.descriptor(method, mark, object, lookup));
                count++;
            }
        }
        if (count == 0) {
            throw new IllegalArgumentException(object.getClass().getName() + " has no public method with @ForeignMethod");
        }
        return count;
    }

    /** Removes an extern; false when there was none. A later call finds the next scope's, or traps as unknown. */
    public boolean unregister(String name) {
        return table.remove(Objects.requireNonNull(name, "no name given"));
    }

    /** The extern that this registry itself has for the name, or null. */
    public ExternDescriptor find(String name) {
        return table.find(name);
    }

    /** In strict mode an extern can only be replaced by one of equal signature; off at first. */
    public void setStrict(boolean strict) {
        table.setStrict(strict);
    }

    /** The externs of this scope by name, each with the scope whose extern it hides. */
    public List<RegisteredExtern> list() {
        return table.all().stream().map(d -> new RegisteredExtern(d.name(), d.signature(), table.scope(), table.shadows(d.name())))
                .sorted(Comparator.comparing(RegisteredExtern::name)).toList();
    }
}
