package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.nodes.Node;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.adderlang.externs.ExternScopes;
import org.adderlang.threads.ProgramThreads;
import org.adderlang.translate.ModuleCode;

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
    private final Limits limits;
    private final TruffleContext context;
    private final StepBudget steps;
    private final MemoryBudget memory;
    private final ProgramThreads threads = new ProgramThreads(this);
    private final ForeignObjectTable foreignObjects = new ForeignObjectTable();
    private final AtomicReference<Thread> hostThread = new AtomicReference<>();
    private ThreadState hostState;
    private volatile ExternScopes externs;
    private ModuleCode code;
    private boolean severalThreads;

    /**
     * @param arguments the program's command-line arguments
     * @param globals   the storage of the module's scalar globals, by index
     */
    public ProgramState(Env env, String[] arguments, MemoryBlock[] globals) {
        this(env, arguments, globals, Limits.NONE);
    }

    ProgramState(Env env, String[] arguments, MemoryBlock[] globals, Limits limits) {
        this(env, env.in(), env.out(), arguments, globals, limits);
    }

    /** A program that reads and writes other streams than its environment's. */
    public ProgramState(Env env, InputStream input, OutputStream output, String[] arguments, MemoryBlock[] globals) {
        this(env, input, output, arguments, globals, Limits.NONE);
    }

    private ProgramState(Env env, InputStream input, OutputStream output, String[] arguments, MemoryBlock[] globals,
                         Limits limits) {
        this.env = env;
        this.input = input;
        this.arguments = arguments;
        this.output = new ProgramOutput(output, limits.output(), this::outputExceeded);
        this.globals = globals;
        this.limits = limits;
        this.context = limits.isNone() ? null : ContextControl.of(env).current();
        this.steps = new StepBudget(limits.steps());
        this.memory = limits.memory() == 0 ? null : new MemoryBudget(this, limits.memory());
    }

    StepBudget steps() {
        return steps;
    }

    /** Keeps the program within its memory limit; null when it has none. */
    public MemoryBudget memory() {
        return memory;
    }

    /** What the host lets the program use. */
    public Limits limits() {
        return limits;
    }

    /** The threads that the program has started. */
    public ProgramThreads threads() {
        return threads;
    }

    private void outputExceeded() {
        throw stop("output limit exceeded (" + limits.output() + " bytes)", null);
    }

    /**
     * Ends the program with all its threads because it has used up what the host allows. IL code cannot handle that; the
     * host sees a PolyglotException that {@code isResourceExhausted()}.
     *
     * @param reason   which limit
     * @param location the node at which it happened, or null
     * @return never; declared for {@code throw} statements
     */
    @TruffleBoundary
    RuntimeException stop(String reason, Node location) {
        if (!env.getContext().isEntered()) {
            // A thread that the program has started: it runs in an inner context.
            throw threads.end(() -> stop(reason, null));
        }
        throw new HostError(end(reason, location));
    }

    /** Like {@link #stop}, but returns when it is called on a thread that does not run the program. */
    @TruffleBoundary
    String end(String reason, Node location) {
        output.flush();
        String message = "VM: " + reason + "; aborting.";
        context.closeResourceExhausted(location, message);
        return message;
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

    /** The scopes in which the program's calls of externs are looked up. */
    public ExternScopes externs() {
        return externs;
    }

    /**
     * The same, with a scope of the program's own in front; it is made when first asked for. Every call that begins after
     * this method has returned looks there first, also when the program runs already.
     */
    @TruffleBoundary
    public synchronized ExternScopes ownExterns() {
        if (!externs.isForProgram()) {
            externs = externs.forProgram();
            code.scopeUse().use(externs);
        }
        return externs;
    }

    /** To be called once, before the program runs. */
    public void setExterns(ExternScopes scopes) {
        externs = scopes;
    }

    /** The code that the program runs; null in tests of the library. */
    public ModuleCode code() {
        return code;
    }

    /** Whether the program can call a function; it cannot call those of other programs, whose globals it does not have. */
    @TruffleBoundary
    public boolean owns(FunctionObject function) {
        return code == null || code.owns(function);
    }

    void setCode(ModuleCode running) {
        code = running;
    }

    /** Whether the program has ever had more than one thread; externs that are not thread-safe are then locked. */
    public boolean hasSeveralThreads() {
        return severalThreads;
    }

    /** To be called before the program's second thread is started, by the thread that starts it. */
    public void expectSeveralThreads() {
        severalThreads = true;
        if (code != null) {
            code.scopeUse().expectSeveralThreads();
        }
    }

    /** The pointer to an object of the host or of another language: the same one for the same object. */
    @TruffleBoundary
    public ForeignObject foreignObject(Object value) {
        Object identity = env.isHostObject(value) ? env.asHostObject(value) : value;
        return foreignObjects.pointerTo(identity, value);
    }

    /** Whether its threads are to be virtual threads. */
    public boolean usesVirtualThreads() {
        return env.getOptions().get(AdderOptions.VIRTUAL_THREADS);
    }

    /** The Java thread on which the host runs the program now, or null. */
    public Thread hostThread() {
        return hostThread.get();
    }

    /**
     * Reserves the program for calls by this Java thread.
     *
     * @throws HostError when another thread has it: only threads that the program starts itself may join it
     */
    ThreadState claimHostThread() {
        Thread current = Thread.currentThread();
        if (!hostThread.compareAndSet(null, current)) {
            Thread owner = hostThread.get();
            throw new HostError("the program is already running on thread '" + (owner == null ? "?" : owner.getName())
                    + "'; one program cannot run on two threads of the host at once");
        }
        if (hostState == null) {
            hostState = AdderContext.of(null).newThread(this);
        }
        return hostState;
    }

    void releaseHostThread() {
        hostThread.set(null);
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
