package org.adderlang.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the system properties of a benchmark run ask for.
 *
 * @param only    {@code bench.only}: the programs to run, separated by commas; empty = all
 * @param engines {@code bench.engines}: the engines to run; all by default
 * @param rounds  {@code bench.rounds}: how often every engine has its turn after the warm-up; 7 by default
 * @param warmUp  {@code bench.warmup}: milliseconds for which an engine that compiles runs first; 4000 by default
 * @param compare {@code bench.compare}: an older report to compare with; a relative path counts from where Maven was started
 * @param merge   {@code bench.merge}: whether figures in the present report that are not measured again stay in it
 */
record BenchmarkOptions(List<String> only, Set<Engine> engines, int rounds, int warmUp, Optional<Path> compare,
                        boolean merge) {
    static BenchmarkOptions fromSystemProperties() {
        return new BenchmarkOptions(list("bench.only"), chosenEngines(), number("bench.rounds", 7), number("bench.warmup", 4000),
                Optional.of(System.getProperty("bench.compare", "")).filter(name -> !name.isEmpty())
                        .map(Path.of(System.getProperty("adder.start", ""))::resolve),
                flag("bench.merge"));
    }

    boolean includes(String program) {
        return only.isEmpty() || only.contains(program);
    }

    /** @return how long an engine runs before it is measured, in milliseconds */
    int warmUpOf(Engine engine) {
        return switch (engine) {
            case GCC -> 1;
            case JAVA -> warmUp / 4;
            case INTERPRETER -> warmUp / 2;
            default -> warmUp;
        };
    }

    private static Set<Engine> chosenEngines() {
        Set<Engine> chosen = EnumSet.noneOf(Engine.class);
        list("bench.engines").forEach(name -> chosen.add(Engine.named(name)));
        return chosen.isEmpty() ? EnumSet.allOf(Engine.class) : chosen;
    }

    private static List<String> list(String property) {
        return Arrays.stream(System.getProperty(property, "").split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static int number(String property, int standard) {
        String text = System.getProperty(property, "");
        if (text.isEmpty()) {
            return standard;
        }
        if (!text.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException("-D" + property + "=" + text + ": expected a number from 1 to 9999999");
        }
        return Integer.parseInt(text);
    }

    private static boolean flag(String property) {
        String text = System.getProperty(property, "false");
        return switch (text) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("-D" + property + "=" + text + ": expected true or false");
        };
    }
}
