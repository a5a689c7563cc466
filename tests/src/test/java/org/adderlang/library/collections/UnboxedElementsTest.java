package org.adderlang.library.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.adderlang.variants.Engines;
import org.adderlang.variants.Run;
import org.adderlang.variants.Variant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists whose elements are integers in boxes that no program has seen are kept without the boxes, which no program can
 * notice: not by pointers, reference counts, traps or anything else. Without folding, all boxes are made.
 */
class UnboxedElementsTest {
    private static final Engines ENGINES = new Engines();
    private static final int PROGRAMS = 20;
    private static final int OPERATIONS = 60;
    private static final String DECLARATIONS = """
            il 0.2.0
            extern @Viper.Collections.C.New() -> ptr
            extern @Viper.Collections.C.Push(ptr, ptr) -> void
            extern @Viper.Collections.C.Get(ptr, i64) -> ptr
            extern @Viper.Collections.C.Set(ptr, i64, ptr) -> void
            extern @Viper.Collections.C.Pop(ptr) -> ptr
            extern @Viper.Collections.C.Insert(ptr, i64, ptr) -> void
            extern @Viper.Collections.C.Find(ptr, ptr) -> i64
            extern @Viper.Collections.C.Slice(ptr, i64, i64) -> ptr
            extern @Viper.Collections.C.Clear(ptr) -> void
            extern @Viper.Collections.C.get_Len(ptr) -> i64
            extern @Viper.Core.Box.I64(i64) -> ptr
            extern @Viper.Core.Box.F64(f64) -> ptr
            extern @Viper.Core.Box.ToI64(ptr) -> i64
            extern @Viper.Core.Object.Equals(ptr, ptr) -> i1
            extern @Viper.Core.Object.ToString(ptr) -> str
            extern @rt_obj_release_check0(ptr) -> i1
            extern @rt_obj_free(ptr) -> void
            extern @Viper.Terminal.SayInt(i64) -> void
            extern @Viper.Terminal.Say(str) -> void
            """;

    @AfterAll
    static void close() {
        ENGINES.close();
    }

    /** A main of calls one after the other. */
    private static final class Script {
        private final StringBuilder text = new StringBuilder(DECLARATIONS + "func @main() -> i64 {\nentry:\n");
        private int temps;

        String call(String function, String... arguments) {
            String temp = "%v" + temps++;
            text.append("  ").append(temp).append(" = ");
            callVoid(function, arguments);
            return temp;
        }

        void callVoid(String function, String... arguments) {
            text.append("call @").append(function).append('(').append(String.join(", ", arguments)).append(")\n");
        }

        String box(long number) {
            return call("Viper.Core.Box.I64", Long.toString(number));
        }

        void say(String number) {
            callVoid("Viper.Terminal.SayInt", number);
        }

        void sayTruth(String truth) {
            String temp = "%v" + temps++;
            text.append("  ").append(temp).append(" = zext1 ").append(truth).append('\n');
            say(temp);
        }

        String module(String collection) {
            return (text + "  ret 0\n}\n").replace("Collections.C.", "Collections." + collection + ".");
        }
    }

