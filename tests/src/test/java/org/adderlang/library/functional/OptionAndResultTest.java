package org.adderlang.library.functional;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.TestProgram;
import org.adderlang.library.memory.ObjectLibrary;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;

class OptionAndResultTest {
    private final ProgramState program = new TestProgram().state();
    private final ViperString text = str("text");

    @Test
    void valuesOfOptions() {
        assertEquals(7, OptionLibrary.unwrapI64(OptionLibrary.someI64(7)));
        assertEquals(2.5, OptionLibrary.unwrapF64(OptionLibrary.someF64(2.5)));
        assertSame(text, OptionLibrary.unwrapStr(OptionLibrary.someStr(text)));
        assertSame(text, OptionLibrary.unwrap(program, OptionLibrary.some(text)));
        assertEquals(64, Pointer.offset(OptionLibrary.unwrap(program, OptionLibrary.someI64(64))));
        assertTrue(OptionLibrary.isSome(OptionLibrary.some(null)));
        assertTrue(OptionLibrary.isNone(OptionLibrary.none()));
        assertTrue(OptionLibrary.isNone(null));
        assertFalse(OptionLibrary.isSome(null));
    }

    @Test
    void unwrappingNothingTraps() {
        assertTraps("Option trap: Unwrap called on None Option", () -> OptionLibrary.unwrap(program, OptionLibrary.none()));
        assertTraps("Option trap: Unwrap called on NULL Option", () -> OptionLibrary.unwrapI64(null));
        assertTraps("Option trap: Unwrap i64 called on non-i64 Option",
                () -> OptionLibrary.unwrapI64(OptionLibrary.someF64(1)));
        assertTraps("Option trap: Unwrap string called on non-string Option",
                () -> OptionLibrary.unwrapStr(OptionLibrary.someI64(1)));
        assertTraps("Option expect: needed", () -> OptionLibrary.expect(program, null, str("needed")));
    }

    @Test
    void defaultsOfOptions() {
        assertEquals(9, OptionLibrary.unwrapOrI64(OptionLibrary.someF64(1), 9));
        assertEquals(1, OptionLibrary.unwrapOrI64(OptionLibrary.someI64(1), 9));
        assertEquals(1.5, OptionLibrary.unwrapOrF64(OptionLibrary.none(), 1.5));
        assertSame(text, OptionLibrary.unwrapOrStr(null, text));
        assertSame(text, OptionLibrary.unwrapOr(program, OptionLibrary.none(), text));
        assertNull(OptionLibrary.value(program, OptionLibrary.none()));
    }

    @Test
    void textsOfOptions() {
        assertEquals("None", OptionLibrary.toString(program, null).toString());
        assertEquals("Some(2.5)", OptionLibrary.toString(program, OptionLibrary.someF64(2.5)).toString());
        assertEquals("Some(1.23457e+06)", OptionLibrary.toString(program, OptionLibrary.someF64(1234567)).toString());
        assertEquals("Some(-7)", OptionLibrary.toString(program, OptionLibrary.someI64(-7)).toString());
        assertEquals("Some(\"text\")", OptionLibrary.toString(program, OptionLibrary.someStr(text)).toString());
        assertEquals("Some(0x" + Long.toHexString(program.addresses().toBits(text)) + ")",
                OptionLibrary.toString(program, OptionLibrary.some(text)).toString());
        assertEquals(255, OptionLibrary.toString(program, OptionLibrary.someStr(str("x".repeat(400)))).length());
    }

    @Test
    void optionsBecomeResults() {
        assertEquals(7, ResultLibrary.unwrapI64(OptionLibrary.okOr(OptionLibrary.someI64(7), text)));
        assertSame(text, ResultLibrary.unwrapErr(program, OptionLibrary.okOr(OptionLibrary.none(), text)));
        assertSame(text, ResultLibrary.unwrapErrStr(OptionLibrary.okOrStr(null, text)));
    }

    @Test
    void valuesAndErrors() {
        ResultObject ok = ResultLibrary.okF64(0.5);
        ResultObject err = ResultLibrary.errStr(text);
        assertTrue(ResultLibrary.isOk(ok));
        assertTrue(ResultLibrary.isErr(err));
        assertFalse(ResultLibrary.isOk(null) || ResultLibrary.isErr(null));
        assertEquals(0.5, ResultLibrary.unwrapF64(ok));
        assertSame(text, ResultLibrary.errValue(program, err));
        assertNull(ResultLibrary.okValue(program, err));
        assertNull(ResultLibrary.errValue(program, ok));
        assertEquals(3, ResultLibrary.unwrapOrI64(err, 3));
        assertEquals("Ok(0.5)", ResultLibrary.toString(program, ok).toString());
        assertEquals("Err(\"text\")", ResultLibrary.toString(program, err).toString());
        assertTraps("Result trap: Unwrap called on Err Result", () -> ResultLibrary.unwrap(program, err));
        assertTraps("Result trap: UnwrapErr called on Ok Result", () -> ResultLibrary.unwrapErrStr(ok));
        assertTraps("Result trap: Unwrap string called on non-string Result", () -> ResultLibrary.unwrapStr(ok));
        assertTraps("Result expect: why", () -> ResultLibrary.expect(program, err, str("why")));
        assertTraps("Result expect_err: why", () -> ResultLibrary.expectErr(program, ok, str("why")));
    }

    @Test
    void heldObjectsKeepAReference() {
        MemoryBlock object = ObjectLibrary.create(1, 8);
        OptionObject option = OptionLibrary.some(object);
        assertEquals(2, object.references());
        ObjectLibrary.releaseAndFree(option);
        assertEquals(1, object.references());
    }
}
