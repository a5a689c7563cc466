package org.adderlang.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * An algorithm in the folder {@code tests/bench}, written in IL and in C. Both have a function {@code kernel} that takes the
 * problem's size and returns a checksum.
 *
 * @param size      for compiled code: tens to hundreds of milliseconds
 * @param smallSize for the interpreter alone
 */
record Kernel(String name, long size, long smallSize) {
    private static final Path FOLDER = Path.of(System.getProperty("adder.home"), "tests/bench");

    static final List<Kernel> ALL = List.of(
            new Kernel("fib", 36, 25),
            new Kernel("sum", 14_000, 1_000),
            new Kernel("sieve", 5_000_000, 200_000),
            new Kernel("mandelbrot", 700, 100),
            new Kernel("matmul", 300, 80));

    Path il() {
        return FOLDER.resolve(name + ".il");
    }

    Path c() {
        return FOLDER.resolve(name + ".c");
    }
}
