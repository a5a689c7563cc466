package org.adderlang.hooks;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags.CallTag;
import java.util.ArrayList;
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
    private final String function;
    private final String location;

    private CallEvents(HookTable hooks, EventContext context, CallSite call) {
        this.hooks = hooks;
        this.context = context;
        this.call = call;
        FaultLocation place = call instanceof FaultLocation.Site site ? site.faultLocation() : null;
        this.function = place == null ? null : place.function();
        this.location = place == null ? null : place.toString();
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
        fireEach(HookKind.ARGUMENT_PUSH, arguments);
        fire(HookKind.BEFORE_CALL, arguments, null, null);
    }

    @TruffleBoundary
    private void after(Object[] arguments, Object result, Throwable failure) {
        Object[] known = arguments == null ? new Object[0] : arguments;
        fireEach(HookKind.ARGUMENT_POP, known);
        fire(HookKind.AFTER_CALL, known, result, failure);
        HookKind data = failure == null ? StandardCalls.kind(call.callee(), known) : null;
        if (data != null) {
            fire(data, known, result, null);
        }
    }

    private void fireEach(HookKind kind, Object[] arguments) {
        if (hooks.wants(kind)) {
            for (Object argument : arguments) {
                fire(kind, new Object[]{argument}, null, null);
            }
        }
    }

    private void fire(HookKind kind, Object[] arguments, Object result, Throwable failure) {
        if (!hooks.wants(kind)) {
            return;
        }
        try {
            hooks.fire(new HookEvent(kind, call.callee(), function, location, java(arguments), java(result), failure),
                    context.getInstrumentedNode());
        } catch (Trap veto) {
            throw context.createError(veto);
        }
    }

    static Object java(Object value) {
        return ForeignValues.toTool(value);
    }

    /** Lists of hook events may hold null, which List.of does not. */
    static List<Object> java(Object[] values) {
        var list = new ArrayList<Object>(values.length);
        for (Object value : values) {
            list.add(ForeignValues.toTool(value));
        }
        return list;
    }
}
