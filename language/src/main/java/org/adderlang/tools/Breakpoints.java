package org.adderlang.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adderlang.nodes.InstructionMark;
import org.adderlang.nodes.InstructionSite;

/** Block labels and source lines at which a run breaks (il.md §10.3). */
final class Breakpoints {
    private final Set<String> labels;
    private final List<Line> lines = new ArrayList<>();

    /** A file by path or base name, and a line in it. */
    private record Line(String file, long line) {
        boolean matches(SourcePlace place) {
            return place.line() == line && (Path.of(file).normalize().equals(Path.of(place.path()).normalize())
                    || baseName(file).equals(place.file()));
        }

        private static String baseName(String path) {
            Path name = Path.of(path).getFileName();
            return name == null ? path : name.toString();
        }
    }

    /** {@code sources} have the form FILE:LINE. */
    Breakpoints(List<String> labels, List<String> sources) {
        this.labels = new HashSet<>(labels);
        for (String source : sources) {
            int colon = source.lastIndexOf(':');
            if (colon <= 0 || !source.substring(colon + 1).matches("[0-9]{1,9}")) {
                throw new IllegalArgumentException("'" + source + "' is no source line: expected FILE:LINE");
            }
            lines.add(new Line(source.substring(0, colon), Integer.parseInt(source.substring(colon + 1))));
        }
    }

    void addLabel(String label) {
        labels.add(label);
    }

    boolean atLabel(String label) {
        return labels.contains(label);
    }

    boolean atSource(InstructionSite site, InstructionMark mark) {
        if (lines.isEmpty()) {
            return false;
        }
        SourcePlace place = SourcePlace.of(site, mark);
        return place != null && lines.stream().anyMatch(line -> line.matches(place));
    }
}
