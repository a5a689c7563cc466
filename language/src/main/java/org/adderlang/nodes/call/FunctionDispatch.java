package org.adderlang.nodes.call;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.ThreadState;

/** The inline cache of an indirect call: five functions, then any. */
abstract class FunctionDispatch extends Node {
    abstract Object execute(IndirectCall call, Object callee, ThreadState thread, Object[] arguments);

    // That the callee is a function at all follows from its being the cached one.
    @Specialization(guards = {"function != null", "callee == cached"}, limit = "5")
    Object cached(IndirectCall call, Object callee, ThreadState thread, Object[] arguments,
                  @Bind Node location,
                  @Cached("callee") Object cached,
                  @Cached("functionOrNull(cached)") FunctionObject function,
                  @Cached("call.fits(function, arguments)") boolean fits,
                  @Cached("targetOf(location, function)") CallTarget target) {
        return call.invoke(location, function, target, DepthChange.ALONE, thread, fits ? arguments : call.adapt(function, arguments));
    }

    @Specialization(guards = "functionOrNull(callee) == null")
    @TruffleBoundary
    Object unusual(IndirectCall call, Object callee, ThreadState thread, Object[] arguments, @Bind Node location) {
        return callAny(call, call.resolve(callee, thread), thread, arguments, location);
    }

    @Specialization(replaces = "cached")
    @TruffleBoundary
    Object generic(IndirectCall call, FunctionObject callee, ThreadState thread, Object[] arguments, @Bind Node location) {
        return callAny(call, callee, thread, arguments, location);
    }

    private static Object callAny(IndirectCall call, FunctionObject function, ThreadState thread, Object[] arguments, Node location) {
        Object[] fitting = call.fits(function, arguments) ? arguments : call.adapt(function, arguments);
        return call.invoke(location, function, targetOf(location, function), DepthChange.ALONE, thread, fitting);
    }

    static FunctionObject functionOrNull(Object callee) {
        return callee instanceof FunctionObject function ? function : null;
    }

    static CallTarget targetOf(Node location, FunctionObject function) {
        return function.target(AdderLanguage.of(location));
    }
}
