package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A kernel's program, in the process that runs it. */
interface KernelProgram extends AutoCloseable {
    /** Loads the program once more: in a context of its own, in the same engine. */
    KernelFunction load() throws IOException;

    /** @return what went wrong while it was compiled, in words; nothing makes the result wrong, but slow */
    List<String> problems();

    @Override
    void close();

    static KernelProgram of(Engine engine, Path file) throws IOException {
        return engine == Engine.JAVA ? new JavaProgram(file) : new PolyglotProgram(engine, file);
    }
}
