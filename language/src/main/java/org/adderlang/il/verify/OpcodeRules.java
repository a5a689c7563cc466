package org.adderlang.il.verify;

import org.adderlang.il.Type;

/** Opcodes that are always refused, and the annotations of those whose annotation is limited (il.md §6.4). */
final class OpcodeRules {
    private static final String REMAINDER = " (traps on divide-by-zero; matches BASIC MOD semantics)";

    private OpcodeRules() {
    }

    static void check(Site site) {
        String reason = switch (site.instruction().opcode()) {
            case ADD -> "signed integer add must use iadd.ovf (traps on overflow)";
            case SUB -> "signed integer sub must use isub.ovf (traps on overflow)";
            case MUL -> "signed integer mul must use imul.ovf (traps on overflow)";
            case SDIV -> "signed division must use sdiv.chk0 (traps on divide-by-zero and overflow)";
            case UDIV -> "unsigned division must use udiv.chk0 (traps on divide-by-zero)";
            case SREM -> "signed remainder must use srem.chk0" + REMAINDER;
            case UREM -> "unsigned remainder must use urem.chk0" + REMAINDER;
            case FPTOSI -> "fp to integer narrowing must use cast.fp_to_si.rte.chk (rounds to nearest-even and traps on overflow)";
            default -> null;
        };
        if (reason != null) {
            throw site.error(reason);
        }
    }

    static void checkAnnotation(Site site) {
        Type type = site.instruction().type();
        switch (site.instruction().opcode()) {
            case CAST_FP_TO_SI_RTE_CHK, CAST_FP_TO_UI_RTE_CHK -> {
                if (type != null && type != Type.I16 && type != Type.I32 && type != Type.I64) {
                    throw site.error("cast result must be i16, i32, or i64");
                }
            }
            case CAST_SI_NARROW_CHK, CAST_UI_NARROW_CHK -> {
                if (type != Type.I16 && type != Type.I32) {
                    throw site.error("narrowing cast result must be i16 or i32");
                }
            }
            case CONST_NULL -> {
                if (type != null && (type.kind() != Type.Kind.OBJECT)) {
                    throw site.error("const_null result must be ptr, str, error or resume_tok");
                }
            }
            default -> throw new IllegalArgumentException("no annotation rule for " + site.instruction().opcode());
        }
    }
}
