package org.adderlang.il;

import static org.adderlang.il.Opcode.Effect.CONTROL;
import static org.adderlang.il.Opcode.Effect.PURE;
import static org.adderlang.il.Opcode.Effect.READ;
import static org.adderlang.il.Opcode.Effect.TRAP;
import static org.adderlang.il.Opcode.Effect.WRITE;
import static org.adderlang.il.Type.ERROR;
import static org.adderlang.il.Type.F64;
import static org.adderlang.il.Type.I1;
import static org.adderlang.il.Type.I32;
import static org.adderlang.il.Type.I64;
import static org.adderlang.il.Type.PTR;
import static org.adderlang.il.Type.RESUME_TOK;
import static org.adderlang.il.Type.STR;
import static org.adderlang.il.Type.VOID;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The opcodes of il.md §3, and {@code select} and {@code err.get_msg} of §13.
 *
 * <p>In {@link #operandTypes()} null stands for an operand whose type depends on the instruction. A result type of
 * {@link Type#VOID} means that there is never a result; null, that the instruction decides (annotation, callee).
 */
public enum Opcode {
    ADD("add", I64, PURE, I64, I64),
    SUB("sub", I64, PURE, I64, I64),
    MUL("mul", I64, PURE, I64, I64),
    IADD_OVF("iadd.ovf", I64, TRAP, I64, I64),
    ISUB_OVF("isub.ovf", I64, TRAP, I64, I64),
    IMUL_OVF("imul.ovf", I64, TRAP, I64, I64),
    SDIV("sdiv", I64, TRAP, I64, I64),
    UDIV("udiv", I64, TRAP, I64, I64),
    SREM("srem", I64, TRAP, I64, I64),
    UREM("urem", I64, TRAP, I64, I64),
    SDIV_CHK0("sdiv.chk0", I64, TRAP, I64, I64),
    UDIV_CHK0("udiv.chk0", I64, TRAP, I64, I64),
    SREM_CHK0("srem.chk0", I64, TRAP, I64, I64),
    UREM_CHK0("urem.chk0", I64, TRAP, I64, I64),
    IDX_CHK("idx.chk", null, TRAP, null, null, null),
    AND("and", I64, PURE, I64, I64),
    OR("or", I64, PURE, I64, I64),
    XOR("xor", I64, PURE, I64, I64),
    SHL("shl", I64, PURE, I64, I64),
    LSHR("lshr", I64, PURE, I64, I64),
    ASHR("ashr", I64, PURE, I64, I64),
    FADD("fadd", F64, PURE, F64, F64),
    FSUB("fsub", F64, PURE, F64, F64),
    FMUL("fmul", F64, PURE, F64, F64),
    FDIV("fdiv", F64, PURE, F64, F64),
    ICMP_EQ("icmp_eq", I1, PURE, I64, I64),
    ICMP_NE("icmp_ne", I1, PURE, I64, I64),
    SCMP_LT("scmp_lt", I1, PURE, I64, I64),
    SCMP_LE("scmp_le", I1, PURE, I64, I64),
    SCMP_GT("scmp_gt", I1, PURE, I64, I64),
    SCMP_GE("scmp_ge", I1, PURE, I64, I64),
    UCMP_LT("ucmp_lt", I1, PURE, I64, I64),
    UCMP_LE("ucmp_le", I1, PURE, I64, I64),
    UCMP_GT("ucmp_gt", I1, PURE, I64, I64),
    UCMP_GE("ucmp_ge", I1, PURE, I64, I64),
    FCMP_EQ("fcmp_eq", I1, PURE, F64, F64),
    FCMP_NE("fcmp_ne", I1, PURE, F64, F64),
    FCMP_LT("fcmp_lt", I1, PURE, F64, F64),
    FCMP_LE("fcmp_le", I1, PURE, F64, F64),
    FCMP_GT("fcmp_gt", I1, PURE, F64, F64),
    FCMP_GE("fcmp_ge", I1, PURE, F64, F64),
    FCMP_ORD("fcmp_ord", I1, PURE, F64, F64),
    FCMP_UNO("fcmp_uno", I1, PURE, F64, F64),
    SITOFP("sitofp", F64, PURE, I64),
    FPTOSI("fptosi", I64, TRAP, F64),
    CAST_FP_TO_SI_RTE_CHK("cast.fp_to_si.rte.chk", I64, TRAP, F64),
    CAST_FP_TO_UI_RTE_CHK("cast.fp_to_ui.rte.chk", I64, TRAP, F64),
    CAST_SI_NARROW_CHK("cast.si_narrow.chk", I64, TRAP, I64),
    CAST_UI_NARROW_CHK("cast.ui_narrow.chk", I64, TRAP, I64),
    CAST_SI_TO_FP("cast.si_to_fp", F64, PURE, I64),
    CAST_UI_TO_FP("cast.ui_to_fp", F64, PURE, I64),
    ZEXT1("zext1", I64, PURE, I1),
    TRUNC1("trunc1", I1, PURE, I64),
    ALLOCA("alloca", PTR, WRITE, I64),
    GEP("gep", PTR, PURE, PTR, I64),
    LOAD("load", null, READ, PTR),
    STORE("store", VOID, WRITE, PTR, null),
    ADDR_OF("addr_of", PTR, TRAP, PTR),
    CONST_STR("const_str", STR, TRAP, PTR),
    GADDR("gaddr", PTR, TRAP, PTR),
    CONST_NULL("const_null", null, PURE),
    CONST_F64("const.f64", F64, PURE, F64),
    CALL("call", null, WRITE),
    CALL_INDIRECT("call.indirect", null, WRITE),
    SELECT("select", null, PURE, I1, null, null),
    SWITCH_I32("switch.i32", VOID, CONTROL, I32),
    BR("br", VOID, CONTROL),
    CBR("cbr", VOID, CONTROL, I1),
    RET("ret", VOID, CONTROL),
    TRAP_KIND("trap.kind", I64, READ),
    TRAP_FROM_ERR("trap.from_err", VOID, CONTROL, I32),
    TRAP_ERR("trap.err", ERROR, WRITE, I32, STR),
    ERR_GET_KIND("err.get_kind", I32, READ, ERROR),
    ERR_GET_CODE("err.get_code", I32, READ, ERROR),
    ERR_GET_IP("err.get_ip", I64, READ, ERROR),
    ERR_GET_LINE("err.get_line", I32, READ, ERROR),
    ERR_GET_MSG("err.get_msg", STR, READ, ERROR),
    EH_PUSH("eh.push", VOID, WRITE),
    EH_POP("eh.pop", VOID, WRITE),
    RESUME_SAME("resume.same", VOID, CONTROL, RESUME_TOK),
    RESUME_NEXT("resume.next", VOID, CONTROL, RESUME_TOK),
    RESUME_LABEL("resume.label", VOID, CONTROL, RESUME_TOK),
    EH_ENTRY("eh.entry", VOID, WRITE),
    TRAP_OP("trap", VOID, CONTROL);

    /** What executing an instruction can do besides computing its result; each effect includes the ones before it. */
    public enum Effect {
        PURE,
        /** May trap, touches nothing. */
        TRAP,
        /** Reads memory or VM state; may trap. */
        READ,
        /** Writes memory, calls, or changes VM state; may trap. */
        WRITE,
        /** Ends the block. */
        CONTROL
    }

    private static final Map<String, Opcode> BY_MNEMONIC = new HashMap<>();

    static {
        for (Opcode opcode : values()) {
            BY_MNEMONIC.put(opcode.mnemonic, opcode);
        }
    }

    private final String mnemonic;
    private final Type resultType;
    private final Effect effect;
    private final List<Type> operandTypes;

    Opcode(String mnemonic, Type resultType, Effect effect, Type... operandTypes) {
        this.mnemonic = mnemonic;
        this.resultType = resultType;
        this.effect = effect;
        this.operandTypes = java.util.Collections.unmodifiableList(Arrays.asList(operandTypes));
    }

    /** The opcode of a mnemonic (case-sensitive), or null. */
    public static Opcode parse(String mnemonic) {
        return BY_MNEMONIC.get(mnemonic);
    }

    public String mnemonic() {
        return mnemonic;
    }

    /** The fixed result type, {@link Type#VOID} for no result, null when the instruction decides. */
    public Type resultType() {
        return resultType;
    }

    public Effect effect() {
        return effect;
    }

    /** The types of the fixed operands; calls, ret and switch cases have more. */
    public List<Type> operandTypes() {
        return operandTypes;
    }

    public boolean isTerminator() {
        return effect == CONTROL;
    }

    /** Whether this is resume.same, resume.next or resume.label. */
    public boolean isResume() {
        return this == RESUME_SAME || this == RESUME_NEXT || this == RESUME_LABEL;
    }

    @Override
    public String toString() {
        return mnemonic;
    }
}
