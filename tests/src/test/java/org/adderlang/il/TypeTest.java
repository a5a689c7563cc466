package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypeTest {
    @ParameterizedTest
    @EnumSource(Type.class)
    void spellingParsesBack(Type type) {
        assertSame(type, Type.parse(type.toString()));
    }

    @Test
    void capitalisedHandlerTypesAreAccepted() {
        assertSame(Type.ERROR, Type.parse("Error"));
        assertSame(Type.RESUME_TOK, Type.parse("ResumeTok"));
    }

    @Test
    void otherSpellingsAreRefused() {
        assertNull(Type.parse("i8"));
        assertNull(Type.parse("I64"));
        assertNull(Type.parse(""));
    }

    @Test
    void everyValueTypeHasASize() {
        assertEquals(0, Type.VOID.size());
        assertEquals(2, Type.I16.size());
        assertEquals(8, Type.STR.size());
    }
}
