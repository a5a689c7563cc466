package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The module level and headers (il.md §1.1-1.5, §13). */
class ModuleSyntaxTest {
    @Test
    void versionIsAnyWordAfterALineThatBeginsWithIl() {
        assertEquals("9.9.9-foo", IlText.parse("\uFEFFilx 9.9.9-foo and more").version());
        assertEquals("0.2.0", IlText.parse("# first", "// second", "; third", "", "  il 0.2.0 ; why\r").version());
    }

    @Test
    void laterTargetReplacesTheFormer() {
        assertNull(IlText.parse("il 0.2.0").target());
        assertEquals("a\"b", IlText.parse("il 0.2.0", "target \"x\"", "target \"a\\\"b\" rest").target());
    }

    @Test
    void externKeepsTypesAndVariadicMark() {
        Module module = IlText.parse("il 0.3.0", "extern @ do it ( i64 , str, ) -> void", "extern @fmt(str, ...) -> i32;",
                "extern @quiet(Error, ResumeTok) -> f64 [nothrow, pure] # comment");
        assertEquals(new Signature(Type.VOID, List.of(Type.I64, Type.STR)), module.extern("do it").signature());
        assertEquals(new Signature(Type.I32, List.of(Type.STR), true), module.extern("fmt").signature());
        assertEquals(new Signature(Type.F64, List.of(Type.ERROR, Type.RESUME_TOK)), module.extern("quiet").signature());
    }

    @Test
    void stringGlobalRunsToTheLastQuote() {
        Module module = IlText.parse("il 0.2.0", "global const str @ a.b$ = \"x\"y\"", "global str @c = \"# no ; comment\" // yes");
        assertEquals(new Value.StrConst("x\"y"), module.global("a.b$").init());
        assertTrue(module.global("a.b$").isConst());
        assertEquals(new Value.StrConst("# no ; comment"), module.global("c").init());
        assertFalse(module.global("c").isConst());
    }

    @Test
    void scalarGlobalsAndLinkageOfLaterVersions() {
        Module module = IlText.parse("il 0.3.0", "global i64 @count", "global export const f64 @pi = 3", "global ptr @p = null",
                "global ptr @q = @count", "global import str @name", "global i1 @on = true");
        assertNull(module.global("count").init());
        assertEquals(new Value.FloatConst(3), module.global("pi").init());
        assertEquals(Linkage.EXPORT, module.global("pi").linkage());
        assertEquals(Value.NULL, module.global("p").init());
        assertEquals(new Value.GlobalRef("count"), module.global("q").init());
        assertEquals(Linkage.IMPORT, module.global("name").linkage());
        assertEquals(Value.TRUE, module.global("on").init());
    }

    @Test
    void headerTakesBothParameterForms() {
        Function f = IlText.parse("il 0.2.0", "func @A B$(i64 %x, %y: ptr,) default -> Error { ignored", "}").function("A B$");
        assertEquals(List.of(new Param("x", Type.I64, 0), new Param("y", Type.PTR, 1)), f.params());
        assertEquals(Type.ERROR, f.returnType());
        assertEquals(List.of("x", "y"), f.valueNames());
        assertEquals(2, f.line());
    }

    @Test
    void functionLinkageAndAttributes() {
        Module module = IlText.parse("il 0.3.0", "func import @far(i64 %x, ...) -> i64", "func export @near() -> void [nothrow, pure] {",
                "entry:", "  ret", "}");
        assertEquals(Linkage.IMPORT, module.function("far").linkage());
        assertEquals(Set.of(Function.VARIADIC), module.function("far").attributes());
        assertTrue(module.function("far").blocks().isEmpty());
        assertEquals(Linkage.EXPORT, module.function("near").linkage());
        assertEquals(Set.of("nothrow", "pure"), module.function("near").attributes());
    }

    @Test
    void entryParametersShareIdsByNameAndLaterBlocksRebindNames() {
        Function f = IlText.parse("il 0.2.0", "func @f(i64 %a, i64 %b) -> i64 {", "entry(%b:i64, %c:i64):",
                "  br next(%a, %b)", "handler ^next(%a:i64, %d:i64,): # label", "  %r = iadd.ovf %a, %b", "  ret %r", "}").function("f");
        assertEquals(List.of(new Param("b", Type.I64, 1), new Param("c", Type.I64, 2)), f.blocks().get(0).params());
        assertEquals(List.of(new Param("a", Type.I64, 3), new Param("d", Type.I64, 4)), f.blocks().get(1).params());
        assertEquals("next", f.blocks().get(1).label());
        assertEquals(List.of(new Value.Temp(3), new Value.Temp(1)), f.blocks().get(1).instructions().getFirst().operands());
        assertEquals(6, f.valueCount());
    }

    @Test
    void aBlockMayBeCalledHandler() {
        Function f = IlText.parse(IlText.main("br handler", "handler:", "br label", "label:", "ret 0")).function("main");
        assertEquals(List.of("entry", "handler", "label"), f.blocks().stream().map(Block::label).toList());
    }

    @Test
    void locationHoldsAcrossBlocksUntilTheEndOfTheFunction() {
        Module module = IlText.parse("il 0.2.0", "func @f() -> void {", "entry:", "  br a", "a:", "  .loc 1 22 3", "  br b", "b:",
                "  ret", "}", "func @g() -> void {", "entry:", "  ret", "}");
        List<Block> blocks = module.function("f").blocks();
        assertNull(blocks.get(0).terminator().location());
        assertEquals(new SourceLocation(1, 22, 3), blocks.get(1).terminator().location());
        assertEquals(new SourceLocation(1, 22, 3), blocks.get(2).terminator().location());
        assertNull(module.function("g").blocks().getFirst().terminator().location());
    }
}
