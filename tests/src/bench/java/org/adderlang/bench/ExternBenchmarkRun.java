package org.adderlang.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark in the JVM of the tests' options, which JMH hands on to its own. */
class ExternBenchmarkRun {
    @Test
    void run() throws Exception {
        var options = new OptionsBuilder().include(ExternBenchmark.class.getName()).shouldFailOnError(true).build();
        assertFalse(new Runner(options).run().isEmpty());
    }
}
