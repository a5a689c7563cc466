package org.adderlang.tools;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A debugger script: what to do at each break (il.md §10.3). */
final class DebugCommands {
    /** There is no command left. */
    static final long NONE = -1;

    private static final Pattern STEP = Pattern.compile("step(?:\\s+([0-9]{1,18}))?");

    /** For each break the number of instructions until the next one, 0 to run on. */
    private final Deque<Long> actions = new ArrayDeque<>();

    /** Reads one line; {@code messages} is told what is wrong with it. */
    void add(String line, Consumer<String> messages) {
        String command = line.strip();
        Matcher step = STEP.matcher(command);
        if (command.equals("continue")) {
            actions.add(0L);
        } else if (step.matches()) {
            actions.add(step.group(1) == null ? 1 : Long.parseLong(step.group(1)));
        } else if (!command.isEmpty()) {
            messages.accept("[DEBUG] ignored: " + command);
        }
    }

    void addFirst(long steps) {
        actions.addFirst(steps);
    }

    /** Instructions to execute until the next break, 0 to run on, {@link #NONE} to stop. */
    long next() {
        return actions.isEmpty() ? NONE : actions.poll();
    }
}
