package org.adderlang.compile;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.compiler.TruffleCompilerListener.CompilationResultInfo;
import com.oracle.truffle.compiler.TruffleCompilerListener.GraphInfo;
import com.oracle.truffle.runtime.AbstractCompilationTask;
import com.oracle.truffle.runtime.OptimizedCallTarget;
import com.oracle.truffle.runtime.OptimizedTruffleRuntime;
import com.oracle.truffle.runtime.OptimizedTruffleRuntimeListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Records what the optimizing runtime compiles until it is closed. */
public final class CompilationLog implements OptimizedTruffleRuntimeListener, AutoCloseable {
    private final OptimizedTruffleRuntime runtime = (OptimizedTruffleRuntime) Truffle.getRuntime();
    private final Set<String> compiled = new TreeSet<>();
    private final Map<String, Integer> invalidated = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int largestCode;

    public CompilationLog() {
        runtime.addListener(this);
    }

    /**
     * The functions, and parts of functions (as {@code name#0}), with code of their own, also those entered by on-stack replacement. It can be of the first tier only, when
     * the callers have taken a function in.
     */
    public synchronized Set<String> compiled() {
        return Set.copyOf(compiled);
    }

    /** How often the code of a function was thrown away, over all tiers and entries. */
    public synchronized Map<String, Integer> invalidated() {
        return Map.copyOf(invalidated);
    }

    /** The bytes of machine code of the largest compilation. */
    public synchronized int largestCode() {
        return largestCode;
    }

    /** One text for every compilation that failed. */
    public synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public synchronized void onCompilationSuccess(OptimizedCallTarget target, AbstractCompilationTask task, GraphInfo graph,
                                                  CompilationResultInfo result) {
        compiled.add(function(target));
        largestCode = Math.max(largestCode, result.getTargetCodeSize());
    }

    @Override
    public synchronized void onCompilationFailed(OptimizedCallTarget target, String reason, boolean bailout,
                                                 boolean permanentBailout, int tier, Supplier<String> stack) {
        // The listener hears of all engines; an engine of another test that is being closed cancels its compilations.
        if (reason.contains("Compilation cancelled")) {
            return;
        }
        failures.add(target.getName() + " in tier " + tier + ": " + reason);
    }

    @Override
    public synchronized void onCompilationInvalidated(OptimizedCallTarget target, Object source, CharSequence reason) {
        invalidated.merge(function(target), 1, Integer::sum);
    }

    @Override
    public void onCompilationDeoptimized(OptimizedCallTarget target, Frame frame) {
        // Leaving compiled code is harmless; what counts is the code that it costs.
    }

    private static String function(OptimizedCallTarget target) {
        return target.getName().replaceFirst("^@", "").replaceFirst("<OSR.*", "");
    }

    @Override
    public void close() {
        runtime.removeListener(this);
    }
}
