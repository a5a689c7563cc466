package org.adderlang.nodes;

import com.oracle.truffle.api.instrumentation.Tag;

/**
 * Marks the nodes that stand for IL instructions. They exist only when the program is translated to be counted or stepped
 * ({@code viper.CountInstructions}, {@code viper.SingleStep}, {@code viper.MaxSteps}).
 */
@Tag.Identifier("INSTRUCTION")
public final class InstructionTag extends Tag {
    private InstructionTag() {
    }
}
