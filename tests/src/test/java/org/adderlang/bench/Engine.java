package org.adderlang.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What runs a program of the benchmarks. */
public enum Engine {
    /** gcc -O2. */
    GCC(".c"),
    ADDER(".il"),
    /** Adder with the IL that the front end's optimizer made of the program. */
    OPTIMIZED("-opt.il"),
    /** HotSpot's C2. */
    JAVA(".java"),
    /** Graal.js. */
    JS(".js"),
    /** GraalWasm. */
    WASM(".wat"),
    /** Adder without compilation, at the program's small size. */
    INTERPRETER(".il");

    private final String ending;

    Engine(String ending) {
        this.ending = ending;
    }

    /** The file with the program; it need not exist. */
    Path source(Path folder, String program) {
        return folder.resolve(program + ending);
    }

    /** Whether the engine compiles while the program runs, so that it gets faster for seconds. */
    boolean warmsUp() {
        return this != GCC && this != JAVA && this != INTERPRETER;
    }

    boolean isAdder() {
        return this == ADDER || this == OPTIMIZED || this == INTERPRETER;
    }

    /** Its name in options and reports. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of this name */
    static Engine named(String key) {
        return Arrays.stream(values()).filter(engine -> engine.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no engine '" + key + "'; there are "
                        + Arrays.stream(values()).map(Engine::key).collect(Collectors.joining(", "))));
    }
}
