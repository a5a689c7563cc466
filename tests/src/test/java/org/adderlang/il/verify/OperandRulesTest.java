package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;
import static org.adderlang.il.verify.VerifierTesting.body;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperandRulesTest {
    @Test
    void integerLiteralsFitIntegerOperands() {
        assertAccepted(body("%a = iadd.ovf true, 2", "%b = zext1 1"));
        assertRejected("f:entry: %0 = zext1 2: operand 0 constant out of range for i1", body("%a = zext1 2"));
    }

    @Test
    void integerLiteralsAreNoFloatsAndNoPointers() {
        assertRejected("f:entry: %0 = fadd 1 2: operand type mismatch: operand 0 must be f64", body("%a = fadd 1, 2"));
        assertRejected("f:entry: %0 = gep 0 8: operand type mismatch: pointer type mismatch: operand 0 must be ptr",
                body("%a = gep 0, 8"));
    }

    @Test
    void valuesHaveExactlyTheType() {
        assertRejected("f:entry: %1 = iadd.ovf 1 %t0: operand type mismatch: operand 1 must be i64",
                body("%a = icmp_eq 1, 2", "%b = iadd.ovf 1, %a"));
    }

    @Test
    void annotationsOfArithmeticDoNotChangeTheType() {
        assertAccepted(body("%a:i32 = iadd.ovf 1, 2", "%b = iadd.ovf %a, 1"));
    }

    @Test
    void storedValuesHaveTheStoredType() {
        assertAccepted(body("%p = alloca 8", "store i16, %p, 40", "store ptr, %p, null"));
        assertRejected("f:entry: store %t0 40000: operand 1 constant out of range for i16",
                body("%p = alloca 8", "store i16, %p, 40000"));
        assertRejected("f:entry: store %t0 null: operand type mismatch: operand 1 must be str",
                body("%p = alloca 8", "store str, %p, null"));
        assertRejected("f:entry: store %t0 0: operand type mismatch: pointer type mismatch: operand 1 must be ptr",
                body("%p = alloca 8", "store ptr, %p, 0"));
    }

    @Test
    void nothingOfTypeVoidIsLoadedOrStored() {
        assertRejected("f:entry: store %t0 0: instruction type must be non-void", body("%p = alloca 8", "store void, %p, 0"));
        assertRejected("f:entry: %1 = load %t0: instruction type must be non-void",
                body("%p = alloca 8", "%v = load void, %p"));
    }

    @Test
    void selectedValuesHaveOneType() {
        assertAccepted(body("%a = select i64, true, 1, 2", "%b = iadd.ovf %a, 1"));
        assertRejected("f:entry: %0 = select true 1 2.5: operand type mismatch: operand 1 must be f64",
                body("%a = select f64, true, 1, 2.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "sub", "mul", "sdiv", "udiv", "srem", "urem"})
    void uncheckedIntegerOpcodesAreRefused(String opcode) {
        String message = VerifierTesting.verify(body("%a = " + opcode + " 1, 2")).getFirst().message();
        assertTrue(message.startsWith("f:entry: %0 = " + opcode + " 1 2: "), message);
        assertTrue(message.contains(" must use "), message);
    }

    @Test
    void castResultsAreIntegers() {
        assertAccepted(body("%a:i16 = cast.fp_to_si.rte.chk 1.5", "%b:i32 = cast.si_narrow.chk 7"));
        assertRejected("f:entry: %0 = cast.fp_to_ui.rte.chk 1.5: cast result must be i16, i32, or i64",
                body("%a:i1 = cast.fp_to_ui.rte.chk 1.5"));
        assertRejected("f:entry: %0 = cast.si_narrow.chk 7: narrowing cast result must be i16 or i32",
                body("%a = cast.si_narrow.chk 7"));
    }

    @Test
    void allocaSizesAreNonNegativeI64() {
        assertRejected("f:entry: %0 = alloca -8: negative alloca size", body("%a = alloca -8"));
        assertRejected("f:entry: %0 = alloca true: size must be i64", body("%a = alloca true"));
    }

    @Test
    void addressesAreTakenOfGlobals() {
        assertAccepted("global const str @g = \"x\"\n" + body("%a = addr_of @g", "%b = const_str @g"));
        assertRejected("f:entry: %0 = addr_of null: operand must be global", body("%a = addr_of null"));
        assertRejected("f:entry: %0 = const_str null: unknown string global", body("%a = const_str null"));
        assertRejected("f:entry: %0 = const_str \"x\": operand type mismatch: pointer type mismatch: operand 0 must be ptr",
                body("%a = const_str \"x\""));
    }

    @Test
    void trapErrNeedsAnI32Value() {
        assertAccepted(body("%c:i32 = cast.si_narrow.chk 7", "%e = trap.err %c, \"text\""));
        assertRejected("f:entry: %0 = trap.err 7 \"text\": trap.err code must be i32", body("%e = trap.err 7, \"text\""));
    }
}
