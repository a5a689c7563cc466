package org.adderlang.bench;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** A public class with a public static method {@code long kernel(long)}. */
final class JavaProgram implements KernelProgram {
    private final Path file;

    JavaProgram(Path file) {
        this.file = file;
    }

    @Override
    public KernelFunction load() throws IOException {
        String name = file.getFileName().toString().replace(".class", "");
        // Stays open: the kernel loads its other classes when it needs them.
        URLClassLoader loader = new URLClassLoader(new URL[] {file.getParent().toUri().toURL()});
        try {
            MethodHandle kernel = MethodHandles.publicLookup().findStatic(loader.loadClass(name), "kernel",
                    MethodType.methodType(long.class, long.class));
            return MethodHandleProxies.asInterfaceInstance(KernelFunction.class, kernel);
        } catch (ReflectiveOperationException e) {
            throw new IOException(file + ": expected public class " + name + " with public static long kernel(long)", e);
        }
    }

    @Override
    public List<String> problems() {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
