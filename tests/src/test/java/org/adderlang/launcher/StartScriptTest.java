package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.adderlang.launcher.LauncherProcess.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./adder}, the way users start it. */
class StartScriptTest {
    private static final Path HOME = Path.of(System.getProperty("adder.home"));

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        new ProcessBuilder(HOME.resolve("adder").toString(), "--version").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    @TempDir
    Path folder;

    private static void assumePackaged() {
        assumeTrue(Files.isDirectory(HOME.resolve("launcher/target/adder/compiler")),
                "the launcher is not packaged (mvn verify does it, mvn test does not)");
    }

    @Test
    void startsTheOptimizingRuntimeThroughALinkFromAnyFolder() throws Exception {
        assumePackaged();
        Path elsewhere = Files.createDirectory(folder.resolve("a folder"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), HOME.resolve("adder"));
        LauncherProcess process = new LauncherProcess(elsewhere);

        Result version = process.finish(new ProcessBuilder(link.toString(), "--version"), "");
        assertTrue(version.out().contains("Optimizing runtime: on"), version.out() + version.err());

        String hello = HOME.resolve("examples/hello.il").toString();
        assertEquals(new Result(0, "Hello from Viper IL\n", ""), process.finish(new ProcessBuilder(link.toString(), hello), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16m", "65536k", "134217728", "190M", "1g"})
    void startsInAHeapOfAnySize(String size) throws Exception {
        assumePackaged();
        var builder = new ProcessBuilder(HOME.resolve("adder").toString(), "--vm.Xmx" + size, HOME.resolve("examples/hello.il").toString());
        assertEquals(new Result(0, "Hello from Viper IL\n", ""), new LauncherProcess(folder).finish(builder, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serial", "Parallel", "G1", "Z"})
    void startsWithAnyCollector(String name) throws Exception {
        assumePackaged();
        var builder = new ProcessBuilder(HOME.resolve("adder").toString(), "--vm.XX:+Use" + name + "GC",
                HOME.resolve("examples/hello.il").toString());
        assertEquals(new Result(0, "Hello from Viper IL\n", ""), new LauncherProcess(folder).finish(builder, ""));
    }

    @Test
    void saysHowToInterpretOnly() throws Exception {
        var builder = new ProcessBuilder(HOME.resolve("adder").toString(), "--vm.Xint", HOME.resolve("examples/hello.il").toString());
        assertEquals(new Result(1, "", "adder: --vm.Xint turns off what Adder compiles with. To only interpret programs, use "
                + "--experimental-options --engine.Compilation=false\n"), new LauncherProcess(folder).finish(builder, ""));
    }

    /** Whoever builds with Maven, not through the script, is not left with slow starts. */
    @Test
    void preparesAnImageOfNewJars() throws Exception {
        assumePackaged();
        Path jar = HOME.resolve("launcher/target/adder-launcher-0.1.0.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
        Path cache = HOME.resolve("launcher/target/image/adder.aot");
        var builder = new ProcessBuilder(HOME.resolve("adder").toString(), HOME.resolve("examples/hello.il").toString());
        Result first = new LauncherProcess(folder).finish(builder, "");
        assertEquals(new Result(0, "Hello from Viper IL\n", "Preparing Adder to start quickly (its jars are new)...\n"), first);
        assertTrue(Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0);
        assertEquals(new Result(0, "Hello from Viper IL\n", ""), new LauncherProcess(folder).finish(builder, ""));
    }

    /** The JVM that the script starts must allow native access, or its warnings would show here. */
    @Test
    void loadsCFunctions() throws Exception {
        assumePackaged();
        Path library = folder.resolve("libmine.so");
        Process gcc = new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", library.toString(),
                HOME.resolve("examples/embedding/mine.c").toString()).inheritIO().start();
        assertEquals(0, gcc.waitFor());
        var script = new LauncherProcess(folder);
        String program = HOME.resolve("examples/embedding/native.il").toString();
        assertEquals(new Result(0, "42\n1.5\n", ""), script.finish(new ProcessBuilder(HOME.resolve("adder").toString(),
                "--extern-lib=./libmine.so", program), ""));
        assertEquals(new Result(0, "42\n1.5\n", ""), script.finish(new ProcessBuilder(HOME.resolve("adder").toString(),
                "--extern-lib=./libmine.so", "--extern=TIMES2:i64(i64)=times2", "--extern-c=mean:f64(f64, f64)=mean", program), ""));
    }

    @Test
    void refusesAWrongJavaHome() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(HOME.resolve("adder").toString(), "--version");
        builder.environment().put("ADDER_JAVA_HOME", folder.toString());
        Result result = new LauncherProcess(folder).finish(builder, "");
        assertEquals(new Result(1, "", "adder: ADDER_JAVA_HOME=" + folder + " is not a JDK 25\n"), result);
    }
}
