package org.adderlang.nodes;

import com.oracle.truffle.api.instrumentation.Tag;

/** Marks the nodes that evaluate the arguments of calls; calls get them only while some tool asks for this tag. */
@Tag.Identifier("ARGUMENT")
public final class ArgumentTag extends Tag {
    private ArgumentTag() {
    }
}
