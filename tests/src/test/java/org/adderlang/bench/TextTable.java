package org.adderlang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in plain text; numbers stand right, names left. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String corner, String... headings) {
        row(corner, List.of(headings));
    }

    void row(String name, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        rows.add(row);
    }

    void row(String name, String... cells) {
        row(name, List.of(cells));
    }

    /** @return the number with three significant digits or two decimals, or a hyphen if it is not finite */
    static String cell(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String padding = " ".repeat(width(i) - row.get(i).length());
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> column < row.size() ? row.get(column).length() : 0).max().orElse(0);
    }
}
