package org.adderlang.library;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.io.IOAccess;

/** An entered context for tests of library externs. Close it to leave it. */
public final class LibraryContext implements AutoCloseable {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Context context;
    private final ProgramState program;

    private LibraryContext(IOAccess access, Path directory) {
        Context.Builder builder = Context.newBuilder(LibraryTestLanguage.ID).allowIO(access).out(output)
                .option("engine.WarnInterpreterOnly", "false");
        if (directory != null) {
            builder.currentWorkingDirectory(directory);
        }
        context = builder.build();
        context.initialize(LibraryTestLanguage.ID);
        context.enter();
        program = LibraryTestLanguage.program();
    }

    /** A context that may not touch files. */
    public static LibraryContext sandboxed() {
        return new LibraryContext(IOAccess.NONE, null);
    }

    /** A context whose relative paths start at {@code directory}. */
    public static LibraryContext inDirectory(Path directory) {
        return new LibraryContext(IOAccess.ALL, directory);
    }

    public ProgramState program() {
        return program;
    }

    /** A guest thread's state for externs that call functions. */
    public ThreadState thread() {
        return new ThreadState(program, 1000, 1 << 16);
    }

    /** What the program printed so far. */
    public String output() {
        program.output().flush();
        return output.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        context.leave();
        context.close();
    }
}
