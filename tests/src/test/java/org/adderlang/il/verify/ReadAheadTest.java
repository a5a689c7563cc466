package org.adderlang.il.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.adderlang.il.Module;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final String VALID = """
            il 0.2.0
            func @main() -> i64 {
            entry:
              ret 0
            }
            """;

    @Test
    void oneEvaluationOfTheTextTakesTheModule() {
        ReadAhead.read(VALID);
        assertNull(ReadAhead.take(new String(VALID)), "an equal text of somebody else");
        Module module = ReadAhead.take(VALID);
        assertNotNull(module);
        assertEquals("main", module.functions().getFirst().name());
        assertNull(ReadAhead.take(VALID));
    }

    @Test
    void malformedModulesAreLeftToTheEvaluation() {
        String syntax = VALID.replace("ret 0", "retreat 0");
        ReadAhead.read(syntax);
        assertNull(ReadAhead.take(syntax));
        String types = VALID.replace("ret 0", "ret 0.5");
        ReadAhead.read(types);
        assertNull(ReadAhead.take(types));
    }
}
