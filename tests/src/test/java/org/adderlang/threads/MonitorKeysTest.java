package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.adderlang.variants.Run;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that a pointer can be is the key of a monitor (runtime.md §6.1): the same key for the same address. */
@Timeout(60)
class MonitorKeysTest {
    /** {@code @key} is the same each time, {@code @other} is a different one; @twice shows whether a second thread gets in. */
    private static final String MAIN = """
            global ptr @shared = null
            global ptr @boxed = null
            func @nothing() -> void {
            entry:
              ret
            }
            func @something() -> void {
            entry:
              ret
            }
            func @pointer(i64 %%bits) -> ptr {
            entry(%%b:i64):
              %%c = alloca 8
              store i64, %%c, %%b
              %%p = load ptr, %%c
              ret %%p
            }
            func @ofText(str %%text) -> ptr {
            entry(%%t:str):
              %%c = alloca 8
              store str, %%c, %%t
              %%p = load ptr, %%c
              ret %%p
            }
            func @object() -> ptr {
            entry:
              %%g = gaddr @shared
              %%o = load ptr, %%g
              ret %%o
            }
            func @box() -> ptr {
            entry:
              %%g = gaddr @boxed
              %%o = load ptr, %%g
              ret %%o
            }
            func @key() -> ptr {
            entry:
              %s
              ret %%k
            }
            func @other() -> ptr {
            entry:
              %s
              ret %%k
            }
            func @tries() -> void {
            entry:
              %%k = call @key()
              %%got = call @Viper.Threads.Monitor.TryEnter(%%k)
              call @Viper.Terminal.SayBool(%%got)
              cbr %%got, leave(%%k), next
            leave(%%l:ptr):
              call @Viper.Threads.Monitor.Exit(%%l)
              br next
            next:
              %%o = call @other()
              %%free = call @Viper.Threads.Monitor.TryEnter(%%o)
              call @Viper.Terminal.SayBool(%%free)
              ret
            }
            func @main() -> i64 {
            entry:
              %%g = gaddr @shared
              %%memory = call @rt_alloc(16)
              store ptr, %%g, %%memory
              %%h = gaddr @boxed
              %%five = call @Viper.Core.Box.I64(5)
              store ptr, %%h, %%five
              %%k = call @key()
              call @Viper.Threads.Monitor.Enter(%%k)
              %%again = call @key()
              call @Viper.Threads.Monitor.Enter(%%again)
              %%a = call @Viper.Threads.Thread.Start(@tries, null)
              call @Viper.Threads.Thread.Join(%%a)
              call @Viper.Threads.Monitor.Exit(%%k)
              %%b = call @Viper.Threads.Thread.Start(@tries, null)
              call @Viper.Threads.Thread.Join(%%b)
              call @Viper.Threads.Monitor.Exit(%%k)
              %%c = call @Viper.Threads.Thread.Start(@tries, null)
              call @Viper.Threads.Thread.Join(%%c)
              call @Viper.Threads.Monitor.Exit(%%k)
              ret 0
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "%k = call @pointer(5)                      | %k = call @pointer(6)",
        "%k = call @pointer(-9223372036854775808)   | %k = call @pointer(9223372036854775807)",
        "%k = call @ofText(\"one literal\")         | %k = call @ofText(\"another literal\")",
        "%k = call @object()                        | %k = call @box()",
        "%k = call @box()                           | %k = call @pointer(5)",
        "%o = call @object(); %k = gep %o, 8         | %k = call @object()",
        "%k = addr_of @nothing                      | %k = addr_of @something",
        "%k = gaddr @shared                         | %k = call @object()",
    })
    void theSameAddressIsTheSameKey(String key, String other) {
        String functions = MAIN.formatted(key.replace("; ", "\n"), other);
        for (boolean compiled : new boolean[]{false, true}) {
            try (Engine engine = ThreadProgram.engine(compiled)) {
                // The last thread still owns the other key; whoever owns a key when its thread ends keeps it (runtime.md §6.1).
                assertEquals(new Run("false\ntrue\nfalse\nfalse\ntrue\nfalse\n",
                        "Trap @main:entry#18: DomainError (code=0): Monitor.Exit: not owner", 1),
                        ThreadProgram.run(engine, functions));
            }
        }
    }
}
