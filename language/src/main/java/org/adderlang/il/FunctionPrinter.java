package org.adderlang.il;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one function as canonical IL text. */
final class FunctionPrinter {
    private final StringBuilder out;
    private final Function function;
    private final ValueNaming naming;

    FunctionPrinter(StringBuilder out, Function function) {
        this.out = out;
        this.function = function;
        this.naming = new ValueNaming(function);
    }

    void print() {
        var params = new ArrayList<String>();
        for (Param param : function.params()) {
            params.add(param.type() + " %" + naming.define(param.id()));
        }
        var attributes = new ArrayList<>(function.attributes().stream().sorted().toList());
        if (attributes.remove(Function.VARIADIC)) {
            params.add("...");
        }
        out.append("func ").append(Printer.keyword(function.linkage())).append('@').append(function.name()).append('(')
                .append(String.join(", ", params)).append(") -> ").append(function.returnType());
        if (!attributes.isEmpty()) {
            out.append(" [").append(String.join(", ", attributes)).append(']');
        }
        if (function.linkage() == Linkage.IMPORT) {
            out.append('\n');
            return;
        }
        out.append(" {\n");
        function.blocks().forEach(this::printBlock);
        out.append("}\n");
    }

    private void printBlock(Block block) {
        boolean handler = block.isHandler() && block.params().size() >= 2
                && block.params().get(0).type() == Type.ERROR && block.params().get(1).type() == Type.RESUME_TOK;
        out.append(handler ? "handler ^" : "").append(block.label());
        if (!block.params().isEmpty()) {
            var params = new ArrayList<String>();
            for (Param param : block.params()) {
                params.add("%" + naming.define(param.id()) + ":" + (handler ? spelling(param.type()) : param.type()));
            }
            out.append('(').append(String.join(", ", params)).append(')');
        }
        out.append(":\n");
        block.instructions().forEach(this::printInstruction);
    }

    private static String spelling(Type type) {
        return switch (type) {
            case ERROR -> "Error";
            case RESUME_TOK -> "ResumeTok";
            default -> type.toString();
        };
    }

    private void printInstruction(Instruction in) {
        SourceLocation location = in.location();
        if (location != null) {
            out.append("  .loc ").append(location.file()).append(' ').append(location.line()).append(' ')
                    .append(location.column()).append('\n');
        }
        String operands = operands(in);
        out.append("  ");
        if (in.hasResult()) {
            out.append('%').append(naming.define(in.result()));
            if (in.type() != null && !hasTypeOperand(in.opcode()) && in.type() != in.opcode().resultType()) {
                out.append(':').append(in.type());
            }
            out.append(" = ");
        }
        out.append(in.opcode()).append(operands.isEmpty() ? "" : " ").append(operands).append('\n');
    }

    private static boolean hasTypeOperand(Opcode opcode) {
        return switch (opcode) {
            case LOAD, STORE, TRAP_FROM_ERR, SELECT -> true;
            default -> false;
        };
    }

    private String operands(Instruction in) {
        return switch (in.opcode()) {
            case LOAD, STORE, SELECT -> in.type() + ", " + values(in.operands());
            case TRAP_FROM_ERR -> in.type() + " " + values(in.operands());
            case CALL -> "@" + in.callee() + "(" + values(in.operands()) + ")";
            case CALL_INDIRECT -> indirectCall(in);
            case BR -> target(in.targets().getFirst());
            case CBR -> values(in.operands()) + ", " + target(in.targets().get(0)) + ", " + target(in.targets().get(1));
            case EH_PUSH -> "^" + target(in.targets().getFirst());
            case RESUME_LABEL -> values(in.operands()) + ", ^" + target(in.targets().getFirst());
            case SWITCH_I32 -> switchOperands(in);
            default -> values(in.operands());
        };
    }

    private String indirectCall(Instruction in) {
        if (in.signature() == null) {
            return values(in.operands());
        }
        return in.signature() + " " + value(in.operand(0)) + "(" + values(in.operands().subList(1, in.operands().size()))
                + ")";
    }

    private String switchOperands(Instruction in) {
        var text = new StringBuilder(value(in.operand(0))).append(", ^").append(target(in.targets().getFirst()));
        for (int i = 1; i < in.targets().size(); i++) {
            text.append(", ").append(value(in.operand(i))).append(" -> ^").append(target(in.targets().get(i)));
        }
        return text.toString();
    }

    private String target(Target target) {
        return target.label() + (target.args().isEmpty() ? "" : "(" + values(target.args()) + ")");
    }

    private String values(List<Value> values) {
        return values.stream().map(this::value).collect(Collectors.joining(", "));
    }

    private String value(Value value) {
        return value instanceof Value.Temp(int id) ? "%" + naming.use(id) : Printer.constant(value);
    }
}
