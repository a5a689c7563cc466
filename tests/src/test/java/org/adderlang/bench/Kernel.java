package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A program of the benchmarks, in the folder {@code tests/bench} in one file for each engine that runs it. It has a function
 * {@code kernel} that takes the problem's size and returns a checksum, which is the same in all of them.
 *
 * @param size      for compiled code: about 50 to 150 ms
 * @param smallSize for the interpreter alone
 * @param rated     whether the size is a number of operations, to be reported per second
 */
public record Kernel(String name, Group group, long size, long smallSize, boolean rated) {
    /** What a program is made of. */
    public enum Group {
        NUMERIC, MEMORY, CONTROL, LIBRARY,
        /** Written by a front end: the program as it came, beside what the optimizer made of it. */
        FRONTEND;

        /** Whether the programs have to keep up with gcc. */
        boolean comparedWithGcc() {
            return this == NUMERIC || this == MEMORY;
        }
    }

    static final Path FOLDER = Path.of(System.getProperty("adder.home", ""), "tests/bench");
    /** For programs that the harness writes. */
    static final Path GENERATED = Path.of(System.getProperty("adder.home", ""), "tests/target/bench/generated");

    /** @return those listed in the file {@code kernels.txt} of the folder, in its order */
    public static List<Kernel> all() throws IOException {
        return parse(Files.readAllLines(FOLDER.resolve("kernels.txt")));
    }

    static List<Kernel> parse(List<String> lines) {
        List<Kernel> kernels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                kernels.add(parse(line, i + 1));
            }
        }
        return kernels;
    }

    private static Kernel parse(String line, int number) {
        String[] words = line.split("\\s+");
        try {
            if (words.length == 4 || words.length == 5 && words[4].equals("rated")) {
                return new Kernel(words[0], Group.valueOf(words[1].toUpperCase(Locale.ROOT)), Long.parseLong(words[2]),
                        Long.parseLong(words[3]), words.length == 5);
            }
        } catch (IllegalArgumentException e) {
            // One message for everything that is wrong with a line.
        }
        throw new IllegalArgumentException("kernels.txt:" + number + ": expected NAME GROUP SIZE SMALLSIZE [rated], not: " + line);
    }

    /** @return the program for an engine, in whatever folder it is; it need not exist */
    public Path source(Engine engine) {
        Path written = engine.source(FOLDER, name);
        return Files.exists(written) ? written : engine.source(GENERATED, name);
    }

    public boolean runsOn(Engine engine) {
        return Files.exists(source(engine));
    }

    long size(Engine engine) {
        return engine == Engine.INTERPRETER ? smallSize : size;
    }
}
