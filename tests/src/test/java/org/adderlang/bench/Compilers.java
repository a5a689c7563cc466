package org.adderlang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Prepares kernels for their engines, and says how to start them. */
final class Compilers {
    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final String INCLUDE = ";; include ";

    private final Path target;

    /** @param target the folder for executables, classes and modules */
    Compilers(Path target) throws IOException {
        this.target = Files.createDirectories(target);
    }

    WorkerProcess start(Engine engine, Kernel kernel) throws IOException, InterruptedException {
        Path source = kernel.source(engine);
        List<String> command = switch (engine) {
            case GCC -> List.of(gcc(kernel, source).toString());
            case JAVA -> jvm(Worker.class, engine.key(), javac(kernel, source).toString());
            case WASM -> jvm(Worker.class, engine.key(), wat2wasm(kernel, source).toString());
            default -> jvm(Worker.class, engine.key(), source.toString());
        };
        String name = kernel.name() + "." + engine.key();
        return new WorkerProcess(name, command, target.resolve(name + ".err"));
    }

    /** A command that runs a class in a JVM with the class path and options of this one, tuned as the command adder is. */
    static List<String> jvm(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-D") && !option.startsWith("-ea")).forEach(command::add);
        try (var options = Files.lines(Kernel.FOLDER.resolve("../../launcher/jvm.options"))) {
            options.filter(option -> option.startsWith("-X") || option.startsWith("-Dpolyglot.")).forEach(command::add);
        }
        if (Files.exists(HUGE_PAGES) && !Files.readString(HUGE_PAGES).contains("[never]")) {
            command.add("-XX:+UseTransparentHugePages");
        }
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path gcc(Kernel kernel, Path source) throws IOException, InterruptedException {
        Path executable = target.resolve(kernel.name());
        Process process = new ProcessBuilder("gcc", "-O2", "-I", Kernel.FOLDER.toString(), "-o", executable.toString(),
                source.toString(), "-lm").redirectErrorStream(true).start();
        String messages = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("gcc cannot compile " + source + ": " + messages);
        }
        return executable;
    }

    private Path javac(Kernel kernel, Path source) throws IOException {
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", target.toString(), source.toString()) != 0) {
            throw new IOException("javac cannot compile " + source);
        }
        return target.resolve(kernel.name() + ".class");
    }

    /** A line {@code ;; include FILE} stands for the file's content. */
    private Path wat2wasm(Kernel kernel, Path source) throws IOException {
        var text = new StringBuilder();
        for (String line : Files.readAllLines(source)) {
            text.append(line.strip().startsWith(INCLUDE)
                    ? Files.readString(source.resolveSibling(line.strip().substring(INCLUDE.length()))) : line).append('\n');
        }
        return Files.write(target.resolve(kernel.name() + ".wasm"), wasm(text.toString(), source));
    }

    private static byte[] wasm(String text, Path source) throws IOException {
        try {
            // By name, since only the profile bench has it on the class path.
            return (byte[]) Class.forName("com.dylibso.chicory.wabt.Wat2Wasm").getMethod("parse", String.class).invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot translate " + source, e);
        }
    }
}
