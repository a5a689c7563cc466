package org.adderlang.tools;

import com.oracle.truffle.api.frame.Frame;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Type;
import org.adderlang.il.Value;
import org.adderlang.library.format.CFormat;
import org.adderlang.nodes.InstructionMark;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.control.CodeRootNode;
import org.adderlang.nodes.scope.Local;

/** Reports what is written to block parameters and through pointers of given names (il.md §10.3). */
final class Watches {
    private static final int STREAM_DIGITS = 6;

    private final Set<String> names;
    private final Map<String, String> last = new HashMap<>();

    Watches(List<String> names) {
        this.names = new HashSet<>(names);
    }

    /** Reports the parameters that a block has just received. */
    void enterBlock(InstructionMark mark, Frame frame, Consumer<String> out) {
        InstructionSite site = mark.site();
        if (names.isEmpty() || site.ip() != 0) {
            return;
        }
        for (Param param : site.block().params()) {
            String name = site.function().valueName(param.id());
            if (names.contains(name)) {
                report(name, param.type(), read(mark, param.id(), frame), site, out);
            }
        }
    }

    /** Reports the store that is about to run, if it goes through a watched pointer. */
    void beforeStore(InstructionMark mark, Frame frame, Consumer<String> out) {
        InstructionSite site = mark.site();
        Instruction instruction = site.instruction();
        if (names.isEmpty() || instruction.opcode() != Opcode.STORE
                || !(instruction.operand(0) instanceof Value.Temp(int pointer))) {
            return;
        }
        String name = site.function().valueName(pointer);
        if (names.contains(name)) {
            Object value = switch (instruction.operand(1)) {
                case Value.Temp(int id) -> read(mark, id, frame);
                case Value.IntConst(long number, boolean _) -> number;
                case Value.FloatConst(double number) -> number;
                default -> null;
            };
            report(name, instruction.type(), value, site, out);
        }
    }

    private static Object read(InstructionMark mark, int id, Frame frame) {
        Local local = ((CodeRootNode) mark.getRootNode()).locals().find(id);
        return local == null ? null : local.read(frame);
    }

    private void report(String name, Type type, Object value, InstructionSite site, Consumer<String> out) {
        String text = switch (value) {
            case Long number when type.isInteger() -> type + ":" + number;
            case Double number when type == Type.F64 -> type + ":" + CFormat.general(number, STREAM_DIGITS);
            case null, default -> "[unsupported]";
        };
        String before = last.put(name, text);
        if (!text.equals(before) || !text.startsWith(type.toString())) {
            out.accept("[WATCH] " + name + "=" + text + "  (" + TraceLine.place(site) + ")");
        }
    }
}
