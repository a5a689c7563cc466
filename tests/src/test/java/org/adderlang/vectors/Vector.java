package org.adderlang.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.variants.Run;

/**
 * One program and its results, as written in a vector file. There, programs are separated by lines that start with
 * {@code ==} and name them; the lines that follow are the body of main after its label {@code entry}, up to the first line
 * that starts with {@code func}, {@code extern} or {@code global}. Lines that start with {@code =>} say what happens:
 * {@code => out} the words that main prints, one to a line, {@code => exit} the exit code (0 if it is not given, 1 with a
 * trap), {@code => trap} the line on stderr. The functions {@code @pi}, {@code @pf} and {@code @ps} print a number or a
 * string and a newline.
 */
record Vector(String name, String module, Run expected) {
    private static final String HELPERS = """
            func @pi(i64 %v) -> void {
            entry(%v:i64):
              call @rt_print_i64(%v)
              call @rt_print_str("\\n")
              ret
            }
            func @pf(f64 %v) -> void {
            entry(%v:f64):
              call @rt_print_f64(%v)
              call @rt_print_str("\\n")
              ret
            }
            func @ps(str %v) -> void {
            entry(%v:str):
              call @rt_print_str(%v)
              call @rt_print_str("\\n")
              ret
            }
            """;

    /** The vectors of a file in {@code resources/vectors}. */
    static List<Vector> read(String file) throws IOException {
        String text;
        try (InputStream in = Vector.class.getResourceAsStream("/vectors/" + file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var vectors = new ArrayList<Vector>();
        for (String part : text.split("(?m)^== ?")) {
            if (!part.isBlank()) {
                vectors.add(parse(part));
            }
        }
        return vectors;
    }

    private static Vector parse(String part) {
        List<String> lines = part.lines().toList();
        var main = new StringBuilder("il 0.3.0\n");
        var body = new StringBuilder();
        var rest = new StringBuilder();
        var output = new StringBuilder();
        String trap = "";
        int exit = -1;
        boolean inBody = true;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("=> out ")) {
                for (String word : line.substring(7).split(" ")) {
                    output.append(word).append('\n');
                }
            } else if (line.startsWith("=> exit ")) {
                exit = Integer.parseInt(line.substring(8));
            } else if (line.startsWith("=> trap ")) {
                trap = line.substring(8);
            } else if (line.startsWith("=>")) {
                throw new IllegalArgumentException("unknown result in " + lines.getFirst() + ": " + line);
            } else {
                inBody &= !line.startsWith("func ") && !line.startsWith("extern ") && !line.startsWith("global ");
                (inBody ? body : rest).append(line).append('\n');
            }
        }
        main.append(HELPERS).append(rest).append("func @main() -> i64 {\nentry:\n").append(body).append("}\n");
        int expectedExit = exit >= 0 ? exit : trap.isEmpty() ? 0 : 1;
        return new Vector(lines.getFirst().strip(), main.toString(), new Run(output.toString(), trap, expectedExit));
    }
}
