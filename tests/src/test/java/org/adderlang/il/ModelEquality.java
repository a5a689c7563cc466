package org.adderlang.il;

/** Compares modules without regard to where their parts are in a text. */
final class ModelEquality {
    private ModelEquality() {
    }

    /** The module with every line and column set to 0. */
    static Module withoutPositions(Module module) {
        return new Module(module.version(), module.target(),
                module.externs().stream().map(e -> new Extern(e.name(), e.signature(), 0)).toList(),
                module.globals().stream()
                        .map(g -> new Global(g.name(), g.type(), g.init(), g.isConst(), g.linkage(), 0)).toList(),
                module.functions().stream().map(ModelEquality::withoutPositions).toList());
    }

    private static Function withoutPositions(Function f) {
        return new Function(f.name(), f.params(), f.returnType(),
                f.blocks().stream().map(ModelEquality::withoutPositions).toList(), f.valueNames(), f.linkage(),
                f.attributes(), 0);
    }

    private static Block withoutPositions(Block b) {
        return new Block(b.label(), b.params(),
                b.instructions().stream().map(ModelEquality::withoutPositions).toList(), 0);
    }

    private static Instruction withoutPositions(Instruction i) {
        return new Instruction(i.opcode(), i.result(), i.type(), i.operands(), i.targets(), i.callee(), i.signature(),
                i.location(), 0, 0);
    }
}
