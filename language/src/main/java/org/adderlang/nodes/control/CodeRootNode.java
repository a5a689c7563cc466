package org.adderlang.nodes.control;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.Function;
import org.adderlang.nodes.scope.Locals;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.FaultLocation;

/** The root of a function's AST, or of a part of it. Argument 0 is the ThreadState. */
public abstract sealed class CodeRootNode extends RootNode implements FaultLocation.Site permits FunctionRootNode, PartRootNode {
    private final Function function;
    private final Locals locals;
    private final SourceSection section;

    CodeRootNode(AdderLanguage language, FrameDescriptor frame, Function function, Locals locals, SourceSection section) {
        super(language, frame);
        this.function = function;
        this.locals = locals;
        this.section = section;
    }

    public final Function function() {
        return function;
    }

    /** Where debuggers find the function's values. */
    public final Locals locals() {
        return locals;
    }

    @Override
    public final String getName() {
        return function.name();
    }

    @Override
    public final SourceSection getSourceSection() {
        return section;
    }

    @Override
    public final FaultLocation faultLocation() {
        return new FaultLocation(function.name(), function.blocks().getFirst().label(), 0, 0);
    }
}
