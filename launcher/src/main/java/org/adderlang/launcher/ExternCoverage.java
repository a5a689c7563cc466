package org.adderlang.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.adderlang.externs.Builtins;
import org.adderlang.externs.RuntimeSignatures;

/** {@code adder externs --coverage}: how many of the runtime's functions are provided, by namespace. */
final class ExternCoverage {
    private final Map<String, Count> namespaces = new TreeMap<>();
    private final Map<String, Count> displayNamespaces = new TreeMap<>();

    /** Functions of one namespace. */
    private static final class Count {
        private int provided;
        private int total;

        void add(boolean isProvided) {
            total++;
            provided += isProvided ? 1 : 0;
        }
    }

    private ExternCoverage() {
    }

    static ExternCoverage ofLibrary() {
        return of(RuntimeSignatures.builtin().names(), Builtins::contains, Builtins::needsDisplay);
    }

    static ExternCoverage of(Iterable<String> names, Predicate<String> provided, Predicate<String> needsDisplay) {
        var coverage = new ExternCoverage();
        for (String name : names) {
            var section = needsDisplay.test(name) ? coverage.displayNamespaces : coverage.namespaces;
            section.computeIfAbsent(namespace(name), n -> new Count()).add(provided.test(name));
        }
        return coverage;
    }

    /** {@code Viper.Math} for {@code Viper.Math.Bits.And}; {@code rt_*} for C symbols. */
    private static String namespace(String name) {
        String[] parts = name.split("\\.");
        return parts.length < 2 ? "rt_*" : parts[0] + "." + parts[1];
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        section(text, "Namespace", namespaces);
        if (!displayNamespaces.isEmpty()) {
            text.append('\n');
            section(text, "Needing a display", displayNamespaces);
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String title, Map<String, Count> namespaces) {
        text.append(String.format(Locale.ROOT, "%-20s %8s %6s%n", title, "provided", "of"));
        int provided = 0;
        int total = 0;
        for (var entry : namespaces.entrySet()) {
            row(text, entry.getKey(), entry.getValue().provided, entry.getValue().total);
            provided += entry.getValue().provided;
            total += entry.getValue().total;
        }
        row(text, "total", provided, total);
    }

    private static void row(StringBuilder text, String name, int provided, int total) {
        text.append(String.format(Locale.ROOT, "%-20s %8d %6d %4d %%%n", name, provided, total,
                total == 0 ? 100 : 100L * provided / total));
    }
}
