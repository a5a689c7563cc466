package org.adderlang.translate;

import static org.adderlang.il.Type.Kind.DOUBLE;
import static org.adderlang.il.Type.Kind.LONG;
import static org.adderlang.il.Type.Kind.OBJECT;

import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Type;
import org.adderlang.il.Value;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.expr.BitwiseOperation;
import org.adderlang.nodes.expr.CheckedArithmetic;
import org.adderlang.nodes.expr.CheckedConversions;
import org.adderlang.nodes.expr.ConstantNodes.LongConstant;
import org.adderlang.nodes.expr.ConstantNodes.ObjectConstant;
import org.adderlang.nodes.expr.Conversions;
import org.adderlang.nodes.expr.Division;
import org.adderlang.nodes.expr.FloatArithmetic;
import org.adderlang.nodes.expr.FloatComparison;
import org.adderlang.nodes.expr.IndexCheck;
import org.adderlang.nodes.expr.IntegerComparison;
import org.adderlang.nodes.expr.PointerComparison.IsNull;
import org.adderlang.nodes.expr.PointerComparison.PointerBits;
import org.adderlang.nodes.expr.PointerComparison.SamePointer;
import org.adderlang.nodes.expr.Select;
import org.adderlang.nodes.expr.SlotNodes;
import org.adderlang.nodes.trap.TrapNodes;
import org.adderlang.runtime.ErrorReference;

/** Translates the instructions that are not terminators; memory and calls have translators of their own. */
final class InstructionTranslator {
    private final BlockTranslator block;
    private final MemoryTranslator memory;
    private final CallTranslator calls;

    InstructionTranslator(BlockTranslator block) {
        this.block = block;
        this.memory = new MemoryTranslator(block);
        this.calls = new CallTranslator(block);
    }

    void translate(Instruction instruction) {
        Opcode opcode = instruction.opcode();
        switch (opcode) {
            case ADD, SUB, MUL, AND, OR, XOR, SHL, LSHR, ASHR ->
                    pure(BitwiseOperation.create(opcode, use(instruction, 0, LONG), use(instruction, 1, LONG)));
            case IADD_OVF, ISUB_OVF, IMUL_OVF -> trapping(CheckedArithmetic.create(block.site(), opcode,
                    instruction.type(), useInSum(instruction, 0), useInSum(instruction, 1),
                    block.function.isStep(instruction.result())));
            case SDIV, UDIV, SREM, UREM, SDIV_CHK0, UDIV_CHK0, SREM_CHK0, UREM_CHK0 ->
                    trapping(Division.create(block.site(), opcode, instruction.type(), use(instruction, 0, LONG),
                            use(instruction, 1, LONG)));
            case IDX_CHK -> trapping(new IndexCheck(block.site(), instruction.type(), use(instruction, 0, LONG),
                    use(instruction, 1, LONG), use(instruction, 2, LONG)));
            case FADD, FSUB, FMUL, FDIV ->
                    pure(FloatArithmetic.create(opcode, use(instruction, 0, DOUBLE), use(instruction, 1, DOUBLE)));
            case ICMP_EQ, ICMP_NE -> pure(equality(opcode, use(instruction, 0, LONG), use(instruction, 1, LONG)));
            case SCMP_LT, SCMP_LE, SCMP_GT, SCMP_GE, UCMP_LT, UCMP_LE, UCMP_GT, UCMP_GE ->
                    pure(IntegerComparison.create(opcode, use(instruction, 0, LONG), use(instruction, 1, LONG)));
            case FCMP_EQ, FCMP_NE, FCMP_LT, FCMP_LE, FCMP_GT, FCMP_GE, FCMP_ORD, FCMP_UNO ->
                    pure(FloatComparison.create(opcode, use(instruction, 0, DOUBLE), use(instruction, 1, DOUBLE)));
            case SITOFP, CAST_SI_TO_FP, CAST_UI_TO_FP, ZEXT1, TRUNC1 ->
                    pure(Conversions.create(opcode, use(instruction, 0, LONG)));
            case FPTOSI, CAST_FP_TO_SI_RTE_CHK, CAST_FP_TO_UI_RTE_CHK -> trapping(CheckedConversions.create(block.site(),
                    opcode, null, use(instruction, 0, DOUBLE)));
            case CAST_SI_NARROW_CHK, CAST_UI_NARROW_CHK -> trapping(CheckedConversions.create(block.site(), opcode,
                    instruction.type(), use(instruction, 0, LONG)));
            case SELECT -> select(instruction);
            case ALLOCA -> memory.alloca(instruction);
            case GEP -> memory.gep(instruction);
            case LOAD -> memory.load(instruction);
            case STORE -> memory.store(instruction);
            case ADDR_OF, GADDR, CONST_STR -> address(instruction);
            case CONST_NULL -> pure(new ObjectConstant(null));
            case CONST_F64 -> pure(use(instruction, 0, DOUBLE));
            case CALL, CALL_INDIRECT -> calls.translate(instruction);
            case TRAP_ERR -> trapping(new TrapNodes.MakeError(use(instruction, 0, LONG), use(instruction, 1, OBJECT)));
            case TRAP_KIND, ERR_GET_KIND, ERR_GET_CODE, ERR_GET_IP, ERR_GET_LINE ->
                    trapping(new TrapNodes.GetNumber(opcode, record(instruction)));
            case ERR_GET_MSG -> trapping(new TrapNodes.GetMessage(record(instruction)));
            case EH_ENTRY, EH_PUSH, EH_POP -> {
                // eh.entry is a marker; the other two end their code block and change the handler state there.
            }
            case SWITCH_I32, BR, CBR, RET, TRAP_FROM_ERR, RESUME_SAME, RESUME_NEXT, RESUME_LABEL, TRAP_OP ->
                    throw new IllegalArgumentException("terminator");
        }
    }

