package org.adderlang.externs;

import com.oracle.truffle.api.interop.UnsupportedTypeException;
import java.util.List;
import org.adderlang.api.ForeignException;
import org.adderlang.api.ForeignGlobals;
import org.adderlang.il.Global;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ProgramState;

/** The scalar globals of a program as externs see them. */
final class ProgramGlobals implements ForeignGlobals {
    private final String extern;
    private final ProgramState program;

    ProgramGlobals(String extern, ProgramState program) {
        this.extern = extern;
        this.program = program;
    }

    @Override
    public List<String> names() {
        return program.code().module().globals().stream().filter(g -> g.type() != Type.STR).map(Global::name).toList();
    }

    private MemoryBlock storage(String name) {
        Integer index = program.code().scalarIndex(name);
        if (index == null) {
            throw new ForeignException(TrapKind.INVALID_OPERATION, 0, extern + ": the program has no scalar global @" + name);
        }
        return program.global(index);
    }

    @Override
    public Object get(String name) {
        MemoryBlock cell = storage(name);
        return switch (program.code().module().global(name).type()) {
            case I1 -> cell.getByte(0) != 0;
            case I16 -> (long) cell.getShort(0);
            case I32 -> (long) cell.getInt(0);
            case F64 -> cell.getDouble(0);
            case PTR -> ForeignValues.toJava(cell.refAt(0) != null ? cell.refAt(0)
                    : cell.getLong(0) == 0 ? null : program.addresses().toPointer(cell.getLong(0)), extern);
            default -> cell.getLong(0);
        };
    }

    @Override
    public void set(String name, Object value) {
        MemoryBlock cell = storage(name);
        Type type = program.code().module().global(name).type();
        Object converted;
        try {
            converted = ForeignValues.toIl(value, type, program);
        } catch (UnsupportedTypeException e) {
            throw new ForeignException(TrapKind.INVALID_CAST, 0, extern + ": global @" + name + " is of type " + type
                    + ", got " + ForeignValues.describe(value, program));
        }
        switch (converted) {
            case Double number -> {
                cell.clearRef(0);
                cell.putDouble(0, number);
            }
            case Long number -> putInteger(cell, type, number);
            case null, default -> cell.putRef(0, converted);
        }
    }

    private static void putInteger(MemoryBlock cell, Type type, long number) {
        cell.clearRef(0);
        switch (type) {
            case I1 -> cell.putByte(0, (byte) number);
            case I16 -> cell.putShort(0, (short) number);
            case I32 -> cell.putInt(0, (int) number);
            default -> cell.putLong(0, number);
        }
    }
}
