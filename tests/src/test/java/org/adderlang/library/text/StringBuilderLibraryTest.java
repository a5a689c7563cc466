package org.adderlang.library.text;

import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class StringBuilderLibraryTest {
    @Test
    void appending() {
        StringBuilderObject builder = StringBuilderLibrary.create();
        assertSame(builder, StringBuilderLibrary.append(builder, str("ab")));
        StringBuilderLibrary.append(builder, null);
        assertSame(builder, StringBuilderLibrary.appendLine(builder, str("c")));
        assertEquals(4, StringBuilderLibrary.length(builder));
        assertEquals("abc\n", StringBuilderLibrary.contents(builder).toString());
        StringBuilderLibrary.clear(builder);
        assertEquals("", StringBuilderLibrary.contents(builder).toString());
    }

    @Test
    void capacityDoubles() {
        StringBuilderObject builder = StringBuilderLibrary.create();
        assertEquals(128, StringBuilderLibrary.capacity(builder));
        StringBuilderLibrary.append(builder, str("x".repeat(127)));
        assertEquals(128, StringBuilderLibrary.capacity(builder));
        StringBuilderLibrary.append(builder, str("x".repeat(200)));
        assertEquals(512, StringBuilderLibrary.capacity(builder));
        assertEquals("x".repeat(327), StringBuilderLibrary.contents(builder).toString());
    }

    @Test
    void disposedBuildersStartAgain() {
        StringBuilderObject builder = StringBuilderLibrary.create();
        StringBuilderLibrary.append(builder, str("lost"));
        builder.dispose();
        StringBuilderLibrary.append(builder, str("kept"));
        assertEquals("kept", StringBuilderLibrary.contents(builder).toString());
    }

    @Test
    void nullBuildersAreIgnored() {
        assertNull(StringBuilderLibrary.append(null, str("a")));
        assertNull(StringBuilderLibrary.appendLine(null, str("a")));
        StringBuilderLibrary.clear(null);
        assertEquals(0, StringBuilderLibrary.length(null));
        assertEquals(0, StringBuilderLibrary.capacity(null));
        assertEquals("", StringBuilderLibrary.contents(null).toString());
    }
}