    private static String random(long seed) {
        var random = new Random(seed);
        var script = new Script();
        String list = script.call("Viper.Collections.C.New");
        String other = script.call("Viper.Collections.C.New");
        int size = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            long number = random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(5);
            String index = size == 0 ? "0" : Integer.toString(random.nextInt(size));
            // The first operations leave the numbers alone, so that they are there for the others.
            int kind = random.nextInt(i < OPERATIONS / 2 ? 8 : 18);
            if (kind <= 2 || size == 0) {
                script.callVoid("Viper.Collections.C.Push", list, script.box(number));
                size++;
                continue;
            }
            switch (kind) {
                case 3, 4, 5 -> script.say(script.call("Viper.Core.Box.ToI64", script.call("Viper.Collections.C.Get", list, index)));
                case 6 -> script.callVoid("Viper.Collections.C.Set", list, index, script.box(number));
                case 7 -> {
                    script.say(script.call("Viper.Core.Box.ToI64", script.call("Viper.Collections.C.Pop", list)));
                    size--;
                }
                case 8 -> {
                    String box = script.box(number);
                    script.callVoid("Viper.Collections.C.Push", list, box);
                    script.callVoid("Viper.Collections.C.Set", list, index, box);
                    size++;
                }
                case 9 -> {
                    String first = script.call("Viper.Collections.C.Get", list, index);
                    String second = script.call("Viper.Collections.C.Get", list, index);
                    script.sayTruth(script.call("Viper.Core.Object.Equals", first, second));
                    script.callVoid("Viper.Terminal.Say", script.call("Viper.Core.Object.ToString", first));
                }
                case 10 -> {
                    String box = script.call("Viper.Collections.C.Get", list, index);
                    for (int n = random.nextInt(8); n >= 0; n--) {
                        script.sayTruth(script.call("rt_obj_release_check0", box));
                    }
                }
                // The same box in two places, or in two lists.
                case 11 -> {
                    script.callVoid("Viper.Collections.C.Push", list, script.call("Viper.Collections.C.Get", list, index));
                    script.callVoid("Viper.Collections.C.Push", other, script.call("Viper.Collections.C.Get", list, index));
                    size++;
                }
                case 12 -> script.callVoid("Viper.Collections.C.Set", list, index,
                        script.call("Viper.Collections.C.Get", list, Integer.toString(random.nextInt(size))));
                case 13 -> {
                    script.callVoid("Viper.Collections.C.Insert", list, index, script.box(number));
                    size++;
                }
                case 14 -> script.say(script.call("Viper.Collections.C.Find", list, script.box(number)));
                case 15 -> {
                    String slice = script.call("Viper.Collections.C.Slice", list, index, "99");
                    script.callVoid("Viper.Collections.C.Push", slice, script.box(number));
                    String first = script.call("Viper.Collections.C.Get", slice, "0");
                    script.sayTruth(script.call("Viper.Core.Object.Equals", first,
                            script.call("Viper.Collections.C.Get", list, index)));
                }
                case 16 -> {
                    if (random.nextBoolean()) {
                        script.callVoid("Viper.Collections.C.Clear", list);
                        size = 0;
                    }
                }
                default -> {
                    script.sayTruth(script.call("rt_obj_release_check0", list));
                    script.callVoid("rt_obj_free", list);
                }
            }
        }
        script.say(script.call("Viper.Collections.C.get_Len", list));
        return script.module(seed % 2 == 0 ? "List" : "Seq");
    }

    private static void assertSameEverywhere(String module, String what) throws InterruptedException {
        Run expected = Run.of(module, Variant.PLAIN, ENGINES.of(Variant.PLAIN));
        for (Variant variant : new Variant[]{Variant.INTERPRETED, Variant.COMPILED}) {
            assertEquals(expected, Run.of(module, variant, ENGINES.of(variant)), () -> what + ", " + variant + "\n" + module);
        }
    }

    @Test
    void randomProgramsNoticeNothing() throws InterruptedException {
        for (int seed = 0; seed < PROGRAMS; seed++) {
            String module = random(seed);
            assertEquals(0, Run.of(module, Variant.PLAIN, ENGINES.of(Variant.PLAIN)).exit(), module);
            assertSameEverywhere(module, "seed " + seed);
        }
    }

    /** Traps come from the call that would have trapped. */
    @ParameterizedTest
    @CsvSource({"List, 1, rt_list_get: index out of bounds", "List, -1, rt_list_get: negative index",
        "List, 0, rt_unbox_i64: type mismatch (expected i64)", "Seq, 1, Seq.Get: index out of bounds",
        "Seq, 0, rt_unbox_i64: type mismatch (expected i64)"})
    void traps(String collection, String index, String text) throws InterruptedException {
        var script = new Script();
        String list = script.call("Viper.Collections.C.New");
        script.callVoid("Viper.Collections.C.Push", list, script.call("Viper.Core.Box.F64", "1.5"));
        String element = script.call("Viper.Collections.C.Get", list, index);
        script.say(script.call("Viper.Core.Box.ToI64", element));
        String module = script.module(collection);
        Run run = Run.of(module, Variant.PLAIN, ENGINES.of(Variant.PLAIN));
        assertEquals(text, run.errors().replaceFirst("(?s).*code=0\\)(: )?", "").lines().findFirst().orElse(run.errors()));
        assertSameEverywhere(module, text);
    }
}
