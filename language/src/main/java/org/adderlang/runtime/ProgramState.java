package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage.Env;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Everything the threads of one running program share (design.md §4): input and output, arguments, addresses, module
 * globals, and the state of the library (random numbers, module variables, class registry, channels).
 */
public final class ProgramState {
    private final Env env;
    private final String[] arguments;
    private final InputStream input;
    private final ProgramOutput output;
    private final AddressSpace addresses = new AddressSpace();
    private final ConcurrentHashMap<Class<?>, Object> services = new ConcurrentHashMap<>();
    private final MemoryBlock[] globals;
    private final ClassRegistry classes = new ClassRegistry(addresses);
    private final ModuleVariables moduleVariables = new ModuleVariables();

    /**
     * @param arguments the program's command-line arguments
     * @param globals   the storage of the module's scalar globals, by index
     */
    public ProgramState(Env env, String[] arguments, MemoryBlock[] globals) {
        this(env, env.in(), env.out(), arguments, globals);
    }

    /** A program that reads and writes other streams than its environment's. */
    public ProgramState(Env env, InputStream input, OutputStream output, String[] arguments, MemoryBlock[] globals) {
        this.env = env;
        this.input = input;
        this.arguments = arguments;
        this.output = new ProgramOutput(output);
        this.globals = globals;
    }

    /** The polyglot environment; all files, processes and streams are reached through it. */
    public Env env() {
        return env;
    }

    public String[] arguments() {
        return arguments;
    }

    public ProgramOutput output() {
        return output;
    }

    public InputStream input() {
        return input;
    }

    public AddressSpace addresses() {
        return addresses;
    }

    /** The program's classes and interfaces. */
    public ClassRegistry classes() {
        return classes;
    }

    /** The program's rt_modvar_addr_* cells. */
    public ModuleVariables moduleVariables() {
        return moduleVariables;
    }

    /** The storage of scalar global {@code index}. */
    public MemoryBlock global(int index) {
        return globals[index];
    }

    /**
     * The program's instance of a part of the library that keeps state, made on first use.
     *
     * @param type   the part's class, one instance per program
     * @param create makes it; called at most once
     */
    @TruffleBoundary
    public <T> T service(Class<T> type, Function<ProgramState, T> create) {
        Object service = services.get(type);
        if (service == null) {
            service = services.computeIfAbsent(type, t -> create.apply(this));
        }
        return type.cast(service);
    }
}
