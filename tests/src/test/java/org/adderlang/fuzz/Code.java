package org.adderlang.fuzz;

import java.util.ArrayList;
import java.util.List;

/** The text of a function under construction, with the values that its next instruction can use. */
final class Code {
    private final StringBuilder text = new StringBuilder();
    private final List<Value> values = new ArrayList<>();
    private int names;

    /**
     * A named value.
     *
     * @param isParam whether it is a block parameter, which only its own block may use
     */
    private record Value(String name, Kind kind, boolean isParam) {
    }

    /** Appends a line. */
    void line(String instruction) {
        text.append("  ").append(instruction).append('\n');
    }

    /** Appends an instruction with a result of {@code kind} and gives the result's name. */
    String define(Kind kind, String instruction) {
        return define(kind, "", instruction);
    }

    /** The same with a type annotation such as {@code :i32}. */
    String define(Kind kind, String annotation, String instruction) {
        String name = "%v" + names++;
        line(name + annotation + " = " + instruction);
        values.add(new Value(name, kind, false));
        return name;
    }

    /** Starts a block; parameters of the blocks before it go out of sight. */
    void block(String label, List<Kind> params) {
        values.removeIf(Value::isParam);
        var list = new ArrayList<String>();
        for (Kind kind : params) {
            String name = "%p" + names++;
            list.add(name + ":" + kind.type);
            values.add(new Value(name, kind, true));
        }
        label(label + (list.isEmpty() ? "" : "(" + String.join(", ", list) + ")"));
    }

    /** Starts a handler block. */
    void handler(String label) {
        values.removeIf(Value::isParam);
        label(label + "(%err:Error, %tok:ResumeTok)");
    }

    /** Appends a line that is no instruction. */
    void raw(String line) {
        text.append(line).append('\n');
    }

    /** Makes a value usable that the text already names; it counts as a parameter of the current block. */
    void know(String name, Kind kind) {
        values.add(new Value(name, kind, true));
    }

    /** Starts a block without parameters. */
    void continuation(String label) {
        values.removeIf(Value::isParam);
        label(label);
    }

    void label(String header) {
        text.append(header).append(":\n");
    }

    /** A value of a kind from any block, preferably a recent one; null if there is none. */
    String find(Kind kind, Choices choices) {
        List<Value> fitting = values.stream().filter(v -> v.kind.serves(kind)).toList();
        if (fitting.isEmpty()) {
            return null;
        }
        if (choices.percent(60)) {
            List<Value> recent = fitting.subList(Math.max(0, fitting.size() - 3), fitting.size());
            return choices.of(recent).name;
        }
        return choices.of(fitting).name;
    }


    @Override
    public String toString() {
        return text.toString();
    }
}
