package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named figures: kept in the order they came, written to and read from one flat JSON object. */
final class Report {
    private static final Pattern OBJECT = Pattern.compile("\\s*\\{(.*)}\\s*", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("\\s*\"([^\"\\\\]+)\"\\s*:\\s*(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)\\s*");

    private final Map<String, Double> figures = new LinkedHashMap<>();

    /** Figures that could not be measured (NaN) are left out. */
    void put(String name, double value) {
        if (Double.isFinite(value)) {
            figures.put(name, value);
        }
    }

    /** @return NaN if there is no such figure */
    double get(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    Map<String, Double> figures() {
        return Collections.unmodifiableMap(figures);
    }

    /** Forgets all figures whose names begin so. */
    void remove(String prefix) {
        figures.keySet().removeIf(name -> name.startsWith(prefix));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, toJson());
    }

    String toJson() {
        var json = new StringBuilder("{");
        figures.forEach((name, value) -> json.append(json.length() == 1 ? "\n" : ",\n")
                .append(String.format(Locale.ROOT, "  \"%s\": %.6f", name, value)));
        return json.append("\n}\n").toString();
    }

    /** @throws IOException if there is no such file, or something else is in it; the message says so */
    static Report read(Path file) throws IOException {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new IOException("there is no report " + file, e);
        }
    }

    /** @param origin where the text comes from, for the message */
    static Report parse(String json, String origin) throws IOException {
        Matcher object = OBJECT.matcher(json);
        if (!object.matches()) {
            throw new IOException(origin + " is not a benchmark report: expected a JSON object of names and numbers");
        }
        var report = new Report();
        if (!object.group(1).isBlank()) {
            for (String entry : object.group(1).split(",", -1)) {
                Matcher figure = FIGURE.matcher(entry);
                if (!figure.matches()) {
                    throw new IOException(origin + " is not a benchmark report: expected \"name\": number, not: " + entry.strip());
                }
                report.put(figure.group(1), Double.parseDouble(figure.group(2)));
            }
        }
        return report;
    }
}
