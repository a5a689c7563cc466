package org.adderlang.il;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Parses the operands of {@code call} and {@code call.indirect}, in every spelling of il.md §1.6 and §13. */
final class CallParser {
    private final ValueParser values;
    private final Function<String, Signature> declared;

    /** What is written after the mnemonic; {@code callee} and {@code signature} may be null as in {@link Instruction}. */
    record Call(String callee, Signature signature, List<Value> operands) {
    }

    /** @param declared the signature of an extern or function already parsed, or null */
    CallParser(ValueParser values, Function<String, Signature> declared) {
        this.values = values;
        this.declared = declared;
    }

    /** {@code @NAME(args) [attributes]}; as in the reference, what comes before the {@code @} is ignored. */
    Call direct(Span text) throws IlException {
        Span span = text.from(Math.max(text.indexOf('@'), 0));
        int open = span.indexOf('(');
        int close = open < 0 ? -1 : span.closingBracket(open);
        if (!span.startsWith('@') || close < 0) {
            throw span.error("malformed call");
        }
        Span name = span.between(1, open).trim();
        if (name.isEmpty()) {
            throw span.error("missing global name");
        }
        checkAttributes(Opcode.CALL, span.from(close + 1).trim());
        List<Value> args = arguments(Opcode.CALL, span.between(open + 1, close));
        Signature signature = declared.apply(name.text());
        return new Call(name.text(), null, signature == null ? args : toFloats(args, signature.params()));
    }

    /** {@code [RET(P, …)] callee}, then nothing, {@code , args} or {@code (args)}. */
    Call indirect(Span span) throws IlException {
        if (span.isEmpty()) {
            throw span.error("missing callee for call.indirect");
        }
        Signature signature = null;
        Span rest = span;
        int open = span.indexOf('(');
        if (span.startsWith('[')) {
            int close = span.closingBracket(0);
            if (close < 0) {
                throw span.error("malformed call.indirect");
            }
            signature = signature(span.between(1, close).trim());
            rest = span.from(close + 1).trim();
        } else if (open > 0 && Type.parse(span.to(open).trim().text()) != null) {
            int close = span.closingBracket(open);
            if (close < 0) {
                throw span.from(open).error("malformed call.indirect");
            }
            signature = signature(span.to(close + 1));
            rest = span.from(close + 1).trim();
        }
        return new Call(null, signature, callee(rest));
    }

    private static Signature signature(Span span) throws IlException {
        int open = span.indexOf('(');
        if (open < 0 || span.closingBracket(open) != span.length() - 1) {
            throw span.error("malformed call.indirect");
        }
        return Types.signature(Types.parse(span.to(open).trim()), span.between(open + 1, span.length() - 1),
                "signature parameter");
    }

    private List<Value> callee(Span span) throws IlException {
        int end = 0;
        while (end < span.length() && "(, \t".indexOf(span.charAt(end)) < 0) {
            end++;
        }
        if (end == 0) {
            throw span.error("missing callee for call.indirect");
        }
        var operands = new ArrayList<Value>();
        operands.add(values.parse(span.to(end)));
        Span rest = span.from(end).trim();
        if (rest.startsWith('(')) {
            int close = rest.closingBracket(0);
            if (close < 0) {
                throw rest.error("malformed call.indirect");
            }
            checkAttributes(Opcode.CALL_INDIRECT, rest.from(close + 1).trim());
            operands.addAll(arguments(Opcode.CALL_INDIRECT, rest.between(1, close)));
        } else if (rest.startsWith(',')) {
            operands.addAll(arguments(Opcode.CALL_INDIRECT, rest.from(1)));
        } else if (!rest.isEmpty()) {
            throw rest.error("malformed call.indirect");
        }
        return operands;
    }

    private List<Value> arguments(Opcode opcode, Span span) throws IlException {
        List<Span> parts = span.splitList();
        for (Span part : parts) {
            if (part.isEmpty()) {
                throw part.error("malformed " + opcode);
            }
        }
        return values.parseAll(parts);
    }

    /** Call attributes promise things to an optimizer; they are checked for form and dropped. */
    private static void checkAttributes(Opcode opcode, Span span) throws IlException {
        if (!span.isEmpty() && (!span.startsWith('[') || span.closingBracket(0) != span.length() - 1)) {
            throw span.error("malformed " + opcode);
        }
    }

    private static List<Value> toFloats(List<Value> args, List<Type> params) {
        var converted = new ArrayList<Value>(args);
        for (int i = 0; i < Math.min(args.size(), params.size()); i++) {
            if (params.get(i) == Type.F64 && args.get(i) instanceof Value.IntConst(long value, boolean isBool) && !isBool) {
                converted.set(i, new Value.FloatConst(value));
            }
        }
        return converted;
    }
}
