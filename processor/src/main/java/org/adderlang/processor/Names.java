package org.adderlang.processor;

/** The classes and resources of module language that the processor reads or that generated code uses. */
final class Names {
    static final String EXTERN = "org.adderlang.externs.Extern";
    static final String RUNTIME_CLASS = "org.adderlang.externs.RuntimeClass";
    static final String REGISTRY_PACKAGE = "org.adderlang.externs";
    static final String REGISTRY_CLASS = "BuiltinTables";
    static final String INDEX_RESOURCE = "builtins.tsv";
    static final String DOCS_RESOURCE = "builtin-docs.tsv";

    static final String STRING = "org.adderlang.runtime.ViperString";
    static final String MANAGED_OBJECT = "org.adderlang.runtime.ManagedObject";
    static final String THREAD_STATE = "org.adderlang.runtime.ThreadState";
    static final String PROGRAM_STATE = "org.adderlang.runtime.ProgramState";

    private Names() {
    }
}
