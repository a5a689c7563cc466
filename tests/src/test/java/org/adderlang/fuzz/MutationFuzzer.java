package org.adderlang.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.IlException;
import org.adderlang.il.Parser;
import org.adderlang.il.verify.Verifier;

/**
 * Breaks generated modules and gives them to parser and verifier, which must accept or refuse them with a diagnostic: no
 * other exception, and no endless work.
 */
final class MutationFuzzer implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String[] TOKENS = {"%", "@", "^", "(", ")", ",", ":", "->", "{", "}", "\"", "\\", "i64", "i1", "void",
        "str", "ptr", "error", "resume_tok", "0x", "-", "9223372036854775808", "1e999", "nan", "call", "eh.push", "eh.pop",
        "eh.entry", "resume.next", "br", "cbr", "switch.i32", "entry", "null", "[", "]", "%t0", "%t99999", "func", "extern",
        "global", "\u0000", "\u00e9", "\t", "#", ";", ".loc", "=", "..."};

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(null, task, "parser", 16L << 20);
        thread.setDaemon(true);
        return thread;
    });

    /** Checks one broken module; null if all is well, else what happened and the shrunk text. */
    String check(long seed) {
        var choices = new Choices(seed);
        String text = mutate(ModuleGenerator.generate(choices.below(1 << 20), 1, false), choices);
        String problem = problem(text);
        if (problem == null) {
            return null;
        }
        String small = Shrinker.shrink(text, t -> problem(t) != null);
        return "seed " + seed + ": " + problem + "\nshrunk text:\n" + small;
    }

    private String problem(String text) {
        var task = worker.submit(() -> load(text));
        try {
            return task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return e.getCause() + " at " + e.getCause().getStackTrace()[0];
        } catch (TimeoutException e) {
            task.cancel(true);
            return "no end after " + LIMIT.toSeconds() + " s";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static String load(String text) {
        try {
            Verifier.verify(Parser.parse(text), RuntimeSignatures.builtin());
        } catch (IlException e) {
            if (e.getMessage() == null || e.getMessage().isBlank()) {
                return "a diagnostic without text";
            }
        }
        return null;
    }

    private static String mutate(String text, Choices choices) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = choices.between(1, 6); i > 0; i--) {
            int at = choices.below(lines.size());
            switch (choices.below(9)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(choices.below(lines.size())));
                case 2 -> Collections.swap(lines, at, choices.below(lines.size()));
                case 3 -> lines.set(at, cut(lines.get(at), choices));
                case 4, 5 -> lines.set(at, insert(lines.get(at), choices.of(TOKENS), choices));
                case 6 -> lines.set(at, replaceWord(lines.get(at), choices.of(TOKENS), choices));
                case 7 -> lines.set(at, replaceWord(lines.get(at), word(lines.get(choices.below(lines.size())), choices), choices));
                default -> lines.set(at, insert(lines.get(at), Character.toString(choices.below(256)), choices));
            }
            if (lines.isEmpty()) {
                return "";
            }
        }
        String broken = String.join("\n", lines) + "\n";
        return choices.percent(5) ? broken.substring(0, choices.below(broken.length())) : broken;
    }

    private static String cut(String line, Choices choices) {
        if (line.isEmpty()) {
            return line;
        }
        int from = choices.below(line.length());
        return line.substring(0, from) + line.substring(Math.min(line.length(), from + choices.between(1, 8)));
    }

    private static String insert(String line, String token, Choices choices) {
        int at = choices.below(line.length() + 1);
        return line.substring(0, at) + token + line.substring(at);
    }

    private static String word(String line, Choices choices) {
        String[] words = line.strip().split("[ ,()]+");
        // A line of separators alone has no words.
        return words.length == 0 ? "" : words[choices.below(words.length)];
    }

    private static String replaceWord(String line, String replacement, Choices choices) {
        String old = word(line, choices);
        int at = line.indexOf(old);
        return old.isEmpty() || at < 0 ? line : line.substring(0, at) + replacement + line.substring(at + old.length());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
