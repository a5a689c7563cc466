package org.adderlang.il;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A parsed module. Declaration order is kept in the lists; look-ups by name give the first declaration. */
public final class Module {
    private final String version;
    private final String target;
    private final List<Extern> externs;
    private final List<Global> globals;
    private final List<Function> functions;
    private final Map<String, Extern> externsByName = new HashMap<>();
    private final Map<String, Global> globalsByName = new HashMap<>();
    private final Map<String, Function> functionsByName = new HashMap<>();

    /**
     * @param version the text after {@code il}, never validated
     * @param target  the target triple, or null
     */
    public Module(String version, String target, List<Extern> externs, List<Global> globals, List<Function> functions) {
        this.version = version;
        this.target = target;
        this.externs = List.copyOf(externs);
        this.globals = List.copyOf(globals);
        this.functions = List.copyOf(functions);
        this.externs.forEach(e -> externsByName.putIfAbsent(e.name(), e));
        this.globals.forEach(g -> globalsByName.putIfAbsent(g.name(), g));
        this.functions.forEach(f -> functionsByName.putIfAbsent(f.name(), f));
    }

    public String version() {
        return version;
    }

    public String target() {
        return target;
    }

    public List<Extern> externs() {
        return externs;
    }

    public List<Global> globals() {
        return globals;
    }

    public List<Function> functions() {
        return functions;
    }

    /** The extern declaration of that exact name, or null. */
    public Extern extern(String name) {
        return externsByName.get(name);
    }

    /** The global of that exact name, or null. */
    public Global global(String name) {
        return globalsByName.get(name);
    }

    /** The function of that exact name, or null. */
    public Function function(String name) {
        return functionsByName.get(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Module that && version.equals(that.version)
                && java.util.Objects.equals(target, that.target) && externs.equals(that.externs)
                && globals.equals(that.globals) && functions.equals(that.functions);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(version, target, externs, globals, functions);
    }
}
