package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages of il.md §1.2-1.6 and the places they point at. */
class ParserDiagnosticsTest {
    private static void assertError(IlException e, String message, int line, int column) {
        assertEquals(line + ":" + column + ": " + message, e.line() + ":" + e.column() + ": " + e.getMessage());
    }

    @Test
    void versionDirective() {
        assertError(IlText.parseError("", "# nothing"), "missing 'il' version directive", 0, 0);
        assertError(IlText.parseError("", "  func @f() -> void {"), "missing 'il' version directive", 2, 3);
        assertError(IlText.parseError("il"), "missing version after 'il' directive", 1, 1);
        assertError(IlText.parseError("il 1", "il 2"), "duplicate 'il' version directive", 2, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "hello world|unexpected line: hello world|1",
            "target wasm|missing quoted target triple|8",
            "target \"wasm|missing quoted target triple|8",
            "extern f() -> void|missing '@'|19",
            "extern @f -> void|missing '('|18",
            "extern @f(i64 -> void|missing ')'|22",
            "extern @f() void|missing '->'|17",
            "extern @() -> void|missing extern name|9",
            "extern @f(i64,,i64) -> void|malformed extern parameter '' (empty entry)|15",
            "extern @f(i8) -> void|unknown type 'i8'|11",
            "extern @f() -> resumetok|unknown type 'resumetok'|16",
            "extern @f() -> i64 [fast]|unknown attribute 'fast'|21",
            "global const str x = \"\"|missing '@'|8",
            "global @x = \"\"|missing global type|8",
            "global const @x = \"\"|missing global type after 'const'|13",
            "global const str y @x = \"\"|unexpected tokens before '@'|18",
            "global const str @x|missing '='|19",
            "global const str @x = 5|missing opening '\"'|23",
            "global const str @x = \"5|missing closing '\"'|25",
            "global const str @ = \"\"|missing global name|19",
            "global const str @x = \"5\" y|unexpected characters after closing '\"'|27",
            "global const ptr @x = \"5\"|unsupported global type 'ptr' (expected 'str')|14",
            "global error @x|unsupported global type 'error' (expected 'str')|8",
            "global i16 @x = 40000|initial value '40000' is not a constant of type i16|17",
            "func main() -> void {|malformed function header|1",
            "func @f() -> void|unexpected end of header|18",
            "func @f() -> i7 {|unknown return type|14",
            "func @f(i64) -> void {|malformed parameter|9",
            "func @f(i64 %a,,) -> void {|malformed parameter '' (empty entry)|16",
            "func @f(i64 a) -> void {|parameter name must start with '%'|13",
            "func @f(a: i64) -> void {|parameter name must start with '%'|9",
            "func @f(i64 %) -> void {|missing parameter name|13",
            "func @f(void %a) -> void {|unknown param type|9",
            "func @f(i64 %a, i64 %a) -> void {|duplicate parameter name '%a'|22",
            "func @f() fast -> void {|unknown calling convention 'fast'|11",
            "func import @f() -> void {|imported function '@f' must not have a body|26",
            "global import i64 @x = 5|imported global '@x' must not have an initial value|24"})
    void moduleLevel(String line, String message, int column) {
        assertError(IlText.parseError("il 0.2.0", line), message, 2, column);
    }

    @Test
    void duplicates() {
        assertError(IlText.parseError("il 1", "extern @x() -> void", "extern @x(i64) -> void"), "duplicate extern 'x'", 3, 9);
        assertError(IlText.parseError("il 1", "func @f() -> void {", "}", "func @f() -> void {"), "duplicate function '@f'", 4, 7);
    }

