package org.adderlang.library.strings;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adderlang.il.TrapKind;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of runtime.md §3 on Split and Join. */
class StringSequenceTest {
    @ParameterizedTest
    @CsvSource(nullValues = "null", delimiter = ';', value = {"a,b,c; ,; [a][b][c]", ",a,; ,; [][a][]", "''; ,; []", "null; ,; []",
            "abc; ''; [abc]", "abc; null; [abc]", "aXYbXYXY; XY; [a][b][][]", "aaa; aa; [][a]"})
    void split(String text, String delimiter, String pieces) {
        SeqObject seq = StringSequenceLibrary.split(str(text), str(delimiter));
        assertEquals(pieces, IntStream.range(0, seq.size()).mapToObj(i -> "[" + seq.get(i) + "]").collect(Collectors.joining()));
    }

    @Test
    void join() {
        SeqObject seq = SeqObject.of(Arrays.asList(str("a"), null, str("c")));
        assertEquals("a, , c", StringSequenceLibrary.join(str(", "), seq).toString());
        assertEquals("ac", StringSequenceLibrary.join(null, seq).toString());
        assertEquals("", StringSequenceLibrary.join(str(","), null).toString());
        seq.add(MemoryBlock.ofSize(8));
        assertTraps(TrapKind.INVALID_OPERATION, "String.Join: element 3 is a 8-byte block, not a string",
                () -> StringSequenceLibrary.join(ViperString.EMPTY, seq));
    }
}
