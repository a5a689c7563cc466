package org.adderlang.translate;

import static org.adderlang.il.Type.Kind.LONG;
import static org.adderlang.il.Type.Kind.OBJECT;

import org.adderlang.analysis.CellPromotion.Cell;
import org.adderlang.analysis.CellPromotion.Form;
import org.adderlang.il.Instruction;
import org.adderlang.il.Type;
import org.adderlang.il.Value;
import org.adderlang.nodes.BooleanNode;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.expr.ConstantNodes.DoubleConstant;
import org.adderlang.nodes.expr.ConstantNodes.LongConstant;
import org.adderlang.nodes.expr.ConstantNodes.ObjectConstant;
import org.adderlang.nodes.expr.Conversions;
import org.adderlang.nodes.expr.PointerComparison.PointerBits;
import org.adderlang.nodes.expr.SlotNodes;
import org.adderlang.nodes.memory.Alloca;
import org.adderlang.nodes.memory.AllocaLimit;
import org.adderlang.nodes.memory.LoadFloat;
import org.adderlang.nodes.memory.LoadInteger;
import org.adderlang.nodes.memory.LoadReference;
import org.adderlang.nodes.memory.PointerNodes.AddOffsets;
import org.adderlang.nodes.memory.StoreFloat;
import org.adderlang.nodes.memory.StoreInteger;
import org.adderlang.nodes.memory.StoreReference;

/** Translates alloca, gep, load and store, and their promoted forms. */
final class MemoryTranslator {
    private final BlockTranslator block;

    MemoryTranslator(BlockTranslator block) {
        this.block = block;
    }

    void alloca(Instruction instruction) {
        Cell cell = block.function.cells.get(instruction.result());
        if (cell == null || block.function.countsAllocas()) {
            var limit = new AllocaLimit(block.site(), block.function.stackUsedSlot(),
                    block.use(instruction.operand(0), LONG));
            if (cell == null) {
                block.define(new Operand(new Alloca(limit)), false);
                return;
            }
            block.emit(new SlotNodes.Evaluate(limit));
        }
        ExprNode zero = switch (cell.form()) {
            case INTEGER, BITS -> new LongConstant(0);
            case FLOAT -> new DoubleConstant(0);
            case REFERENCE -> new ObjectConstant(null);
        };
        writeCell(cell, new Operand(zero));
    }

    void gep(Instruction instruction) {
        Operand pointer = block.operand(instruction.operand(0));
        ExprNode delta = block.use(instruction.operand(1), LONG);
        block.define(new Operand(Kinds.coerce(pointer.base(), OBJECT), sum(pointer.offset(), delta)), true);
    }

    private static ExprNode sum(ExprNode first, ExprNode second) {
        if (first == null) {
            return second;
        }
        if (first instanceof LongConstant a && second instanceof LongConstant b) {
            return new LongConstant(a.value() + b.value());
        }
        return new AddOffsets(first, second);
    }

    void load(Instruction instruction) {
        Type type = instruction.type();
        Cell cell = cellOf(instruction.operand(0));
        if (cell != null) {
            block.define(loadCell(cell, type), true);
            return;
        }
        Operand address = block.operand(instruction.operand(0));
        ExprNode base = Kinds.coerce(address.base(), OBJECT);
        block.define(new Operand(switch (type.kind()) {
            case LONG -> new LoadInteger(block.site(), type, base, address.offset());
            case DOUBLE -> new LoadFloat(block.site(), base, address.offset());
            case OBJECT, NONE -> new LoadReference(block.site(), base, address.offset());
        }), false);
    }

    private Operand loadCell(Cell cell, Type type) {
        Operand contents = block.readCell(cell.id());
        return switch (cell.form()) {
            case INTEGER, FLOAT -> contents;
            case BITS -> new Operand(switch (type) {
                case F64 -> new Conversions.BitsToFloat(contents.base());
                case I64 -> contents.base();
                default -> new Conversions.SignExtend(contents.base(), bits(type));
            });
            case REFERENCE -> type == Type.I64 ? new Operand(new PointerBits(contents.value())) : contents;
        };
    }

    void store(Instruction instruction) {
        Type type = instruction.type();
        Cell cell = cellOf(instruction.operand(0));
        if (cell != null) {
            storeCell(cell, type, instruction.operand(1));
            return;
        }
        Operand address = block.operand(instruction.operand(0));
        ExprNode base = Kinds.coerce(address.base(), OBJECT);
        ExprNode value = block.use(instruction.operand(1), type.kind());
        block.emit(new SlotNodes.Evaluate(switch (type.kind()) {
            case LONG -> new StoreInteger(block.site(), type, base, address.offset(), value);
            case DOUBLE -> new StoreFloat(block.site(), base, address.offset(), value);
            case OBJECT, NONE -> new StoreReference(block.site(), base, address.offset(), value);
        }));
    }

    private void storeCell(Cell cell, Type type, Value stored) {
        if (cell.form() == Form.REFERENCE) {
            Operand value = block.operand(stored);
            writeCell(cell, type.kind() == OBJECT ? new Operand(Kinds.coerce(value.base(), OBJECT), value.offset())
                    : new Operand(pointerOf(value.value())));
            return;
        }
        ExprNode value = block.use(stored, type.kind());
        writeCell(cell, new Operand(switch (cell.form()) {
            case INTEGER -> normalized(type, value);
            case FLOAT -> value;
            default -> switch (type) {
                case F64 -> Kinds.coerce(value, LONG);
                case I64 -> value;
                default -> new Conversions.InsertLow(block.readCell(cell.id()).base(), value, bits(type));
            };
        }));
    }

    private static ExprNode pointerOf(ExprNode integer) {
        return integer instanceof LongConstant constant && constant.value() == 0 ? new ObjectConstant(null)
                : Kinds.coerce(integer, OBJECT);
    }

    private static ExprNode normalized(Type type, ExprNode value) {
        if (type == Type.I64 || value instanceof BooleanNode) {
            return value;
        }
        if (value instanceof LongConstant constant) {
            long number = constant.value();
            return new LongConstant(switch (type) {
                case I1 -> number & 1;
                case I16 -> (short) number;
                default -> (int) number;
            });
        }
        return new Conversions.SignExtend(value, bits(type));
    }

    private void writeCell(Cell cell, Operand value) {
        block.emitCellWrite(cell.id(), FunctionTranslator.write(block.function.register(cell.id()), value));
    }

    private Cell cellOf(Value address) {
        return address instanceof Value.Temp(int id) ? block.function.cells.get(id) : null;
    }

    private static int bits(Type type) {
        return type == Type.I1 ? 1 : type.size() * 8;
    }
}
