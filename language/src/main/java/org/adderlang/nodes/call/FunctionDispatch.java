package org.adderlang.nodes.call;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.FunctionObject;

/** The inline cache of an indirect call: five functions, then any. */
abstract class FunctionDispatch extends Node {
    abstract Object execute(IndirectCall call, FunctionObject function, Object[] arguments);

    @Specialization(guards = "function == cached", limit = "5")
    Object cached(IndirectCall call, FunctionObject function, Object[] arguments,
                  @Bind Node location,
                  @Cached("function") FunctionObject cached,
                  @Cached("call.fits(cached, arguments)") boolean fits,
                  @Cached("targetOf(location, cached)") CallTarget target) {
        return target.call(location, fits ? arguments : call.adapt(cached, arguments));
    }

    @Specialization(replaces = "cached")
    Object generic(IndirectCall call, FunctionObject function, Object[] arguments, @Bind Node location) {
        return callAny(location, function, fitsAny(call, function, arguments) ? arguments : call.adapt(function, arguments));
    }

    @TruffleBoundary
    private static boolean fitsAny(IndirectCall call, FunctionObject function, Object[] arguments) {
        return call.fits(function, arguments);
    }

    @TruffleBoundary
    private static Object callAny(Node location, FunctionObject function, Object[] arguments) {
        return targetOf(location, function).call(location, arguments);
    }

    static CallTarget targetOf(Node location, FunctionObject function) {
        return function.target(AdderLanguage.of(location));
    }
}
