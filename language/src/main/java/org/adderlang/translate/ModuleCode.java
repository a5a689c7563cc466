package org.adderlang.translate;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.adderlang.analysis.EarlyReturn;
import org.adderlang.analysis.EarlyReturnFinder;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.externs.ExternScopes;
import org.adderlang.externs.ExternUse;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.externs.ScopeUse;
import org.adderlang.il.Block;
import org.adderlang.il.Extern;
import org.adderlang.il.Function;
import org.adderlang.il.Global;
import org.adderlang.il.Instruction;
import org.adderlang.il.Module;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.il.Value;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.call.EarlyReturns;
import org.adderlang.nodes.call.ExternRootNode;
import org.adderlang.nodes.expr.ConstantNodes.ObjectConstant;
import org.adderlang.nodes.memory.GlobalStorage;
import org.adderlang.nodes.trap.UnknownGlobal;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ModuleVariable;
import org.adderlang.runtime.ModuleVariables;
import org.adderlang.runtime.ViperString;

/**
 * The executable form of a module. It belongs to a language instance and is shared by every context and thread that runs
 * the module: it holds code and constants, never the state of a program. Functions are translated when first called.
 */
public final class ModuleCode {
    private final AdderLanguage language;
    private final Module module;
    private final java.util.function.Function<Function, Source> sources;
    private final TranslationOptions options;
    private final Map<String, FunctionObject> functions = new HashMap<>();
    private final Map<String, ViperString> strings = new HashMap<>();
    private final Map<String, Integer> scalars = new HashMap<>();
    private final Map<String, ViperString> literals = new ConcurrentHashMap<>();
    private final Map<VariableKey, ModuleVariable> variables = new HashMap<>();
    private final ScopeUse scopeUse = new ScopeUse();
    private final Map<String, EarlyReturns> earlyReturns = new ConcurrentHashMap<>();
    private final Map<ExternUse, FunctionObject> externs = new ConcurrentHashMap<>();

    private record VariableKey(String name, ModuleVariables.Kind kind) {
    }

    /** @param sources the IL text that each function stands in */
    public ModuleCode(AdderLanguage language, Module module, java.util.function.Function<Function, Source> sources,
                      TranslationOptions options) {
        this.language = language;
        this.module = module;
        this.sources = sources;
        this.options = options;
        for (Function function : module.functions()) {
            if (!function.blocks().isEmpty()) {
                functions.putIfAbsent(function.name(), functionObject(function));
            }
        }
        for (Global global : module.globals()) {
            if (global.type() == Type.STR) {
                strings.putIfAbsent(global.name(), stringGlobal(global));
            } else {
                scalars.putIfAbsent(global.name(), scalars.size());
            }
        }
    }

    public Module module() {
        return module;
    }

    /** The function of a name, or null. */
    public FunctionObject function(String name) {
        return functions.get(name);
    }

    /** The early returns of the function of a name. */
    EarlyReturns earlyReturns(String name) {
        return earlyReturns.computeIfAbsent(name, _ -> new EarlyReturns(findEarlyReturns(module.function(name))));
    }

    private List<EarlyReturn> findEarlyReturns(Function function) {
        boolean may = options.fold() && options.steps() == TranslationOptions.Steps.UNMARKED && !function.blocks().isEmpty();
        return may ? EarlyReturnFinder.of(function) : List.of();
    }

    /** Whether a function is one of this module, or an extern that the module's programs can call by name. */
    public boolean owns(FunctionObject function) {
        return functions.get(function.name()) == function || functions.containsValue(function)
                || externs.containsValue(function);
    }

    /** What the programs that run this code have in common. */
    public ScopeUse scopeUse() {
        return scopeUse;
    }

    /** The index of a scalar global's storage in a program; null when there is no scalar global of that name. */
    public Integer scalarIndex(String name) {
        return scalars.get(name);
    }

    /** The module variable of a constant name. */
    ModuleVariable moduleVariable(ViperString name, ModuleVariables.Kind kind) {
        synchronized (variables) {
            return variables.computeIfAbsent(new VariableKey(name.cView().toLatin1(), kind),
                    key -> new ModuleVariable(variables.size(), name, kind));
        }
    }

    /** Whether the cell of a variable is the same whenever it is made: where blocks exist, one of that name fixes the size. */
    boolean canMakeEarly(ModuleVariable variable) {
        return variable.kind() != ModuleVariables.Kind.PTR || module.extern("rt_modvar_addr_block") == null;
    }

    /** What a call says about the extern it calls: the declared types, or those of the values where none are declared. */
    ExternUse externUse(String name, ExprNode[] arguments, Type.Kind kind) {
        Signature declared = declaredSignature(name);
        var types = new ArrayList<Type>();
        for (int i = 0; i < arguments.length; i++) {
            types.add(declared != null && i < declared.params().size() ? declared.params().get(i)
                    : typeOf(arguments[i].kind()));
        }
        return new ExternUse(name, declared, types, declared != null ? declared.returnType() : typeOf(kind),
                scopeUse);
    }

