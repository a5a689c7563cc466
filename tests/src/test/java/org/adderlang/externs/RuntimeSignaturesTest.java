package org.adderlang.externs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.junit.jupiter.api.Test;

class RuntimeSignaturesTest {
    private static final RuntimeSignatures SMALL =
            RuntimeSignatures.ofText("A\tvoid()\tone\nA.b\ti64(ptr,f64)\ttwo\nb\tstr(i64,...)\tone\n");

    @Test
    void findsEveryLine() {
        assertEquals(new Signature(Type.VOID, List.of()), SMALL.find("A"));
        assertEquals(new Signature(Type.I64, List.of(Type.PTR, Type.F64)), SMALL.find("A.b"));
        assertEquals(new Signature(Type.STR, List.of(Type.I64), true), SMALL.find("b"));
        assertEquals("two", SMALL.group("A.b"));
    }

    @Test
    void knowsWhatIsNotThere() {
        for (String name : List.of("", "0", "A.", "A.a", "A.bc", "a", "c", "é")) {
            assertNull(SMALL.find(name), name);
            assertNull(SMALL.group(name), name);
            assertFalse(SMALL.contains(name), name);
        }
    }

    @Test
    void listsNamesInOrder() {
        List<String> names = new ArrayList<>();
        SMALL.names().forEach(names::add);
        assertEquals(List.of("A", "A.b", "b"), names);
        assertThrows(NoSuchElementException.class, () -> RuntimeSignatures.ofText("").names().iterator().next());
    }

    @Test
    void everyBuiltinCanBeFoundByItsName() {
        RuntimeSignatures builtin = RuntimeSignatures.builtin();
        String previous = "";
        for (String name : builtin.names()) {
            assertTrue(previous.compareTo(name) < 0, () -> name + " is out of order");
            Signature signature = builtin.find(name);
            assertNotNull(signature, name);
            assertNotNull(signature.returnType(), name);
            assertNotNull(builtin.group(name), name);
            previous = name;
        }
        assertEquals(new Signature(Type.STR, List.of(Type.STR, Type.STR)), builtin.find("Viper.String.Concat"));
    }
}
