package org.adderlang.il.verify;

import static org.adderlang.il.verify.VerifierTesting.assertAccepted;
import static org.adderlang.il.verify.VerifierTesting.assertRejected;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Extern;
import org.adderlang.il.Function;
import org.adderlang.il.Linkage;
import org.adderlang.il.Module;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.junit.jupiter.api.Test;

class ModuleRulesTest {
    @Test
    void externsOfTheRuntimeMustHaveItsSignature() {
        assertAccepted("extern @rt_alloc(i64) -> ptr\n");
        assertRejected("extern @rt_alloc signature mismatch", "extern @rt_alloc(i32) -> ptr\n");
        assertRejected("extern @rt_alloc signature mismatch", "extern @rt_alloc(i64) -> str\n");
    }

    @Test
    void otherExternsAreFree() {
        assertAccepted("extern @anything(f64, i16) -> i1\n");
    }

    @Test
    void globalsAreDeclaredOnce() {
        assertRejected("duplicate global @g", "global const str @g = \"a\"\nglobal const str @g = \"a\"\n");
    }

    @Test
    void externsAreCheckedBeforeGlobals() {
        assertRejected("extern @rt_alloc signature mismatch",
                "global const str @g = \"a\"\nglobal const str @g = \"a\"\nextern @rt_alloc() -> ptr\n");
    }

    @Test
    void functionsFollowTheExternOfTheirName() {
        assertAccepted("extern @f(i64) -> i64\nfunc @f(%a:i64) -> i64 {\nentry(%a:i64):\n  ret %a\n}\n");
        assertRejected("function @f signature mismatch with extern",
                "extern @f(i64) -> void\nfunc @f(%a:i64) -> i64 {\nentry(%a:i64):\n  ret %a\n}\n");
    }

    @Test
    void duplicatesInModulesBuiltWithoutTheParser() {
        var extern = new Extern("e", new Signature(Type.VOID, List.of()), 1);
        var other = new Extern("e", new Signature(Type.I64, List.of()), 2);
        assertEquals("duplicate extern @e", firstError(List.of(extern, extern), List.of()));
        assertEquals("duplicate extern @e with mismatched signature", firstError(List.of(extern, other), List.of()));
        Function declared = importOf("f");
        assertEquals("duplicate function @f", firstError(List.of(), List.of(declared, importOf("f"))));
    }

    private static Function importOf(String name) {
        return new Function(name, List.of(), Type.VOID, List.of(), List.of(), Linkage.IMPORT, Set.of(), 1);
    }

    private static String firstError(List<Extern> externs, List<Function> functions) {
        var module = new Module("0.2.0", null, externs, List.of(), functions);
        return Verifier.verify(module, RuntimeSignatures.builtin()).getFirst().message();
    }
}
