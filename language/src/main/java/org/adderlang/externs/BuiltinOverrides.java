package org.adderlang.externs;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which library names some registry of this JVM has ever had an extern for. Calls of all others are linked to the library
 * itself, without asking the registries of the program that runs.
 */
public final class BuiltinOverrides {
    private static final ConcurrentHashMap<String, Assumption> NONE_YET = new ConcurrentHashMap<>();

    private BuiltinOverrides() {
    }

    /** An assumption that ends when the library function is registered anywhere; invalid when it has been. */
    @TruffleBoundary
    public static Assumption noneYet(String builtin) {
        ProcessScope.registry();
        return NONE_YET.computeIfAbsent(ScopeTable.key(builtin), Assumption::create);
    }

    /** Notes a registration; {@code key} is a key of {@link ScopeTable}. */
    static void add(String key) {
        if (key.startsWith("viper.") || key.startsWith("rt_")) {
            NONE_YET.computeIfAbsent(key, Assumption::create).invalidate();
        }
    }
}
