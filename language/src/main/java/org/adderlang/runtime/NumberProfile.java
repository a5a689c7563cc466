package org.adderlang.runtime;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;

/**
 * Whether the objects of a class hold numbers, or references only. The first objects get room for both. If none of a sample of
 * them holds a number, the following ones get no room for numbers, until somebody stores one in such an object.
 *
 * <p>Profiles belong to the process and are found by class id and size. That different programs share some of them affects
 * nothing but memory and speed.
 */
final class NumberProfile {
    private static final int CLASS_IDS = 64;
    private static final int SAMPLES = 16;
    private static final int SAMPLE_DISTANCE = 64;
    @CompilationFinal(dimensions = 1) private static final NumberProfile[] PROFILES = new NumberProfile[CLASS_IDS * CellBlock.MAX_CELLS];

    private final Assumption undecided = Assumption.create("numbers in objects are not decided about");
    private final Assumption noNumbers = Assumption.create("no numbers in objects");
    /** Weak, as other programs' objects must not be kept alive. */
    @SuppressWarnings("unchecked")
    private final WeakReference<CellBlock>[] samples = new WeakReference[SAMPLES];
    private int objects;

    private NumberProfile() {
    }

    /** An object for what {@link CellBlock#suits}. */
    static CellBlock allocate(long classId, int size) {
        int index = index(classId, size);
        if (!CompilerDirectives.isPartialEvaluationConstant(index)) {
            return CellBlock.create(classId, size);
        }
        NumberProfile profile = PROFILES[index];
        if (profile == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            profile = of(classId, size);
        }
        if (profile.undecided.isValid()) {
            CellBlock block = CellBlock.create(classId, size);
            profile.count(block);
            return block;
        }
        return profile.expectsReferencesOnly() ? CellBlock.createWithoutNumbers(classId, size) : CellBlock.create(classId, size);
    }

    static synchronized NumberProfile of(long classId, int size) {
        int index = index(classId, size);
        if (PROFILES[index] == null) {
            PROFILES[index] = new NumberProfile();
        }
        return PROFILES[index];
    }

    private static int index(long classId, int size) {
        return (int) (classId & CLASS_IDS - 1) * CellBlock.MAX_CELLS + (size >> 3) - 1;
    }

    boolean expectsReferencesOnly() {
        return !undecided.isValid() && noNumbers.isValid();
    }

    /** To be called when a number is stored in an object without room for it. */
    void expectNumbers() {
        noNumbers.invalidate();
    }

    private void count(CellBlock block) {
        if (++objects % SAMPLE_DISTANCE == 0) {
            sample(block, objects / SAMPLE_DISTANCE);
        }
    }

    @TruffleBoundary
    private synchronized void sample(CellBlock block, int number) {
        if (number <= SAMPLES) {
            samples[number - 1] = new WeakReference<>(block);
        } else if (undecided.isValid()) {
            if (!onlyReferences()) {
                noNumbers.invalidate();
            }
            undecided.invalidate();
        }
    }

    /** Whether no sample has ever held a number, though some hold references: what is stored is known by now. */
    private boolean onlyReferences() {
        boolean references = false;
        for (WeakReference<CellBlock> sample : samples) {
            CellBlock block = sample == null ? null : sample.get();
            for (int at = 0; block != null && at < block.cellsSize(); at += 8) {
                if (block.getLong(at) != 0) {
                    return false;
                }
                references |= block.ref(at) != null;
            }
        }
        return references;
    }
}
