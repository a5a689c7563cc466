package org.adderlang.library.system;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.adderlang.runtime.ProgramState;

/** A program's environment variables: those of its context, and those it set itself. */
public final class EnvironmentVariables {
    private final Map<String, String> values;

    EnvironmentVariables(Map<String, String> initial) {
        values = new ConcurrentHashMap<>(initial);
    }

    public static EnvironmentVariables of(ProgramState program) {
        return program.service(EnvironmentVariables.class,
                p -> new EnvironmentVariables(p.env() == null ? Map.of() : p.env().getEnvironment()));
    }

    /** The value of a variable, null when it is not set. */
    public String get(String name) {
        return values.get(name);
    }

    public void set(String name, String value) {
        values.put(name, value);
    }

    /** All variables; for child processes. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }
}
