package org.adderlang.il;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parses one instruction line of a function body (il.md §1.6). */
final class InstructionParser {
    private final FunctionScope scope;
    private final ValueParser values;
    private final TargetParser targets;
    private final CallParser calls;

    InstructionParser(FunctionScope scope, ValueParser values, TargetParser targets, CallParser calls) {
        this.scope = scope;
        this.values = values;
        this.targets = targets;
        this.calls = calls;
    }

    /** The result as written: its name without the percent sign and its type annotation, or null when there is none. */
    private record Result(Span name, Type type) {
    }

    /** What follows the mnemonic. {@code type} is a type operand, else null. */
    private record Operands(Type type, List<Value> values, List<Target> targets, String callee, Signature signature) {
        Operands(Type type, List<Value> values) {
            this(type, values, List.of(), null, null);
        }

        Operands(List<Value> values, List<Target> targets) {
            this(null, values, targets, null, null);
        }
    }

    Instruction parse(Span line, SourceLocation location) throws IlException {
        Result result = null;
        Span body = line;
        if (line.startsWith('%')) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw line.error("missing '='");
            }
            result = result(line.between(1, equals));
            body = line.from(equals + 1).trim();
        }
        int end = body.indexOfSpace(0);
        Span mnemonic = body.to(end);
        Opcode opcode = Opcode.parse(mnemonic.text());
        if (opcode == null) {
            throw mnemonic.error("unknown opcode ", "");
        }
        Operands operands = operands(opcode, body.from(end).trim());
        checkResult(opcode, result, mnemonic);
        int id = result == null ? Instruction.NO_RESULT : scope.defineResult(result.name());
        return new Instruction(opcode, id, type(opcode, operands, result), operands.values(), operands.targets(),
                operands.callee(), operands.signature(), location, line.lineNumber(), line.column());
    }

    private static Result result(Span span) throws IlException {
        int colon = span.indexOf(':');
        Span name = (colon < 0 ? span : span.to(colon)).trim();
        if (name.isEmpty()) {
            throw span.error(colon < 0 ? "missing temp name" : "missing temp name before type annotation");
        }
        if (colon < 0) {
            return new Result(name, null);
        }
        Span annotation = span.from(colon + 1).trim();
        Type type = Types.parse(annotation);
        if (type == Type.VOID) {
            throw annotation.error("result type cannot be void");
        }
        return new Result(name, type);
    }

    /** An annotation that repeats the fixed result type of the opcode is dropped: it says nothing. */
    private static Type type(Opcode opcode, Operands operands, Result result) {
        if (operands.type() != null || result == null) {
            return operands.type();
        }
        return result.type() == opcode.resultType() ? null : result.type();
    }

    private static void checkResult(Opcode opcode, Result result, Span mnemonic) throws IlException {
        boolean optional = opcode == Opcode.CALL || opcode == Opcode.CALL_INDIRECT;
        if (result != null && opcode.resultType() == Type.VOID) {
            throw mnemonic.error(opcode + " does not produce a result");
        }
        if (result == null && opcode.resultType() != Type.VOID && !optional) {
            throw mnemonic.error(opcode + " requires a result");
        }
    }

    private Operands operands(Opcode opcode, Span rest) throws IlException {
        return switch (opcode) {
            case LOAD -> typed(opcode, rest, 1);
            case STORE -> typed(opcode, rest, 2);
            case TRAP_FROM_ERR -> typed(opcode, rest, 1);
            case SELECT -> typed(opcode, rest, 3);
            case CALL -> call(calls.direct(rest));
            case CALL_INDIRECT -> call(calls.indirect(rest));
            case BR, EH_PUSH -> branch(opcode, List.of(), rest, 1);
            case CBR -> branchOn(opcode, rest, 2, "condition");
            case RESUME_LABEL -> branchOn(opcode, rest, 1, "token");
            case SWITCH_I32 -> switchOn(rest);
            case TRAP_KIND -> new Operands(null,
                    rest.startsWith('%') ? plain(opcode, new OperandReader(rest), 0, 1) : List.of());
            case RET, ERR_GET_KIND, ERR_GET_CODE, ERR_GET_IP, ERR_GET_LINE, ERR_GET_MSG ->
                new Operands(null, plain(opcode, new OperandReader(rest), 0, 1));
            default -> {
                int count = opcode.operandTypes().size();
                yield new Operands(null, plain(opcode, new OperandReader(rest), count, count));
            }
        };
    }

    private Operands typed(Opcode opcode, Span rest, int count) throws IlException {
        var reader = new OperandReader(rest);
        Type type = reader.nextType(opcode);
        return new Operands(type, plain(opcode, reader, count, count));
    }

    private static Operands call(CallParser.Call call) {
        return new Operands(null, call.operands(), List.of(), call.callee(), call.signature());
    }

    /** Up to {@code max} values; what follows them is ignored, as in the reference. */
    private List<Value> plain(Opcode opcode, OperandReader reader, int min, int max) throws IlException {
        var operands = new Value[max];
        int count = 0;
        while (count < max && !reader.atEnd()) {
            operands[count++] = values.parse(reader.next());
        }
        if (count < min) {
            String role = role(opcode, count);
            throw reader.rest().error(role != null ? "missing " + role + " for " + opcode
                    : opcode + " expects " + count(min, "operand"));
        }
        return List.of(count == max ? operands : Arrays.copyOf(operands, count));
    }

    /** What a missing operand is called in messages, or null when only the number of operands is told. */
    private static String role(Opcode opcode, int index) {
        return switch (opcode) {
            case ALLOCA -> "size";
            case IDX_CHK -> List.of("index", "lo", "hi").get(index);
            case TRAP_ERR -> List.of("code", "text").get(index);
            case RESUME_SAME, RESUME_NEXT -> "token";
            default -> null;
        };
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private Operands branch(Opcode opcode, List<Value> operands, Span rest, int count) throws IlException {
        List<Span> parts = rest.splitList();
        for (Span part : parts) {
            if (part.isEmpty()) {
                throw part.error("malformed " + opcode);
            }
        }
        if (parts.size() != count) {
            throw rest.error(opcode + " expects " + count(count, "label"));
        }
        var labels = new ArrayList<Target>(count);
        for (Span part : parts) {
            labels.add(targets.parse(opcode, part));
        }
        return new Operands(operands, labels);
    }

    private Operands branchOn(Opcode opcode, Span rest, int count, String role) throws IlException {
        if (rest.isEmpty()) {
            throw rest.error("missing " + role + " for " + opcode);
        }
        var reader = new OperandReader(rest);
        return branch(opcode, List.of(values.parse(reader.next())), reader.rest(), count);
    }

    private Operands switchOn(Span rest) throws IlException {
        if (rest.isEmpty()) {
            throw rest.error("missing scrutinee for switch.i32");
        }
        var reader = new OperandReader(rest);
        var operands = new ArrayList<Value>();
        var labels = new ArrayList<Target>();
        operands.add(values.parse(reader.next()));
        List<Span> parts = reader.rest().splitList();
        if (parts.isEmpty()) {
            throw reader.rest().error("switch.i32 expects at least 1 label");
        }
        for (Span part : parts) {
            int arrow = labels.isEmpty() ? 0 : part.indexOfArrow();
            if (part.isEmpty() || arrow < 0) {
                throw part.error("malformed switch.i32");
            }
            if (!labels.isEmpty()) {
                operands.add(values.parse(part.to(arrow).trim()));
                part = part.from(arrow + 2).trim();
            }
            labels.add(targets.parse(Opcode.SWITCH_I32, part));
        }
        return new Operands(operands, labels);
    }
}
