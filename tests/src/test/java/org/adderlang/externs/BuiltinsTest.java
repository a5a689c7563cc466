package org.adderlang.externs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.nodes.ExprNode;
import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltinsTest {
    @Test
    void anImplementedExternIsFoundWithAllThatCallersNeed() {
        Builtin and = Builtins.find("Viper.Math.Bits.And");
        assertEquals("Viper.Math.Bits.And", and.name());
        assertEquals("i64(i64, i64)", and.signature().toString());
        assertEquals(8L, and.call(null, new Object[]{12L, 10L}));
        assertNotNull(and.createInline(null, new ExprNode[2]));
        assertEquals("The bits set in both integers.", and.summary());
        assertEquals(List.of(), and.traps());
        assertEquals(List.of("negative allocation", "out of memory"), Builtins.find("rt_alloc").traps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"viper.math.bits.and", "Viper.Math.Bits", "Viper.Math.Bits.And ", "", "rt_alloc2", "\t", "zzz"})
    void othersAreNot(String name) {
        assertNull(Builtins.find(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Nope.Fn|attempted to call unknown runtime helper 'Nope.Fn'",
            "Viper.Graphics.Canvas.New|Viper.Graphics.Canvas.New needs a display, which Adder does not provide",
            "Viper.Input.Mouse.X|Viper.Input.Mouse.X needs a display, which Adder does not provide",
            "Viper.Network.Tcp.Connect|Viper.Network.Tcp.Connect is not provided yet"})
    void aMissingExternSaysWhy(String name, String text) {
        assertEquals(text, Builtins.missingText(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "1|Viper.Math.Bits.And: expected 2 argument(s), got 1", "2|none",
            "3|Viper.Math.Bits.And: expected 2 argument(s), got 3 (excess runtime operands)"})
    void aWrongNumberOfArgumentsIsNamed(int received, String text) {
        assertEquals(text, Builtins.find("Viper.Math.Bits.And").arityProblem(received));
    }

    @Test
    void everyImplementedExternIsCompleteAndInTheSignatureTable() {
        List<String> names = new ArrayList<>();
        Builtins.names().forEach(names::add);
        assertTrue(names.size() > 18);
        for (String name : names) {
            Builtin builtin = Builtins.find(name);
            assertEquals(RuntimeSignatures.builtin().find(name), builtin.signature(), name);
            assertFalse(builtin.summary().isEmpty(), name);
        }
    }

    @Test
    void whatTheHostForbidsOrCannotDoIsATrap() {
        assertTraps("V.F: not permitted: no files here", new SecurityException("no files here"));
        assertTraps("out of memory", new OutOfMemoryError("Java heap space"));
    }

    private static void assertTraps(String text, Throwable failure) {
        var builtin = new Builtin("V.F", null, new ExternTable() {
            @Override
            public Object call(int index, org.adderlang.runtime.ThreadState thread, Object[] args) {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        }, 0);
        var trap = assertThrows(LibraryTrap.class, () -> builtin.call(null, new Object[0]));
        assertEquals(text, trap.text());
    }
}
