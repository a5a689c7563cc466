package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Named figures: kept in the order they came, written to and read from one flat JSON object. */
final class Report {
    private static final Pattern FIGURE = Pattern.compile("\"([^\"]+)\": ([-+0-9.eE]+)");

    private final Map<String, Double> figures = new LinkedHashMap<>();

    void put(String name, double value) {
        figures.put(name, value);
    }

    double get(String name) {
        return figures.get(name);
    }

    void write(Path file) throws IOException {
        var json = new StringBuilder("{");
        figures.forEach((name, value) -> json.append(json.length() == 1 ? "\n" : ",\n")
                .append(String.format(Locale.ROOT, "  \"%s\": %.6f", name, value)));
        Files.writeString(file, json.append("\n}\n"));
    }

    static Report read(Path file) throws IOException {
        var report = new Report();
        var matcher = FIGURE.matcher(Files.readString(file));
        while (matcher.find()) {
            report.put(matcher.group(1), Double.parseDouble(matcher.group(2)));
        }
        return report;
    }

    /** One line per figure that both reports have: this one's value as a multiple of the older one's. */
    String comparedWith(Report older) {
        var text = new StringBuilder();
        figures.forEach((name, value) -> {
            Double old = older.figures.get(name);
            if (old != null && old > 0) {
                text.append(String.format(Locale.ROOT, "%-36s %10.3f -> %10.3f  x%.2f%n", name, old, value, value / old));
            }
        });
        return text.toString();
    }
}
