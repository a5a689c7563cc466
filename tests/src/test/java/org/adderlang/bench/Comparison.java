package org.adderlang.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Prints what changed between two reports. */
final class Comparison {
    /** Headings, and the figures under them. That of gcc should not change: it shows how far the two runs can be compared. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("gcc", "gcc.cpu");
        COLUMNS.put("peak", "adder.cpu");
        COLUMNS.put("wall", "adder.wall");
        COLUMNS.put("first", "adder.first.cpu");
        COLUMNS.put("steady", "adder.steady.cpu");
        COLUMNS.put("interpreted", "interpreter.cpu");
        COLUMNS.put("optimized IL", "optimized.cpu");
    }

    private Comparison() {
    }

    /** The older figure divided by the newer one, so that more than 1 is faster now; their geometric mean; what only one report has. */
    static String of(Report older, Report newer) {
        var table = new TextTable("old / new", COLUMNS.keySet().toArray(String[]::new));
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        Set<String> names = programs(newer);
        names.retainAll(programs(older));
        for (String program : names) {
            List<String> cells = new ArrayList<>();
            COLUMNS.forEach((heading, figure) -> {
                double ratio = older.get(program + "." + figure) / newer.get(program + "." + figure);
                cells.add(TextTable.cell(ratio));
                if (Double.isFinite(ratio) && ratio > 0) {
                    ratios.computeIfAbsent(heading, h -> new ArrayList<>()).add(ratio);
                }
            });
            table.row(program, cells);
        }
        table.row("geometric mean", COLUMNS.keySet().stream().map(heading -> TextTable.cell(Statistics.geometricMean(
                ratios.getOrDefault(heading, List.of()).stream().mapToDouble(Double::doubleValue).toArray()))).toList());
        return table + process(older, newer) + only("only in the older report: ", older, newer) + only("only in this report: ", newer, older);
    }

    /** The figures that belong to no program: start-up and memory. */
    private static String process(Report older, Report newer) {
        var text = new StringBuilder();
        newer.figures().forEach((name, value) -> {
            double ratio = older.get(name) / value;
            if (isOfProcess(name) && Double.isFinite(ratio)) {
                text.append(name).append(' ').append(TextTable.cell(ratio)).append('\n');
            }
        });
        return text.toString();
    }

    private static boolean isOfProcess(String name) {
        return name.startsWith("startup.") || name.startsWith("memory.");
    }

    private static Set<String> programs(Report report) {
        Set<String> programs = new TreeSet<>();
        report.figures().keySet().stream().filter(name -> !isOfProcess(name)).forEach(name -> programs.add(name.substring(0, Math.max(0, name.indexOf('.')))));
        return programs;
    }

    private static String only(String heading, Report one, Report other) {
        Set<String> programs = programs(one);
        programs.removeAll(programs(other));
        return programs.isEmpty() ? "" : heading + String.join(", ", programs) + "\n";
    }
}
