package org.adderlang.externs;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
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

    private static boolean hasNext(Iterator<ExternProvider> providers) {
        while (true) {
            try {
                return providers.hasNext();
            } catch (ServiceConfigurationError e) {
                report(e);
            }
        }
    }

    /** One broken provider must not keep programs from running that do not need it. */
    private static void report(Throwable e) {
        System.getLogger("org.adderlang.externs").log(System.Logger.Level.WARNING, "an extern provider has failed", e);
    }

    /** Providers that ask for the process scope themselves find it: they run in this class's initializer. */
    private static final class Loaded {
        static final ScopeTable TABLE = ProcessScope.TABLE;

        static {
            var providers = ServiceLoader.load(ExternProvider.class, ProcessScope.class.getClassLoader()).iterator();
            while (hasNext(providers)) {
                try {
                    providers.next().provide(REGISTRY);
                } catch (RuntimeException | ServiceConfigurationError e) {
                    report(e);
                }
            }
        }
    }
}