    private ExprNode use(Instruction instruction, int index, Type.Kind kind) {
        return block.use(instruction.operand(index), kind);
    }

    /** An operand of checked arithmetic. */
    private ExprNode useInSum(Instruction instruction, int index) {
        ExprNode value = use(instruction, index, LONG);
        return value instanceof SlotNodes.ReadLong read && !block.function.isStep(instruction.result())
                ? block.function.readOperand(read) : value;
    }

    private void pure(ExprNode node) {
        block.define(new Operand(node), true);
    }

    private void trapping(ExprNode node) {
        block.define(new Operand(node), false);
    }

    /** Null tests and identity of pointers that were read as integers do not need the integers (il.md §14.1). */
    private static ExprNode equality(Opcode opcode, ExprNode left, ExprNode right) {
        boolean negated = opcode == Opcode.ICMP_NE;
        if (left instanceof PointerBits a) {
            if (right instanceof PointerBits b) {
                return new SamePointer(a.pointer(), b.pointer(), negated);
            }
            if (right instanceof LongConstant constant && constant.value() == 0) {
                return new IsNull(a.pointer(), negated);
            }
        } else if (right instanceof PointerBits b && left instanceof LongConstant constant && constant.value() == 0) {
            return new IsNull(b.pointer(), negated);
        }
        return IntegerComparison.create(opcode, left, right);
    }

    private void select(Instruction instruction) {
        Type type = block.function.types[instruction.result()];
        Type.Kind kind = type.kind() == Type.Kind.NONE ? LONG : type.kind();
        pure(new Select(use(instruction, 0, LONG), use(instruction, 1, kind), use(instruction, 2, kind)));
    }

    private void address(Instruction instruction) {
        Operand operand = block.operand(instruction.operand(0));
        block.define(operand, !(instruction.operand(0) instanceof Value.GlobalRef(String name))
                || block.function.code.hasGlobal(name));
    }

    private TrapNodes.ErrorRecordNode record(Instruction instruction) {
        ExprNode reference = null;
        if (instruction.opcode() != Opcode.TRAP_KIND) {
            reference = instruction.operands().isEmpty() ? new ObjectConstant(ErrorReference.OF_FRAME)
                    : use(instruction, 0, OBJECT);
        }
        return new TrapNodes.ErrorRecordNode(reference, block.function.errorSlot());
    }
}
