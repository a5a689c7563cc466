package org.adderlang.il.verify;

import org.adderlang.il.Block;
import org.adderlang.il.Instruction;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** The instruction under examination. */
final class Site {
    private final FunctionContext context;
    private final int blockIndex;
    private final int position;
    private final Block block;
    private final Instruction instruction;

    Site(FunctionContext context, int blockIndex, int position) {
        this.context = context;
        this.blockIndex = blockIndex;
        this.position = position;
        this.block = context.function().blocks().get(blockIndex);
        this.instruction = block.instructions().get(position);
    }

    FunctionContext context() {
        return context;
    }

    int blockIndex() {
        return blockIndex;
    }

    int position() {
        return position;
    }

    Block block() {
        return block;
    }

    Instruction instruction() {
        return instruction;
    }

    Type typeOf(Value value) {
        return context.typeOf(value, blockIndex);
    }

    Type operandType(int index) {
        return typeOf(instruction.operand(index));
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
        String message = context.function().name() + ":" + block.label() + ": " + Snippet.of(instruction) + ": " + text;
        return new Diagnostic(severity, code, message, instruction.line(), instruction.column());
    }

    /** {@code 1 argument}, {@code 2 arguments}. */
    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
