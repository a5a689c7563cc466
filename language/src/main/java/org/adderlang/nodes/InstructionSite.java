package org.adderlang.nodes;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.runtime.FaultLocation;

/**
 * Where an instruction stands in its module.
 *
 * @param ip index of the instruction in its block
 */
public record InstructionSite(Function function, Block block, int ip) {

    public Instruction instruction() {
        return block.instructions().get(ip);
    }

    public FaultLocation faultLocation() {
        return new FaultLocation(function.name(), block.label(), ip, locLine());
    }

    /** The .loc line, 0 when the instruction has none. */
    public long locLine() {
        var location = instruction().location();
        return location == null ? 0 : location.line();
    }

    /** The instruction's line in the IL text of the function that {@code node} belongs to. */
    public SourceSection sourceSection(Node node) {
        RootNode root = node.getRootNode();
        SourceSection functionSection = root == null ? null : root.getSourceSection();
        if (functionSection == null) {
            return null;
        }
        Source source = functionSection.getSource();
        int line = instruction().line();
        return line >= 1 && line <= source.getLineCount() ? source.createSection(line) : null;
    }
}
