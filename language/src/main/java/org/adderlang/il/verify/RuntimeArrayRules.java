package org.adderlang.il.verify;

import static org.adderlang.il.Type.I64;
import static org.adderlang.il.Type.PTR;
import static org.adderlang.il.Type.STR;
import static org.adderlang.il.Type.VOID;

import java.util.List;
import java.util.Map;
import org.adderlang.il.Instruction;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** The stricter checks of calls to the runtime's array helpers (il.md §6.4). */
final class RuntimeArrayRules {
    private record Operand(String role, Type type) {
    }

    private record Helper(Type result, List<Operand> operands) {
        Helper(Type result, Operand... operands) {
            this(result, List.of(operands));
        }
    }

    private static final Operand HANDLE = new Operand("handle", PTR);
    private static final Operand LENGTH = new Operand("length", I64);
    private static final Operand INDEX = new Operand("index", I64);

    private static final Map<String, Helper> HELPERS = Map.ofEntries(
            Map.entry("rt_arr_i32_new", new Helper(PTR, LENGTH)),
            Map.entry("rt_arr_i32_len", new Helper(I64, HANDLE)),
            Map.entry("rt_arr_i32_get", new Helper(I64, HANDLE, INDEX)),
            Map.entry("rt_arr_i32_set", new Helper(VOID, HANDLE, INDEX, new Operand("value", I64))),
            Map.entry("rt_arr_i32_resize", new Helper(PTR, HANDLE, LENGTH)),
            Map.entry("rt_arr_i32_retain", new Helper(VOID, HANDLE)),
            Map.entry("rt_arr_i32_release", new Helper(VOID, HANDLE)),
            Map.entry("rt_arr_str_alloc", new Helper(PTR, LENGTH)),
            Map.entry("rt_arr_str_len", new Helper(I64, HANDLE)),
            Map.entry("rt_arr_str_get", new Helper(STR, HANDLE, INDEX)),
            Map.entry("rt_arr_str_put", new Helper(VOID, HANDLE, INDEX, new Operand("value", STR))),
            Map.entry("rt_arr_str_release", new Helper(VOID, HANDLE, LENGTH)),
            Map.entry("rt_arr_obj_new", new Helper(PTR, LENGTH)),
            Map.entry("rt_arr_obj_len", new Helper(I64, HANDLE)),
            Map.entry("rt_arr_obj_get", new Helper(PTR, HANDLE, INDEX)),
            Map.entry("rt_arr_obj_put", new Helper(VOID, HANDLE, INDEX, new Operand("value", PTR))),
            Map.entry("rt_arr_obj_resize", new Helper(PTR, HANDLE, LENGTH)),
            Map.entry("rt_arr_obj_release", new Helper(VOID, HANDLE)));

    private RuntimeArrayRules() {
    }

    static void check(Site site, String callee, List<Value> arguments) {
        Helper helper = HELPERS.get(callee);
        if (helper == null) {
            return;
        }
        int expected = helper.operands().size();
        if (arguments.size() != expected) {
            throw site.error("expected " + Site.count(expected, "argument") + " to @" + callee);
        }
        for (int i = 0; i < expected; i++) {
            Operand operand = helper.operands().get(i);
            if (site.typeOf(arguments.get(i)) != operand.type()) {
                throw site.error("@" + callee + " " + operand.role() + " operand must be " + operand.type());
            }
        }
        checkResult(site, callee, helper.result());
    }

    private static void checkResult(Site site, String callee, Type result) {
        Instruction call = site.instruction();
        if (result == VOID) {
            if (call.hasResult()) {
                throw site.error("@" + callee + " must not produce a result");
            }
            return;
        }
        if (!call.hasResult()) {
            throw site.error("@" + callee + " must produce " + result + " result");
        }
        if (call.type() != null && call.type() != result) {
            throw site.error("@" + callee + " result must be " + result);
        }
    }
}
