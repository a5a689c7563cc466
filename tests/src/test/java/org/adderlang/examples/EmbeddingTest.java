package org.adderlang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embeddings in {@code examples/embedding} compile, run, and print what they should. */
class EmbeddingTest {
    private static final Path SOURCES = Path.of(System.getProperty("adder.home"), "examples", "embedding");
    @TempDir
    static Path classes;

    @BeforeAll
    static void compile() throws Exception {
        List<String> files;
        try (var list = Files.list(SOURCES)) {
            files = list.map(Path::toString).filter(name -> name.endsWith(".java")).toList();
        }
        var messages = new ByteArrayOutputStream();
        String[] options = {"-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"};
        int result = ToolProvider.getSystemJavaCompiler().run(null, messages, messages,
                java.util.stream.Stream.concat(List.of(options).stream(), files.stream()).toArray(String[]::new));
        assertEquals(0, result, messages.toString(StandardCharsets.UTF_8));
    }

    private static String run(String name, String... arguments) throws Exception {
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (var loader = new URLClassLoader(new URL[]{classes.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void times2() throws Exception {
        assertEquals("process: 42\ncontext: 42\nrun: 42\npolyglot: 42\nforeign function: 42\n", run("Times2"));
    }

    @Test
    void callbacks() throws Exception {
        assertEquals("3 * 3 + 4 * 4 = 25\n", run("Callbacks"));
    }

    @Test
    void watching() throws Exception {
        assertEquals("""
                  half[40] = 20
                  spend[20] = 80
                  pay[40] = 80
                pay(40) = 80
                trap in @pay: not more than 50
                refused: DomainError (code=0): not more than 50
                calls: {half=2, pay=2, spend=1}
                """, run("Watching"));
    }

    @Test
    void javaScript() throws Exception {
        assertEquals("two teas: 5.0\nthree cakes: 12\n", run("JavaScript"));
    }

    @Test
    void nativeFunctions(@TempDir Path folder) throws Exception {
        Path library = folder.resolve("libmine.so");
        Process gcc = new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", library.toString(),
                SOURCES.resolve("mine.c").toString()).inheritIO().start();
        assertEquals(0, gcc.waitFor());
        assertEquals("42\n1.5\n", run("Native", library.toString(), SOURCES.resolve("native.il").toString()));
        assertTrue(Files.exists(library));
    }
}
