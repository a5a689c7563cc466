package org.adderlang.conformance;

import java.util.Map;

/**
 * Cases in which Adder follows a recommendation of il.md where the reference does something else. Each still runs, and
 * its outcome is compared with the one given here.
 */
final class ExpectedDifferences {

    /**
     * @param section what justifies the difference
     * @param outcome what Adder does instead
     */
    record Difference(String section, Outcome outcome) {
    }

    private static final Map<String, Difference> BY_CASE = Map.of();

    private ExpectedDifferences() {
    }

    /** The difference of a case, or null. */
    static Difference of(ConformanceCase test) {
        return BY_CASE.get(test.id());
    }
}