    private Signature declaredSignature(String name) {
        Extern extern = module.extern(name);
        return extern != null ? extern.signature() : RuntimeSignatures.builtin().find(name);
    }

    private static Type typeOf(Type.Kind kind) {
        return switch (kind) {
            case LONG -> Type.I64;
            case DOUBLE -> Type.F64;
            case OBJECT -> Type.PTR;
            case NONE -> Type.VOID;
        };
    }

    /**
     * An extern as a function that the host can call by name; null when the module does not declare it and neither a
     * registry nor the library has it.
     */
    public FunctionObject externFunction(String name, ExternScopes scopes) {
        Signature signature = declaredSignature(name);
        if (signature == null) {
            ExternDescriptor extern = scopes.resolve(name).extern();
            signature = extern == null ? null : extern.signature();
        }
        if (signature == null) {
            return null;
        }
        Signature known = signature;
        return externs.computeIfAbsent(new ExternUse(name, known, known.params(), known.returnType(), scopeUse), use ->
                new FunctionObject(name, known, true, false, language,
                        owner -> new ExternRootNode(owner, use).getCallTarget()));
    }

    /** Storage for the module's scalar globals, initialised, for a new program. */
    public MemoryBlock[] newGlobals() {
        var blocks = new MemoryBlock[scalars.size()];
        for (Global global : module.globals()) {
            if (global.type() != Type.STR && blocks[scalars.get(global.name())] == null) {
                blocks[scalars.get(global.name())] = newGlobal(global);
            }
        }
        return blocks;
    }

    private MemoryBlock newGlobal(Global global) {
        var block = MemoryBlock.ofSize(8);
        switch (global.init()) {
            case Value.IntConst(long number, boolean _) -> block.putLong(0, number);
            case Value.FloatConst(double number) -> block.putDouble(0, number);
            case Value.GlobalRef(String name) when functions.containsKey(name) -> block.putRef(0, functions.get(name));
            case Value.GlobalRef(String name) when strings.containsKey(name) -> block.putRef(0, strings.get(name));
            case null, default -> {
                // Zero, as allocated.
            }
        }
        return block;
    }

    /** The string object of a literal: one per distinct literal of the module (il.md §7.3). */
    ViperString literal(String bytes) {
        return literals.computeIfAbsent(bytes, ViperString::ofLatin1);
    }

    boolean hasGlobal(String name) {
        return functions.containsKey(name) || strings.containsKey(name) || scalars.containsKey(name);
    }

    /** What {@code @name} evaluates to; the look-up order is that of il.md §3.5. */
    ExprNode globalNode(String name, InstructionSite site) {
        if (functions.containsKey(name)) {
            return new ObjectConstant(functions.get(name));
        }
        if (scalars.containsKey(name)) {
            return new GlobalStorage(scalars.get(name));
        }
        return strings.containsKey(name) ? new ObjectConstant(strings.get(name)) : new UnknownGlobal(site);
    }

    /** The text of a function, from its header to its closing brace. */
    SourceSection section(Function function) {
        int last = function.line();
        for (Block block : function.blocks()) {
            last = Math.max(last, block.terminator().line() + 1);
        }
        Source source = sources.apply(function);
        int lines = source.getLineCount();
        if (function.line() < 1 || function.line() > lines) {
            return source.createUnavailableSection();
        }
        int start = source.getLineStartOffset(function.line());
        int end = Math.min(last, lines);
        return source.createSection(start, source.getLineStartOffset(end) + source.getLineLength(end) - start);
    }

    private FunctionObject functionObject(Function function) {
        // Arguments bind to the entry block's parameters; to the header's when it declares none (il.md §4.2 [REC]).
        List<Param> bound = function.blocks().getFirst().params();
        List<Type> types = (bound.isEmpty() ? function.params() : bound).stream().map(Param::type).toList();
        return new FunctionObject(function.name(), new Signature(function.returnType(), types), hasCalls(function),
                hasTailCalls(function), language, owner -> FunctionTranslator.translate(owner, this, function, options).getCallTarget());
    }

    private static boolean hasCalls(Function function) {
        return function.blocks().stream().flatMap(block -> block.instructions().stream()).map(Instruction::opcode)
                .anyMatch(opcode -> opcode == Opcode.CALL || opcode == Opcode.CALL_INDIRECT);
    }

    private static boolean hasTailCalls(Function function) {
        for (Block block : function.blocks()) {
            List<Instruction> instructions = block.instructions();
            int count = instructions.size();
            if (count >= 2 && TerminatorTranslator.isTailCall(instructions.get(count - 2), instructions.get(count - 1),
                    function)) {
                return true;
            }
        }
        return false;
    }

    /** Globals are made from C strings: they end at the first NUL (il.md §7.3). */
    private static ViperString stringGlobal(Global global) {
        return global.init() instanceof Value.StrConst(String bytes) ? ViperString.ofLatin1(bytes).cView() : null;
    }
}
