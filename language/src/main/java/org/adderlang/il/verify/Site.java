package org.adderlang.il.verify;

import org.adderlang.il.Block;
import org.adderlang.il.Instruction;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** The instruction under examination. */
record Site(FunctionContext context, int blockIndex, int position) {

    Block block() {
        return context.function().blocks().get(blockIndex);
    }

    Instruction instruction() {
        return block().instructions().get(position);
    }

    Type typeOf(Value value) {
        return context.typeOf(value, blockIndex);
    }

    Type operandType(int index) {
        return typeOf(instruction().operand(index));
    }

    /** The signature of {@code @name} in the module and the runtime, or null. */
    Signature signature(String name) {
        return context.callees().signature(name);
    }

    /** An error whose message starts with {@code FUNC:BLOCK: SNIPPET: }. */
    Rejection error(String text) {
        return error(null, text);
    }

    Rejection error(String code, String text) {
        return new Rejection(diagnostic(Severity.ERROR, code, text));
    }

    Diagnostic diagnostic(Severity severity, String code, String text) {
        String message = context.function().name() + ":" + block().label() + ": " + Snippet.of(instruction()) + ": " + text;
        return new Diagnostic(severity, code, message, instruction().line(), instruction().column());
    }

    /** {@code 1 argument}, {@code 2 arguments}. */
    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
