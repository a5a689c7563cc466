package org.adderlang.il.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Module;
import org.adderlang.il.Parser;
import org.adderlang.il.Printer;
import org.adderlang.il.verify.Verifier;
import org.junit.jupiter.api.Test;

/** The module that files become, and what keeps them from becoming one (il.md §13). */
class LinkerTest {
    private static final RuntimeSignatures RUNTIME = RuntimeSignatures.builtin();
    private static final String BODY = " {\nentry:\n  ret 1\n}\n";

    /** Files {@code a.il}, {@code b.il} ... with these lines after the version. */
    private static List<LinkInput> files(String... texts) throws Exception {
        List<LinkInput> inputs = new ArrayList<>();
        for (String text : texts) {
            Module module = Parser.parse("il 0.3.0\n" + text);
            assertEquals(List.of(), Verifier.verify(module, RUNTIME));
            inputs.add(new LinkInput("dir/" + (char) ('a' + inputs.size()) + ".il", module));
        }
        return inputs;
    }

    private static String linked(String... texts) throws Exception {
        Module module = Linker.link(files(texts), RUNTIME).module();
        assertEquals(List.of(), Verifier.verify(module, RUNTIME));
        String printed = Printer.print(module);
        assertEquals(printed, Printer.print(Parser.parse(printed)));
        return printed;
    }

    private static String refusal(String... texts) throws Exception {
        List<LinkInput> inputs = files(texts);
        return assertThrows(LinkException.class, () -> Linker.link(inputs, RUNTIME)).getMessage();
    }

    @Test
    void importsBecomeWhatTheyStandFor() throws Exception {
        assertEquals("""
                il 0.3.0
                extern @rt_print_i64(i64) -> void
                global export i64 @count = 7
                func export @next(i64 %x) -> i64 {
                entry(%x:i64):
                  %y = iadd.ovf %x, 1
                  ret %y
                }
                func @main() -> i64 {
                entry:
                  %p = gaddr @count
                  %v = load i64, %p
                  %n = call @next(%v)
                  call @rt_print_i64(%n)
                  ret 0
                }
                """, linked("""
                global export i64 @count = 7
                func export @next(i64 %x) -> i64 {
                entry(%x:i64):
                  %y = iadd.ovf %x, 1
                  ret %y
                }
                """, """
                extern @rt_print_i64(i64) -> void
                global import i64 @count
                func import @next(i64 %x) -> i64
                func @main() -> i64 {
                entry:
                  %p = gaddr @count
                  %v = load i64, %p
                  %n = call @next(%v)
                  call @rt_print_i64(%n)
                  ret 0
                }
                """));
    }

    @Test
    void privateNamesGetTheNameOfTheirFileWhenTheyClash() throws Exception {
        String library = """
                extern @f(i64) -> void
                global str @text = "a"
                global ptr @table = @help
                func @help() -> void {
                entry:
                  %s = const_str @text
                  %r:i64 = call.indirect @deep(@help)
                  switch.i32 %r32, ^end(@table), 1 -> ^end(@help)
                end(%p:ptr):
                  call @f(1)
                  ret
                }
                func @deep(ptr %f) -> i64 {
                entry(%f:ptr):
                  ret 1
                }
                """.replace("  switch.i32 %r32", "  %r32:i32 = cast.si_narrow.chk %r\n  switch.i32 %r32");
        assertEquals("""
                il 0.3.0
                extern @f(i64) -> void
                global str @a$text = "a"
                global ptr @table = @a$help
                global str @b$text = "a"
                global ptr @b$table = @b$help
                global str @text = "main"
                func @a$help() -> void {
                entry:
                  %s = const_str @a$text
                  %r:i64 = call.indirect @deep, @a$help
                  %r32:i32 = cast.si_narrow.chk %r
                  switch.i32 %r32, ^end(@table), 1 -> ^end(@a$help)
                end(%p:ptr):
                  call @f(1)
                  ret
                }
                func @deep(ptr %f) -> i64 {
                entry(%f:ptr):
                  ret 1
                }
                func @b$help() -> void {
                entry:
                  %s = const_str @b$text
                  %r:i64 = call.indirect @b$deep, @b$help
                  %r32:i32 = cast.si_narrow.chk %r
                  switch.i32 %r32, ^end(@b$table), 1 -> ^end(@b$help)
                end(%p:ptr):
                  call @f(1)
                  ret
                }
                func @b$deep(ptr %f) -> i64 {
                entry(%f:ptr):
                  ret 1
                }
                func @c$f() -> i64 {
                entry:
                  ret 1
                }
                func @help() -> i64 {
                entry:
                  %x = call @c$f()
                  ret %x
                }
                func @main() -> i64 {
                entry:
                  ret 1
                }
                """, linked(library, library, "global str @text = \"main\"\nfunc @f() -> i64" + BODY
                + "func @help() -> i64 {\nentry:\n  %x = call @f()\n  ret %x\n}\nfunc @main() -> i64" + BODY));
    }

    @Test
    void namesThatAreMadeUpAreUnused() throws Exception {
        String text = linked("func @f() -> i64" + BODY + "func @a$f() -> i64" + BODY, "func export @f() -> i64" + BODY);
        assertEquals(List.of("func @a$f()", "func @a$a$f()", "func export @f()"), text.lines()
                .filter(l -> l.startsWith("func")).map(l -> l.substring(0, l.indexOf(')') + 1)).toList());
        assertEquals("_3d_shapes", new LinkInput("C:\\x\\3d-shapes.il", null).prefix());
        assertEquals("_", new LinkInput("", null).prefix());
    }

