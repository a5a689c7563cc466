package org.adderlang.tools;

import com.oracle.truffle.api.nodes.Node;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.adderlang.il.Instruction;
import org.adderlang.il.Value;
import org.adderlang.library.format.CFormat;
import org.adderlang.nodes.InstructionSite;

/** The lines of a trace (il.md §10.2). */
final class TraceLine {
    private static final int EXACT_DIGITS = 17;

    private TraceLine() {
    }

    static String il(InstructionSite site) {
        Instruction instruction = site.instruction();
        String operands = instruction.operands().stream().map(TraceLine::operand).collect(Collectors.joining(", "));
        return "[IL] " + place(site) + " op=" + instruction.opcode().mnemonic()
                + (operands.isEmpty() ? "" : " " + operands)
                + (instruction.hasResult() ? " -> %t" + instruction.result() : "");
    }

    static String source(InstructionSite site, Node node) {
        SourcePlace place = SourcePlace.of(site, node);
        String text = place == null ? "" : place.text();
        return "[SRC] " + (place == null ? "<unknown>" : place) + "  (" + place(site) + ")"
                + (text.isEmpty() ? "" : "  " + text);
    }

    static String place(InstructionSite site) {
        return "fn=@" + site.function().name() + " blk=" + site.block().label() + " ip=#" + site.ip();
    }

    private static String operand(Value value) {
        return switch (value) {
            case Value.Temp(int id) -> "%t" + id;
            case Value.IntConst(long number, boolean isBool) ->
                    isBool ? String.valueOf(number != 0) : String.valueOf(number);
            case Value.FloatConst(double number) -> number == 0 ? String.valueOf(number)
                    : CFormat.general(number, EXACT_DIGITS);
            case Value.StrConst(String bytes) ->
                    '"' + new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) + '"';
            case Value.GlobalRef(String name) -> "@" + name;
            case Value.NullConst _ -> "null";
        };
    }
}
