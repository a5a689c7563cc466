package org.adderlang.library.data;

import java.util.concurrent.ConcurrentHashMap;
import org.adderlang.runtime.ProgramState;

/** What the Error functions of the classes of Viper.Data tell: each class's last failure on each thread of a program. */
final class DataErrors {
    private final ConcurrentHashMap<String, ThreadLocal<String>> byClass = new ConcurrentHashMap<>();

    private DataErrors() {
    }

    static String last(ProgramState program, String runtimeClass) {
        return of(program, runtimeClass).get();
    }

    /** @param error empty after a success */
    static void set(ProgramState program, String runtimeClass, String error) {
        of(program, runtimeClass).set(error);
    }

    private static ThreadLocal<String> of(ProgramState program, String runtimeClass) {
        return program.service(DataErrors.class, p -> new DataErrors()).byClass
                .computeIfAbsent(runtimeClass, name -> ThreadLocal.withInitial(() -> ""));
    }
}
