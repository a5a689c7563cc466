package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.translate.ModuleCode;

/** What a parsed module evaluates to: each evaluation makes a fresh program. */
final class ProgramRootNode extends RootNode {
    private final ModuleCode code;
    private final Source source;

    ProgramRootNode(AdderLanguage language, ModuleCode code, Source source) {
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
        AdderContext context = AdderContext.of(this);
        var program = new Program(code, context.newProgram(code));
        context.topScope().load(program);
        return program;
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
