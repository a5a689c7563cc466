package org.adderlang.api;

/**
 * Adds externs to the process scope, from where every program of this JVM can call them. Adder finds providers with
 * {@link java.util.ServiceLoader}: declare {@code provides org.adderlang.api.ExternProvider with ...} in a module, or name
 * the class in {@code META-INF/services/org.adderlang.api.ExternProvider}. They are asked once, before the first call of
 * any extern.
 */
public interface ExternProvider {
    /** Registers the externs. */
    void provide(ExternRegistry process);
}
