package org.adderlang.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Cases in which Adder follows a recommendation of il.md where the reference does something else. Each still runs, and
 * its outcome is compared with the one given here.
 */
final class ExpectedDifferences {
    /** The exit status of a reference run that ended in abort(). */
    private static final int ABORTED = 134;

    /**
     * @param section what justifies the difference
     * @param outcome what Adder does instead
     */
    record Difference(String section, Outcome outcome) {
        /** What a run should come to; where it stops with a trap of its own, it printed what the reference did until then. */
        Outcome expected(Outcome reference, Outcome actual) {
            if (!STOPS_EARLY.equals(section)) {
                return outcome;
            }
            int length = Math.min(actual.output().length, reference.output().length);
            return new Outcome(Arrays.copyOf(reference.output(), length), outcome.errors(), outcome.exit());
        }
    }

    /** The reference reads memory behind an object: a getter was called on an object of another class. */
    private static final String STOPS_EARLY = "il.md §8.2, design.md §3";

    private static final Map<String, Difference> BY_CASE = Map.of(
            "il/from-zia/demo.apiaudit.collections.defaultmap_demo", lengthOfSeq(),
            "il/opt/demo.apiaudit.collections.defaultmap_demo-zia", lengthOfSeq(),
            // The reference returns the last call's result whatever the ret names.
            "il/run/emb.test_il_pass_manager__02", new Difference("il.md §4.3 [REC]", outcome("", "", 1)),
            // The reference reads past an 8-byte alloca into the frame's unused stack.
            "il/run/zemb.ILCorrectnessFixes__38", new Difference("il.md §14.6, design.md §3", outcome("",
                    "Trap @main:entry#2: InvalidOperation (code=0): load of 8 bytes at offset 8 is outside a 8-byte block\n", 1)),
            // Frame memory that outlives its function is overwritten in the reference; here it stays valid.
            "il/from-zia/t.zia_runtime.30_value_types", new Difference("il.md §14.7", outcome("RESULT: ok\n", "", 0)));

    private ExpectedDifferences() {
    }

    /** The difference of a case, or null. */
    static Difference of(ConformanceCase test) {
        return BY_CASE.get(test.id());
    }

    /**
     * Whether {@code actual} is what Adder makes of a reference run that aborted: a catchable trap with the text that the
     * reference printed (runtime-usage.md §6, issue "runtime library").
     */
    static boolean isCatchablePanic(Outcome reference, Outcome actual, boolean programHasHandlers) {
        if (reference.exit() != ABORTED) {
            return false;
        }
        String text = reference.errors().strip();
        return programHasHandlers || actual.exit() == 1 && actual.errors().strip().endsWith(": DomainError (code=0): " + text);
    }

    private static Difference lengthOfSeq() {
        return new Difference(STOPS_EARLY, outcome("", "Trap @main:entry_0#94: InvalidOperation (code=0): "
                + "Viper.Collections.DefaultMap.get_Len: argument 1 must be a default map, got Seq of 3\n", 1));
    }

    private static Outcome outcome(String output, String errors, int exit) {
        return new Outcome(output.getBytes(StandardCharsets.UTF_8), errors, exit);
    }
}
