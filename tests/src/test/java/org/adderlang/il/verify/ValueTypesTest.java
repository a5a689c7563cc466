package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Function;
import org.adderlang.il.Module;
import org.adderlang.il.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTypesTest {
    private static Type typeOf(String name, String il) {
        Module module = parse(il);
        Function function = module.function("f");
        return ValueTypes.of(function, module, RuntimeSignatures.builtin())[function.valueNames().indexOf(name)];
    }

    private static String body(String instruction) {
        return """
                extern @ext(i64) -> i32
                func @own(f64 %%x) -> str {
                entry:
                  ret "s"
                }
                func @f(ptr %%p) -> void {
                entry:
                  %s
                  ret
                }
                """.formatted(instruction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "%r = iadd.ovf 1, 2 | I64",
        "%r:i16 = iadd.ovf 1, 2 | I64",
        "%r = fadd 1.0, 2.0 | F64",
        "%r = icmp_eq 1, 2 | I1",
        "%r:i32 = cast.si_narrow.chk 1 | I32",
        "%r = cast.fp_to_si.rte.chk 1.0 | I64",
        "%r:i16 = cast.fp_to_si.rte.chk 1.0 | I16",
        "%r = load i16, %p | I16",
        "%r = const_null | PTR",
        "%r:str = const_null | STR",
        "%r = call @ext(1) | I32",
        "%r = call @own(1.0) | STR",
        "%r = call @Viper.String.Length(\"x\") | I64",
        "%r = call.indirect @own, 1.0 | STR",
        "%r:f64 = call.indirect %p | F64",
        "%r = call.indirect %p, 1 | VOID",
        "%r = idx.chk 5, 2, 9 | I16",
        "%r = idx.chk 100000, 2, 9 | I32",
        "%r:i64 = idx.chk 5, 2, 9 | I64",
        "%r = select f64, true, 1.0, 2.0 | F64",
    })
    void results(String instruction, Type expected) {
        assertEquals(expected, typeOf("r", body(instruction)));
    }

    @Test
    void parameters() {
        assertEquals(Type.PTR, typeOf("p", body("br next(1.5)\nnext(%q:f64):")));
        assertEquals(Type.F64, typeOf("q", body("br next(1.5)\nnext(%q:f64):")));
    }

    @Test
    void indirectCallsTakeTheTypeOfTheirUse() {
        assertEquals(Type.F64, typeOf("r", body("%r = call.indirect %p\n  %s = fadd %r, 1.0")));
        assertEquals(Type.STR, typeOf("r", body("%r = call.indirect %p\n  %c = alloca 8\n  store str, %c, %r")));
        assertEquals(Type.I64, typeOf("r", body("%r = call.indirect %p\n  call @ext(%r)")));
        assertEquals(Type.I1, typeOf("r", body("%r = call.indirect %p\n  br n(%r)\nn(%b:i1):")));
    }

    @Test
    void exactUsesCountMoreThanArguments() {
        String uses = "%r = call.indirect %p\n  call @rt_obj_retain_maybe(%r)\n  %c = alloca 8\n  store str, %c, %r";
        assertEquals(Type.STR, typeOf("r", body(uses)));
    }
}
