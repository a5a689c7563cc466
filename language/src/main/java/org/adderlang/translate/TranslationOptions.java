package org.adderlang.translate;

/**
 * How functions are translated.
 *
 * @param fold    fold single-use values into the instruction that uses them
 * @param promote keep alloca cells whose address does not escape in frame slots
 * @param number  know the handler stack of each block in advance where there are few
 * @param size    of the parts that are compiled together (see Division)
 * @param whole   expect that the function is small enough to be one part
 * @param steps   how the executed instructions can be observed
 * @param charge  count the memory that programs use
 */
public record TranslationOptions(boolean fold, boolean promote, boolean number, int size, boolean whole, Steps steps, boolean charge) {
    public static final TranslationOptions DEFAULT = new TranslationOptions(true, true, true, 4000, true, Steps.UNMARKED, false);

    /** How executed instructions show. */
    public enum Steps {
        /** Not at all. */
        UNMARKED,
        /** They can be counted: a mark stands before each run of instructions that ends with one that can trap. */
        COUNTED,
        /** Each has a mark of its own, and every value keeps a frame slot of its own until the function returns. */
        SINGLE
    }

    public TranslationOptions {
        fold &= steps != Steps.SINGLE;
    }

    // Written out, as for signatures: every start compares two.
    @Override
    public int hashCode() {
        return 31 * size + steps.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TranslationOptions o && fold == o.fold && promote == o.promote && number == o.number && size == o.size
                && whole == o.whole && steps == o.steps && charge == o.charge;
    }

    /** For a function that has turned out to need several parts. */
    TranslationOptions forParts() {
        return new TranslationOptions(fold, promote, false, size, false, steps, charge);
    }

    boolean singleSteps() {
        return steps == Steps.SINGLE;
    }
}
