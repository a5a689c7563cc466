package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.adderlang.variants.Run;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library on several threads at once. */
@Timeout(120)
class LibraryFromThreadsTest {
    /** Starts @worker four times with the numbers 1 to 4 and waits for all. */
    private static final String FOUR = """
            func @four() -> void {
            entry:
              %%1 = call @Viper.Core.Box.I64(1)
              %%2 = call @Viper.Core.Box.I64(2)
              %%3 = call @Viper.Core.Box.I64(3)
              %%4 = call @Viper.Core.Box.I64(4)
              %%a = call @Viper.Threads.Thread.Start(@worker, %%1)
              %%b = call @Viper.Threads.Thread.Start(@worker, %%2)
              %%c = call @Viper.Threads.Thread.Start(@worker, %%3)
              %%d = call @Viper.Threads.Thread.Start(@worker, %%4)
              call @Viper.Threads.Thread.Join(%%a)
              call @Viper.Threads.Thread.Join(%%b)
              call @Viper.Threads.Thread.Join(%%c)
              call @Viper.Threads.Thread.Join(%%d)
              ret
            }
            """.replace("%%", "%t");
    /** One round of work with nothing but objects of its own; its digest depends on n only. */
    private static final String ROUND = """
            func @fill(ptr %list0, ptr %map0, ptr %sb0) -> void {
            entry(%list:ptr, %map:ptr, %sb:ptr):
              br again(%list, %map, %sb, 0)
            again(%l:ptr, %m:ptr, %b:ptr, %i:i64):
              %seven = imul.ovf %i, 7
              %k = srem.chk0 %seven, 13
              %box = call @Viper.Core.Box.I64(%k)
              call @Viper.Collections.List.Push(%l, %box)
              %key = call @Viper.Fmt.Int(%k)
              call @Viper.Collections.Map.SetInt(%m, %key, %i)
              %s1 = call @Viper.Text.StringBuilder.Append(%b, %key)
              %s2 = call @Viper.Text.StringBuilder.Append(%b, ",")
              %j = iadd.ovf %i, 1
              %more = scmp_lt %j, 40
              cbr %more, again(%l, %m, %b, %j), done
            done:
              ret
            }
            func @round(i64 %n0) -> i64 {
            entry(%n:i64):
              %text = call @Viper.Fmt.Int(%n)
              %folder = const_str @folder
              %dir = call @Viper.String.Concat(%folder, "/f")
              %file = call @Viper.String.Concat(%dir, %text)
              %list = call @Viper.Collections.List.New()
              %map = call @Viper.Collections.Map.New()
              %sb = call @Viper.Text.StringBuilder.New()
              call @fill(%list, %map, %sb)
              call @Viper.Collections.List.Sort(%list)
              %last = call @Viper.Collections.List.Get(%list, 39)
              %d1 = call @Viper.Core.Box.ToI64(%last)
              %d2 = call @Viper.Collections.Map.get_Len(%map)
              %joined = call @Viper.Text.StringBuilder.ToString(%sb)
              %parts = call @Viper.String.Split(%joined, ",")
              %d3 = call @Viper.Collections.Seq.get_Len(%parts)
              %clean = call @Viper.Text.Pattern.Replace(%joined, "[0-9]+,", "x")
              %d4 = call @Viper.String.get_Length(%clean)
              %upper = call @Viper.String.ToUpper(%clean)
              call @Viper.IO.File.WriteAllText(%file, %upper)
              %back = call @Viper.IO.File.ReadAllText(%file)
              %d5 = call @Viper.String.get_Length(%back)
              %date = call @Viper.Time.DateTime.Create(2024, 2, 28, 12, 0, 0)
              %later = call @Viper.Time.DateTime.AddDays(%date, %n)
              %d6 = call @Viper.Time.DateTime.Day(%later)
              %json = call @Viper.Text.Json.Parse("{\\"a\\": [1, 2, 3]}")
              %shown = call @Viper.Text.Json.Format(%json)
              %d7 = call @Viper.String.get_Length(%shown)
              %r = call @Viper.Math.Random.NextInt(10)
              %e1 = iadd.ovf %d1, %d2
              %e2 = iadd.ovf %e1, %d3
              %e3 = iadd.ovf %e2, %d4
              %e4 = iadd.ovf %e3, %d5
              %e5 = iadd.ovf %e4, %d6
              %e6 = iadd.ovf %e5, %d7
              ret %e6
            }
            """;

    @TempDir
    private Path folder;

    private Run run(boolean compiled, String functions) {
        try (Engine engine = ThreadProgram.engine(compiled)) {
            Context.Builder context = ThreadProgram.context(engine).allowAllAccess(true);
            return ThreadProgram.run(context, "global str @folder = \"" + folder + "\"\n" + FOUR + functions);
        }
    }

