package org.adderlang.library.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;

class StringReferenceLibraryTest {
    @Test
    void countsOfStringsAreNotKept() {
        ViperString text = ViperString.of("text");
        StringReferenceLibrary.retain(text);
        StringReferenceLibrary.release(text);
        StringReferenceLibrary.release(text);
        StringReferenceLibrary.testHook(text);
        assertEquals(1, text.references());
        assertEquals("text", text.toString());
        StringReferenceLibrary.retain(null);
        StringReferenceLibrary.release(null);
    }
}
