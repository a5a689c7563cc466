package org.adderlang.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExternCheckTest {
    private static final String SIGNATURES = """
            V.Add i64(i64,i64)
            V.Name str(ptr)
            V.Test i1(i64)
            V.Narrow i32(i32)
            rt_stop void()
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("@Extern(\"Ad\") static long f(long a, long b) { return a; }",
                        "the runtime has no extern V.Ad; the closest name is V.Add"),
                Arguments.of("@Extern(\"rt_halt\") static void f() { }", "the runtime has no extern rt_halt; the closest name is rt_stop"),
                Arguments.of("@Extern(\"Add\") static long f(long a) { return a; }",
                        "V.Add is i64(i64,i64): expected 2 parameter(s) besides the state, got 1"),
                Arguments.of("@Extern(\"Add\") static long f(ThreadState t, long a, double b) { return a; }",
                        "V.Add is i64(i64,i64): parameter 2 must be short, int or long, not double"),
                Arguments.of("@Extern(\"Add\") static long f(long a, ThreadState t) { return a; }",
                        "V.Add is i64(i64,i64): parameter 2 must be short, int or long, not org.adderlang.runtime.ThreadState"),
                Arguments.of("@Extern(\"Name\") static ViperString f(String s) { return null; }",
                        "V.Name is str(ptr): parameter 1 must be ViperString, Object or a ManagedObject class, not java.lang.String"),
                Arguments.of("@Extern(\"Add\") static double f(long a, long b) { return a; }",
                        "V.Add is i64(i64,i64): the result must be boolean, short, int or long, not double"),
                Arguments.of("@Extern(\"Test\") static long f(long a) { return a; }",
                        "V.Test is i1(i64): the result must be boolean, not long"),
                Arguments.of("@Extern(\"Narrow\") static long f(int a) { return a; }",
                        "V.Narrow is i32(i32): the result must be boolean or int, not long"),
                Arguments.of("@Extern(\"rt_stop\") static int f() { return 1; }", "rt_stop is void(): the result must be void, not int"),
                Arguments.of("@Extern(\"rt_stop\") void f() { }", "an @Extern method must be static and not private"),
                Arguments.of("@Extern(\"rt_stop\") private static void f() { }", "an @Extern method must be static and not private"),
                Arguments.of("@Extern({}) static void f() { }", "@Extern needs at least one name"),
                Arguments.of("@Extern({\"rt_stop\", \"rt_stop\"}) static void f() { }", "rt_stop is already implemented by sample.Sample.f"),
                Arguments.of("@Extern(\"rt_stop\") static void f() { throw LibraryTrap.domainError(\"no\"); }",
                        "this @Extern method only traps; leave it out, so that it counts and is reported as missing"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreErrorsAtTheMethod(String method, String error) throws IOException {
        var compilation = Compilation.of(folder, SIGNATURES,
                "@RuntimeClass(\"V\") final class Sample {\n/** Does it. */\n" + method + "\n}\n");
        int position = compilation.errors().getFirst().indexOf(": ");
        assertEquals(List.of(error), compilation.errors().stream().map(e -> e.substring(position + 2)).toList());
        // javac places a method at its name, an annotation at its own line: here both are line 3.
        assertEquals("3", compilation.errors().getFirst().substring(0, position));
    }

    @Test
    void aMethodNeedsDocumentation() throws IOException {
        var compilation = Compilation.of(folder, SIGNATURES,
                "@RuntimeClass(\"V\") final class Sample {\n@Extern(\"rt_stop\") static void f() { }\n}\n");
        assertEquals(List.of("2: an @Extern method needs a javadoc sentence, which 'adder externs' shows"), compilation.errors());
    }

    @Test
    void externsBelongIntoTopLevelRuntimeClasses() throws IOException {
        var compilation = Compilation.of(folder, SIGNATURES, """
                final class Sample {
                    /** Does it. */
                    @Extern("rt_stop") static void f() { }
                    @RuntimeClass("V") static final class Inner { }
                }
                """);
        assertEquals(List.of("3: @Extern needs a @RuntimeClass annotation on class Sample",
                "4: a @RuntimeClass must be a top-level class"), compilation.errors());
    }

    @Test
    void aMalformedSignatureTableIsNamedWithItsLine() throws IOException {
        var compilation = Compilation.of(folder, "V.Add i64(i64,i64)\nV.Bad i64(i65)\n",
                "@RuntimeClass(\"V\") final class Sample { }");
        assertEquals(1, compilation.errors().size());
        assertEquals("cannot read the signature table: " + folder.resolve("signatures.tsv")
                + ":2: expected NAME, SIGNATURE and GROUP, got 'V.Bad\ti64(i65)\theadless'",
                compilation.errors().getFirst().replaceFirst("^-?\\d+: ", ""));
    }
}
