package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

/** What a parsed module evaluates to: each evaluation makes a fresh program. */
final class ProgramRootNode extends RootNode {
    private final ProgramCode code;
    private final Source source;

    ProgramRootNode(AdderLanguage language, ProgramCode code, Source source) {
        super(language);
        this.code = code;
        this.source = source;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return newProgram();
    }

    @TruffleBoundary
    private Object newProgram() {
        return Program.start(code, AdderContext.of(this));
    }

    @Override
    public SourceSection getSourceSection() {
        return source.createUnavailableSection();
    }

    @Override
    public boolean isInternal() {
        return true;
    }
}