    @Test
    void libraryNamesBelongToTheLibraryUnlessExported() throws Exception {
        String caller = "extern @rt_print_i64(i64) -> void\nfunc @main() -> i64 {\nentry:\n  call @rt_print_i64(1)\n  ret 0\n}\n";
        String body = "(i64 %x) -> void {\nentry(%x:i64):\n  ret\n}\n";
        assertEquals(1, linked("func @rt_print_i64" + body, caller).lines().filter("extern @rt_print_i64(i64) -> void"::equals)
                .count());
        assertEquals(0, linked("func export @rt_print_i64" + body, caller).lines().filter(l -> l.startsWith("extern")).count());
    }

    @Test
    void functionsOfTheMainFileNeedNoExport() throws Exception {
        assertEquals(refusal("func import @f() -> i64", "func @f() -> i64" + BODY, "func @main() -> i64" + BODY),
                "dir/a.il:2:1: error: function @f is imported, but dir/b.il:2 keeps it to itself; write 'export' there before its name");
        assertEquals(2, linked("func import @f() -> i64", "func @main() -> i64" + BODY + "func @f() -> i64" + BODY).lines()
                .filter(l -> l.startsWith("func")).count());
    }

    @Test
    void booleansAreBridged() throws Exception {
        assertEquals("""
                il 0.3.0
                func export @not(i1 %b, i64 %x) -> i1 {
                entry(%b:i1, %x:i64):
                  ret %b
                }
                func @main() -> i64 {
                entry:
                  %n = call @b$not(-1, 5)
                  ret %n
                }
                func @b$not(i64 %a, i64 %x) -> i64 {
                entry(%a:i64, %x:i64):
                  %t2 = icmp_ne %a, 0
                  %t3 = call @not(%t2, %x)
                  %t4 = zext1 %t3
                  ret %t4
                }
                """, linked("func export @not(i1 %b, i64 %x) -> i1 {\nentry(%b:i1, %x:i64):\n  ret %b\n}\n", """
                func import @not(i64 %a, i64 %x) -> i64
                func @main() -> i64 {
                entry:
                  %n = call @not(-1, 5)
                  ret %n
                }
                """));
    }

    @Test
    void namesThatAreSharedTwiceAreReported() throws Exception {
        String shared = "global export i64 @g\nfunc export @f() -> i64" + BODY + "func @main() -> i64" + BODY;
        assertEquals("""
                dir/b.il:3:1: error: function @f is exported by dir/a.il:3 already
                dir/b.il:7:1: error: a program has one function @main, and dir/a.il:7 defines it already
                dir/b.il:2:1: error: global @g is exported by dir/a.il:2 already""",
                refusal(shared, shared));
    }

    @Test
    void functionsAndGlobalsShareTheNamesOfExports() throws Exception {
        assertEquals("dir/a.il:2:1: error: global @x has the name of a function that dir/b.il:2 exports",
                refusal("global export i64 @x", "func export @x() -> i64" + BODY));
        assertEquals("dir/a.il:2:1: error: function @x is imported, but dir/b.il:2 exports a global of that name",
                refusal("func import @x() -> i64", "global export i64 @x"));
        assertEquals("dir/a.il:2:1: error: global @x is imported, but dir/b.il:2 exports a function of that name",
                refusal("global import i64 @x", "func export @x() -> i64" + BODY));
    }

    @Test
    void importsNeedAnExportOfTheSameType() throws Exception {
        assertEquals("""
                dir/a.il:2:1: error: function @f is imported, but no linked file exports it; link the one that does \
                (adder --link=FILE, in Java ProgramLinker.link)
                dir/a.il:3:1: error: global @g is imported, but no linked file exports it; link the one that does \
                (adder --link=FILE, in Java ProgramLinker.link)""", refusal("func import @f() -> i64\nglobal import f64 @g"));
        assertEquals("""
                dir/a.il:2:1: error: function @f is imported as f64(), but dir/b.il:3 defines it as i64()
                dir/a.il:3:1: error: global @g is imported as f64, but dir/b.il:2 defines it as i64
                dir/a.il:4:1: error: global @h is imported, but dir/b.il:7 keeps it to itself; write 'export' there before its \
                name""", refusal("func import @f() -> f64\nglobal import f64 @g\nglobal import i64 @h",
                        "global export i64 @g\nfunc export @f() -> i64" + BODY + "global i64 @h"));
        assertEquals("dir/a.il:2:1: error: function @f is imported as i1(str, ...), but dir/b.il:2 defines it as i64(str)",
                refusal("func import @f(str %x, ...) -> i1", "func export @f(str %s) -> i64" + BODY));
    }

    @Test
    void externsMustAgree() throws Exception {
        assertEquals("dir/b.il:3:1: error: extern @mine is i64(f64) here, but i64(i64) in dir/a.il:2",
                refusal("extern @mine(i64) -> i64", "extern @other() -> void\nextern @mine(f64) -> i64"));
        assertEquals("dir/a.il:2:1: error: extern @mine is i64(i64) here, but dir/b.il:2 exports a function of that name that is "
                + "i64()", refusal("extern @mine(i64) -> i64", "func export @mine() -> i64" + BODY));
        assertEquals("dir/a.il:4:3: error: @rt_print_i64 is void(i64) here, but dir/b.il:2 exports a function of that name that "
                + "is i64()", refusal("func @f() -> void {\nentry:\n  call @rt_print_i64(1)\n  ret\n}",
                        "func export @rt_print_i64() -> i64" + BODY));
    }

    @Test
    void theLatestVersionCounts() throws Exception {
        Module early = Parser.parse("il 0.2.0\nfunc @main() -> i64" + BODY);
        Module late = Parser.parse("il 0.10.0\n");
        assertEquals("0.10.0", Linker.link(List.of(new LinkInput("a", late), new LinkInput("b", early)), RUNTIME).module().version());
    }
}
