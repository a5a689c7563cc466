package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A kernel compiled by gcc -O2, run in a process of its own. */
final class CProgram {
    private final Path executable;

    private CProgram(Path executable) {
        this.executable = executable;
    }

    static CProgram compile(Kernel kernel, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path executable = folder.resolve(kernel.name());
        output(List.of("gcc", "-O2", "-o", executable.toString(), kernel.c().toString()));
        return new CProgram(executable);
    }

    Timing run(long size, int times) throws IOException, InterruptedException {
        List<String> lines = output(List.of(executable.toString(), Long.toString(size), Integer.toString(times)));
        return new Timing(Long.parseLong(lines.getFirst()),
                lines.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
    }

    private static List<String> output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + text);
        }
        return text.lines().toList();
    }
}
