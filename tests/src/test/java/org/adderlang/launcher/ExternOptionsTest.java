package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C functions from the command line. */
class ExternOptionsTest {
    private static final String PROGRAM = """
            il 0.2.0
            extern @triple(i64) -> i64
            extern @Viper.Math.AbsInt(i64) -> i64
            func @main() -> i64 {
            entry:
              %a = call @triple(7)
              %b = call @Viper.Math.AbsInt(%a)
              ret %b
            }
            """;
    private static final String SOURCE = """
            #include <stdint.h>
            void triple_handler(void **args, void *result) { *(int64_t *) result = 3 * *(int64_t *) args[0]; }
            int64_t negate(int64_t x) { return -x; }
            const char adder_externs[] = "triple:i64(i64)=triple_handler\\n";
            """;
    @TempDir
    static Path folder;
    private LauncherProcess adder;

    @BeforeAll
    static void compile() throws Exception {
        Files.writeString(folder.resolve("mine.c"), SOURCE);
        Files.writeString(folder.resolve("program.il"), PROGRAM);
        Process gcc = new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", "libmine.so", "mine.c").directory(folder.toFile())
                .inheritIO().start();
        assertEquals(0, gcc.waitFor());
    }

    @BeforeEach
    void launcher() {
        adder = new LauncherProcess(folder);
    }

    @Test
    void aLibraryDeclaresItsExterns() throws Exception {
        assertEquals(new LauncherProcess.Result(21, "", ""), adder.run("--extern-lib=libmine.so", "program.il"));
        assertEquals(new LauncherProcess.Result(1, "", "Trap @main:entry#0: DomainError (code=0): "
                + "attempted to call unknown runtime helper 'triple'\n"), adder.run("program.il"));
    }

    @Test
    void externsByOption() throws Exception {
        assertEquals(21, adder.run("--extern-lib", "libmine.so", "--extern", "TRIPLE:i64(i64)=triple_handler",
                "--extern-c=Viper.Math.AbsInt:i64(i64)=negate", "program.il").exit() * -1 & 0xff);
    }

    @Test
    void resolution() throws Exception {
        assertEquals(new LauncherProcess.Result(0, """
                Viper.Math.AbsInt  i64(i64)  context (as viper.math.absint), shadows built-in
                triple  i64(i64)  context
                """, ""), adder.run("--extern-lib=libmine.so", "--extern-c=viper.math.absint:i64(i64)=negate", "externs",
                "program.il"));
        assertEquals(new LauncherProcess.Result(1, """
                Viper.Math.AbsInt  i64(i64)  built-in
                triple  i64(i64)  unresolved: attempted to call unknown runtime helper 'triple'
                """, ""), adder.run("externs", "program.il"));
        assertEquals("triple  i64(i64)  does not fit: triple: expected argument 1 of type f64, got i64",
                adder.run("--extern-lib=libmine.so", "--extern-c=triple:i64(f64)=negate", "externs", "program.il").out()
                        .lines().toList().getLast());
    }

    @Test
    void badOptions() throws Exception {
        assertEquals("adder: no such library: nope.so\n", adder.run("--extern-lib=nope.so", "program.il").err());
        assertEquals("adder: option --extern needs a value\n", adder.run("--extern=", "program.il").err());
        assertEquals("adder: extern 'x:i64()=y' needs a library: --extern-lib=FILE\n",
                adder.run("--extern=x:i64()=y", "program.il").err());
        assertEquals("adder: malformed signature 'i65()': unknown type 'i65'\n",
                adder.run("--extern-lib=libmine.so", "--extern=x:i65()=negate", "program.il").err());
        assertEquals("adder: library libmine.so has no symbol 'nope'\n",
                adder.run("--extern-lib=libmine.so", "--extern=x:i64()=nope", "program.il").err());
    }
}
