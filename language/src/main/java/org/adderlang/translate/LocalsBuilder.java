package org.adderlang.translate;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.analysis.CellPromotion.Cell;
import org.adderlang.il.Type;
import org.adderlang.nodes.scope.Local;
import org.adderlang.nodes.scope.Locals;

/** Lists, for debuggers, where the values of a function are kept. */
final class LocalsBuilder {
    private final FunctionTranslator function;

    LocalsBuilder(FunctionTranslator function) {
        this.function = function;
    }

    /** To be called when every block is translated, because translating assigns the homes. */
    Locals build(BlockTranslator.Body[] bodies) {
        List<Local> locals = new ArrayList<>();
        for (int id = 0; id < function.function.valueCount(); id++) {
            if (function.hasRegister(id)) {
                locals.add(local(id, function.register(id), -1));
            } else if (function.keeps(id) && function.unmoved(id) != null) {
                locals.add(Local.ofArgument(id, function.function.valueName(id), function.types[id], function.unmoved(id).index()));
            }
        }
        for (int block = 0; block < bodies.length; block++) {
            int number = block;
            bodies[block].locals().forEach((id, register) -> locals.add(local(id, register, number)));
        }
        return new Locals(locals, function.options.singleSteps());
    }

    private Local local(int id, Register register, int block) {
        return new Local(id, function.function.valueName(id), type(id, register), -1, register.slot(), register.offset(), block,
                block < 0 ? function.blocksOf(id) : null, function.cells.containsKey(id));
    }

    private Type type(int id, Register register) {
        Cell cell = function.cells.get(id);
        Type type = cell == null ? function.types[id] : switch (cell.form()) {
            case INTEGER -> cell.type();
            case BITS -> Type.I64;
            case FLOAT -> Type.F64;
            case REFERENCE -> Type.PTR;
        };
        // A value without a type is kept as an integer.
        return type.kind() == register.kind() ? type : Type.I64;
    }
}
