package org.adderlang.hooks;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags.CallTag;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.adderlang.api.HookEvent;
import org.adderlang.api.HookKind;
import org.adderlang.externs.ForeignValues;
import org.adderlang.nodes.ArgumentTag;
import org.adderlang.nodes.call.CallSite;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.Trap;

/** Turns what Truffle reports of call nodes into hook events. */
final class CallEvents extends ExecutionEventNode {
    private final HookTable hooks;
    private final EventContext context;
    private final CallSite call;

    private CallEvents(HookTable hooks, EventContext context, CallSite call) {
        this.hooks = hooks;
        this.context = context;
        this.call = call;
    }

    static EventBinding<?> attach(Instrumenter instrumenter, HookTable hooks) {
        return instrumenter.attachExecutionEventFactory(SourceSectionFilter.newBuilder().tagIs(CallTag.class).build(),
                SourceSectionFilter.newBuilder().tagIs(ArgumentTag.class).build(),
                context -> context.getInstrumentedNode() instanceof CallSite call ? new CallEvents(hooks, context, call) : null);
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        if (getInputCount() == 0) {
            before(new Object[0]);
        }
    }

    @Override
    protected void onInputValue(VirtualFrame frame, EventContext inputContext, int inputIndex, Object inputValue) {
        saveInputValue(frame, inputIndex, inputValue);
        if (inputIndex == getInputCount() - 1) {
            before(getSavedInputValues(frame));
        }
    }

    @Override
    protected void onReturnValue(VirtualFrame frame, Object result) {
        after(getSavedInputValues(frame), result, null);
    }

    @Override
    protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
        after(getSavedInputValues(frame), null, exception);
    }

    @TruffleBoundary
    private void before(Object[] arguments) {
        for (Object argument : arguments) {
            fire(HookKind.ARGUMENT_PUSH, new Object[]{argument}, null, null);
        }
        fire(HookKind.BEFORE_CALL, arguments, null, null);
    }

    @TruffleBoundary
    private void after(Object[] arguments, Object result, Throwable failure) {
        Object[] known = arguments == null ? new Object[0] : arguments;
        for (Object argument : known) {
            fire(HookKind.ARGUMENT_POP, new Object[]{argument}, null, null);
        }
        fire(HookKind.AFTER_CALL, known, result, failure);
        HookKind data = failure == null ? StandardCalls.kind(call.callee(), known) : null;
        if (data != null) {
            fire(data, known, result, null);
        }
    }

    private void fire(HookKind kind, Object[] arguments, Object result, Throwable failure) {
        Node node = context.getInstrumentedNode();
        FaultLocation place = node instanceof FaultLocation.Site site ? site.faultLocation() : null;
        try {
            hooks.fire(new HookEvent(kind, call.callee(), place == null ? null : place.function(),
                    place == null ? null : place.toString(), java(arguments), java(result), failure), node);
        } catch (Trap veto) {
            throw context.createError(veto);
        }
    }

    static Object java(Object value) {
        return ForeignValues.toJava(value);
    }

    /** Lists of hook events may hold null, which List.of does not. */
    static List<Object> java(Object[] values) {
        var list = new ArrayList<Object>(values.length);
        Arrays.stream(values).map(ForeignValues::toJava).forEach(list::add);
        return list;
    }
}
