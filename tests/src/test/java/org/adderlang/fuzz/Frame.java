package org.adderlang.fuzz;

import java.util.ArrayList;
import java.util.List;

/** The allocas of a function's entry block. Those whose address is never given away can live in registers. */
final class Frame {
    private final Choices choices;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * An alloca.
     *
     * @param memory what it holds, as the kind of a pointer to it
     * @param hidden whether its address is used only to load and store
     */
    record Cell(String name, Kind memory, int size, boolean hidden) {
    }

    Frame(Choices choices) {
        this.choices = choices;
    }

    /** Writes the allocas. */
    void open(Code code) {
        code.line("%fuel = alloca 8");
        code.line("%log = alloca 8");
        int count = choices.between(2, 7);
        for (int i = 0; i < count; i++) {
            Kind memory = choices.of(Kind.INT_POINTER, Kind.INT_POINTER, Kind.FLOAT_POINTER, Kind.REFERENCE_POINTER);
            boolean hidden = i > 0 && choices.percent(65);
            int size = hidden || choices.percent(30) ? choices.percent(90) ? 8 : 16 : 8 * choices.between(1, 6);
            var cell = new Cell("%c" + i, memory, size, hidden);
            cells.add(cell);
            code.line(cell.name + " = alloca " + size);
        }
        for (Kind memory : List.of(Kind.INT_POINTER, Kind.FLOAT_POINTER, Kind.REFERENCE_POINTER)) {
            if (cells.stream().noneMatch(c -> c.memory == memory && !c.hidden)) {
                var cell = new Cell("%c" + cells.size(), memory, 24, false);
                cells.add(cell);
                code.line(cell.name + " = alloca 24");
            }
        }
    }

    Cell cell() {
        return choices.of(cells);
    }

    /** The address of a cell that is not hidden. */
    String address(Kind memory) {
        return choices.of(cells.stream().filter(c -> c.memory == memory && !c.hidden).toList()).name;
    }

    /** The name of a cell of integers. */
    String integerCell() {
        return choices.of(cells.stream().filter(c -> c.memory == Kind.INT_POINTER).toList()).name;
    }
}