    @Test
    void unclosedFunctionIsReportedAtTheLastLine() {
        assertError(IlText.parseError("il 1", "func @f() -> void {", "entry:", "  ret", "# end"), "unexpected end of file; missing '}'", 5, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            ":|missing block label|1", "(%a:i64):|missing block label|1", "entry:|duplicate block 'entry'|1", "b(%a):|bad param|3",
            "b(%a:i64,,):|bad param '' (empty entry)|10", "b(a:i64):|parameter name must start with '%'|3", "b(%:i64):|missing parameter name|3",
            "b(%a:void):|unknown param type|6", "b(%a:i64, %a:i64):|duplicate parameter name '%a'|12", "b(%a:i64:|mismatched ')'|1",
            "b):|mismatched ')'|1", ".loc 1 2|malformed .loc directive|1", ".loc 1 2 3 4|malformed .loc directive|1",
            ".loc 1 -2 3|malformed .loc directive|1", "%x iadd.ovf 1, 2|missing '='|1", "% = iadd.ovf 1, 2|missing temp name|2",
            "%:i64 = iadd.ovf 1, 2|missing temp name before type annotation|2", "%x:void = iadd.ovf 1, 2|result type cannot be void|4",
            "%x:i8 = iadd.ovf 1, 2|unknown type 'i8'|4", "icmp.eq 1, 2|unknown opcode icmp.eq|1", "IADD.OVF 1, 2|unknown opcode IADD.OVF|1",
            "%x = |unknown opcode |5", "ret %y|unknown temp '%y'|6", "ret %|missing temp name|5", "ret @|missing global name|5",
            "ret @a(b|malformed global name|7", "ret %t1)|unexpected trailing characters|8", "ret [%p]|unsupported memory operand '[%p]'|5",
            "%x = iadd.ovf 1 , , 2|missing operand|19", "%x = iadd.ovf 1|iadd.ovf expects 2 operands|16", "iadd.ovf 1, 2|iadd.ovf requires a result|1",
            "%x = store i64, null, 1|store does not produce a result|6", "%x = alloca|missing size for alloca|12",
            "%x = idx.chk 1, 2|missing hi for idx.chk|18", "%x = load|missing type for load|10", "%x = load %p|unknown type '%p'|11",
            "%x = load i64|load expects 1 operand|14", "call f()|malformed call|6", "call @f(1|malformed call|6", "call @f(1,,2)|malformed call|11",
            "call @f() x|malformed call|11", "call @()|missing global name|6", "call.indirect|missing callee for call.indirect|14",
            "call.indirect null x|malformed call.indirect|20", "call.indirect null(1|malformed call.indirect|19",
            "call.indirect i64(i8) null|unknown type 'i8'|19", "br|br expects 1 label|3", "br a, b|br expects 1 label|4",
            "br ^(1)|malformed branch target: missing label|4", "br a() b|malformed br|8", "br nowhere|unknown block 'nowhere'|4",
            "br entry(1)|bad arg count|4", "cbr true, entry|cbr expects 2 labels|11", "cbr|missing condition for cbr|4",
            "switch.i32|missing scrutinee for switch.i32|11", "switch.i32 1, entry, 2|malformed switch.i32|22",
            "switch.i32 1, ^entry() x|malformed switch.i32|24", "resume.same|missing token for resume.same|12"})
    void functionBody(String line, String message, int column) {
        // The table reader trims the one message that ends in a blank.
        assertError(IlText.parseError(IlText.main("trap", line)), message.equals("unknown opcode") ? "unknown opcode " : message, 5, column);
    }

    @Test
    void linesBeforeTheFirstLabel() {
        assertError(IlText.parseError("il 1", "func @f() -> void {", "  ret"),
                "unexpected instruction 'ret' (expected block label before instructions)", 3, 3);
        assertError(IlText.parseError("il 1", "func @f() -> void {", ".loc 1 1 1"),
                "unexpected '.loc' directive '.loc 1 1 1' (expected block label before instructions)", 3, 1);
    }

    @Test
    void wrongArgumentCountOfAForwardBranchIsReportedAtTheBranch() {
        assertError(IlText.parseError(IlText.main("br later(1)", "later:", "ret 0")), "bad arg count", 4, 4);
    }

    @Test
    void resultNamesAreUniqueButParametersMayShadow() {
        assertError(IlText.parseError(IlText.main("%x = const_null", "%x = const_null")), "duplicate result name '%x'", 5, 2);
        assertEquals(2, IlText.parse(IlText.main("%x = const_null", "br b(1)", "b(%x:i64):", "ret %x")).function("main").valueCount());
    }

    @Test
    void messagesShowNoControlCharactersAndNoEndlessText() {
        String message = IlText.parseError("il 1", "\u0001\u001B[31m" + "x".repeat(5000)).getMessage();
        assertTrue(message.startsWith("unexpected line: \\x01\\x1B[31mxxx"), message);
        assertTrue(message.length() < 200, message);
    }
}
