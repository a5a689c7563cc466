package org.adderlang.externs;

import java.util.ServiceLoader;
import org.adderlang.api.ExternProvider;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.ExternScope;

/** The process scope, filled by the providers on the module or class path when it is first needed. */
public final class ProcessScope {
    private static final ScopeTable TABLE = new ScopeTable(ExternScope.PROCESS, null);
    private static final ExternRegistry REGISTRY = new ExternRegistry(TABLE);

    private ProcessScope() {
    }

    public static ExternRegistry registry() {
        table();
        return REGISTRY;
    }

    static ScopeTable table() {
        return Loaded.TABLE;
    }

    /** Providers that ask for the process scope themselves find it: they run in this class's initializer. */
    private static final class Loaded {
        static final ScopeTable TABLE = ProcessScope.TABLE;

        static {
            ServiceLoader.load(ExternProvider.class, ProcessScope.class.getClassLoader())
                    .forEach(provider -> provider.provide(REGISTRY));
        }
    }
}
