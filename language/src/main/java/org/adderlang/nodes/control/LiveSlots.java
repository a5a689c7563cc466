package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.stream.IntStream;

/** A set of frame slots by what they hold. */
public final class LiveSlots {
    @CompilationFinal(dimensions = 1) private final int[] longs;
    @CompilationFinal(dimensions = 1) private final int[] doubles;
    @CompilationFinal(dimensions = 1) private final int[] objects;

    public LiveSlots(int[] longs, int[] doubles, int[] objects) {
        this.longs = longs;
        this.doubles = doubles;
        this.objects = objects;
    }

    int[] longs() {
        return longs;
    }

    int[] doubles() {
        return doubles;
    }

    int[] objects() {
        return objects;
    }

    boolean contains(int slot) {
        return IntStream.of(longs).anyMatch(s -> s == slot) || IntStream.of(doubles).anyMatch(s -> s == slot)
                || IntStream.of(objects).anyMatch(s -> s == slot);
    }
}
