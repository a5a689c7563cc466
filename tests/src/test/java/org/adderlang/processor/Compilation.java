package org.adderlang.processor;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.adderlang.externs.ExternTable;

/** One runtime class {@code sample.Sample}, compiled with the processor against a signature table of its own. */
record Compilation(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    private static final String HEADER = """
            package sample;
            import org.adderlang.externs.*;
            import org.adderlang.runtime.*;
            """;

    /**
     * @param signatures lines {@code name signature}
     * @param source     what follows the imports
     */
    static Compilation of(Path folder, String signatures, String source) throws IOException {
        Path table = folder.resolve("signatures.tsv");
        Files.writeString(table, signatures.replace(' ', '\t').replaceAll("(?m)$(?<=.)", "\theadless"));
        Path output = Files.createDirectories(folder.resolve("classes"));
        var collector = new DiagnosticCollector<JavaFileObject>();
        var task = ToolProvider.getSystemJavaCompiler().getTask(null, null, collector,
                List.of("-d", output.toString(), "-classpath", System.getProperty("java.class.path"),
                        "-Aadder.signatures=" + table),
                null, List.of(new Source(HEADER + source)));
        task.setProcessors(List.of(new ExternProcessor()));
        task.call();
        return new Compilation(output, collector.getDiagnostics());
    }

    /** The errors as {@code LINE: TEXT}, lines counted from the end of the imports. */
    List<String> errors() {
        int headerLines = (int) HEADER.lines().count();
        return diagnostics.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getLineNumber() - headerLines + ": " + d.getMessage(Locale.ROOT)).toList();
    }

    /** The generated table, loaded. */
    ExternTable table() throws ReflectiveOperationException, IOException {
        var loader = new URLClassLoader(new URL[]{output.toUri().toURL()}, getClass().getClassLoader());
        return (ExternTable) loader.loadClass("sample.SampleTable").getMethod("create").invoke(null);
    }

    /** A generated resource of the registry. */
    List<String> resource(String name) throws IOException {
        return Files.readAllLines(output.resolve("org/adderlang/externs").resolve(name));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///sample/Sample.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