    /** Every thread gets the digests that a single thread gets. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void objectsOfOneThreadEach(boolean compiled) {
        Run run = run(compiled, ROUND + """
                global ptr @wrong = null
                func @worker(ptr %p0) -> void {
                entry(%p:ptr):
                  %n = call @Viper.Core.Box.ToI64(%p)
                  %first = call @round(%n)
                  %cell = gaddr @wrong
                  %counter = load ptr, %cell
                  br again(%n, %first, %counter, 60)
                again(%m:i64, %f:i64, %c:ptr, %i:i64):
                  %d = call @round(%m)
                  %same = icmp_eq %d, %f
                  %one = zext1 %same
                  %bad = isub.ovf 1, %one
                  %all = call @Viper.Threads.SafeI64.Add(%c, %bad)
                  %j = isub.ovf %i, 1
                  %more = scmp_gt %j, 0
                  cbr %more, again(%m, %f, %c, %j), done
                done:
                  ret
                }
                func @main() -> i64 {
                entry:
                  %cell = gaddr @wrong
                  %counter = call @Viper.Threads.SafeI64.New(0)
                  store ptr, %cell, %counter
                  %d = call @round(1)
                  call @Viper.Terminal.SayInt(%d)
                  call @four()
                  %w = call @Viper.Threads.SafeI64.Get(%counter)
                  call @Viper.Terminal.SayInt(%w)
                  ret 0
                }
                """);
        // 12 + 13 keys + 41 parts + 40 + 40 characters + 29 February + {"a":[1,2,3]}
        assertEquals(new Run(12 + 13 + 41 + 40 + 40 + 29 + 13 + "\n0\n", "", 0), run);
    }

    /**
     * Collections are not synchronised (runtime.md §5), so what threads find in a shared one is open. But the worst that can
     * happen is a trap. The threads start often, as most runs end well.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sharedObjectsNeverEndInAJavaException(boolean compiled) {
        Run run = run(compiled, """
                global ptr @list = null
                global ptr @seq = null
                global ptr @map = null
                global ptr @sb = null
                func @mess(ptr %p0) -> void {
                entry(%p:ptr):
                  br again(%p, 500)
                again(%q:ptr, %i:i64):
                  call @step(%q, %i)
                  %part = srem.chk0 %i, 50
                  %zero = icmp_eq %part, 0
                  cbr %zero, clear(%q, %i), next(%q, %i)
                clear(%r:ptr, %c:i64):
                  call @reset()
                  br next(%r, %c)
                next(%s:ptr, %n:i64):
                  %j = isub.ovf %n, 1
                  %more = scmp_gt %j, 0
                  cbr %more, again(%s, %j), done
                done:
                  ret
                }
                func @step(ptr %p0, i64 %i0) -> void {
                entry(%p:ptr, %i:i64):
                  %g1 = gaddr @list
                  %list = load ptr, %g1
                  %g2 = gaddr @seq
                  %seq = load ptr, %g2
                  %g3 = gaddr @map
                  %map = load ptr, %g3
                  %g4 = gaddr @sb
                  %sb = load ptr, %g4
                  %key = call @Viper.Fmt.Int(%i)
                  call @Viper.Collections.List.Push(%list, %p)
                  call @Viper.Collections.Seq.Push(%seq, %p)
                  call @Viper.Collections.Map.SetInt(%map, %key, %i)
                  %s1 = call @Viper.Text.StringBuilder.Append(%sb, %key)
                  %keys = call @Viper.Collections.Map.Keys(%map)
                  %popped = call @Viper.Collections.Seq.Pop(%seq)
                  ret
                }
                func @reset() -> void {
                entry:
                  %g1 = gaddr @list
                  %list = load ptr, %g1
                  %g3 = gaddr @map
                  %map = load ptr, %g3
                  %g4 = gaddr @sb
                  %sb = load ptr, %g4
                  call @Viper.Collections.List.Clear(%list)
                  call @Viper.Collections.Map.Clear(%map)
                  call @Viper.Text.StringBuilder.Clear(%sb)
                  ret
                }
                func @worker(ptr %p0) -> void {
                entry(%p:ptr):
                  br again(%p, 20)
                again(%q:ptr, %i:i64):
                  %t = call @Viper.Threads.Thread.StartSafe(@mess, %q)
                  call @Viper.Threads.Thread.SafeJoin(%t)
                  %j = isub.ovf %i, 1
                  %more = scmp_gt %j, 0
                  cbr %more, again(%q, %j), done
                done:
                  ret
                }
                func @main() -> i64 {
                entry:
                  %l = call @Viper.Collections.List.New()
                  %g1 = gaddr @list
                  store ptr, %g1, %l
                  %s = call @Viper.Collections.Seq.New()
                  %g2 = gaddr @seq
                  store ptr, %g2, %s
                  %m = call @Viper.Collections.Map.New()
                  %g3 = gaddr @map
                  store ptr, %g3, %m
                  %b = call @Viper.Text.StringBuilder.New()
                  %g4 = gaddr @sb
                  store ptr, %g4, %b
                  call @four()
                  ret 7
                }
                """);
        assertEquals(new Run("", "", 7), run);
    }

    /** The same for what runs inside compiled code: nothing there may rely on two fields of an object belonging together. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sharedListsInCompiledLoops(boolean compiled) {
        Run run = run(compiled, """
                global ptr @list = null
                global ptr @seq = null
                global ptr @numbers = null
                func @mess(ptr %p0) -> void {
                entry(%p:ptr):
                  %g1 = gaddr @list
                  %list0 = load ptr, %g1
                  %g2 = gaddr @seq
                  %seq0 = load ptr, %g2
                  %g3 = gaddr @numbers
                  %numbers0 = load ptr, %g3
                  br again(%p, %list0, %seq0, %numbers0, 20000)
                again(%q:ptr, %list:ptr, %seq:ptr, %numbers:ptr, %i:i64):
                  call @Viper.Collections.List.Push(%list, %q)
                  call @Viper.Collections.Seq.Push(%seq, %q)
                  call @Viper.Collections.List.Push(%list, null)
                  call @Viper.Collections.Seq.Push(%seq, null)
                  %m = call @Viper.Collections.List.get_Len(%list)
                  %n = call @Viper.Collections.Seq.get_Len(%seq)
                  %a = isub.ovf %m, 1
                  %b = isub.ovf %n, 1
                  %x = call @Viper.Collections.List.Get(%list, %a)
                  %y = call @Viper.Collections.Seq.Get(%seq, %b)
                  call @Viper.Collections.List.Set(%list, 0, %y)
                  call @Viper.Collections.Seq.Set(%seq, 0, %x)
                  %u = call @Viper.Collections.List.Pop(%list)
                  %v = call @Viper.Collections.Seq.Pop(%seq)
                  %b1 = call @Viper.Core.Box.I64(%i)
                  call @Viper.Collections.List.Push(%numbers, %b1)
                  %b2 = call @Viper.Core.Box.I64(%i)
                  call @Viper.Collections.List.Push(%numbers, %b2)
                  %k = call @Viper.Collections.List.get_Len(%numbers)
                  %c = isub.ovf %k, 1
                  %b3 = call @Viper.Collections.List.Get(%numbers, %c)
                  %n3 = call @Viper.Core.Box.ToI64(%b3)
                  %b4 = call @Viper.Core.Box.I64(%n3)
                  call @Viper.Collections.List.Set(%numbers, 0, %b4)
                  %b5 = call @Viper.Collections.List.Pop(%numbers)
                  %n5 = call @Viper.Core.Box.ToI64(%b5)
                  %w = call @Viper.Collections.List.Last(%list)
                  %z = call @Viper.Collections.Seq.Peek(%seq)
                  %j = isub.ovf %i, 1
                  %more = scmp_gt %j, 0
                  cbr %more, again(%q, %list, %seq, %numbers, %j), done
                done:
                  ret
                }
                func @worker(ptr %p0) -> void {
                entry(%p:ptr):
                  br again(%p, 5)
                again(%q:ptr, %i:i64):
                  %t = call @Viper.Threads.Thread.StartSafe(@mess, %q)
                  call @Viper.Threads.Thread.SafeJoin(%t)
                  %j = isub.ovf %i, 1
                  %more = scmp_gt %j, 0
                  cbr %more, again(%q, %j), done
                done:
                  ret
                }
                func @main() -> i64 {
                entry:
                  br again(20)
                again(%i:i64):
                  %l = call @Viper.Collections.List.New()
                  %g1 = gaddr @list
                  store ptr, %g1, %l
                  %s = call @Viper.Collections.Seq.New()
                  %g2 = gaddr @seq
                  store ptr, %g2, %s
                  %n = call @Viper.Collections.List.New()
                  %g3 = gaddr @numbers
                  store ptr, %g3, %n
                  call @four()
                  %j = isub.ovf %i, 1
                  %more = scmp_gt %j, 0
                  cbr %more, again(%j), done
                done:
                  ret 7
                }
                """);
        assertEquals(new Run("", "", 7), run);
    }
}
