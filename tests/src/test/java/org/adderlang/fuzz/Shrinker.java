package org.adderlang.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing text smaller by taking lines out while it still fails. */
final class Shrinker {
    private static final int MAX_TRIALS = 3000;

    private Shrinker() {
    }

    static String shrink(String text, Predicate<String> fails) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int trials = 0;
        int size = Math.max(1, lines.size() / 2);
        while (true) {
            boolean smaller = false;
            for (int from = lines.size() - size; from >= 0 && trials < MAX_TRIALS; from -= size) {
                var candidate = new ArrayList<>(lines.subList(0, from));
                candidate.addAll(lines.subList(Math.min(from + size, lines.size()), lines.size()));
                trials++;
                if (fails.test(join(candidate))) {
                    lines = candidate;
                    smaller = true;
                    from = Math.min(from, lines.size());
                }
            }
            if (trials >= MAX_TRIALS || size == 1 && !smaller) {
                return join(lines);
            }
            if (!smaller || size > 1) {
                size = Math.max(1, size / 2);
            }
        }
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
