package org.adderlang.nodes;

import com.oracle.truffle.api.instrumentation.Tag;

/** Marks the nodes that carry out IL instructions or parts of them, other than those that leave their block. */
@Tag.Identifier("INSTRUCTION_PART")
public final class InstructionPartTag extends Tag {
    private InstructionPartTag() {
    }
}
