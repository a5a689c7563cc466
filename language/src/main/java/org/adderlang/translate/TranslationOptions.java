package org.adderlang.translate;

/**
 * Optimizations of the translation. Turning them off makes every instruction a statement of its own and every alloca a
 * memory block, for tracing and for tests that compare the results.
 *
 * @param fold    fold single-use values into the instruction that uses them
 * @param promote keep alloca cells whose address does not escape in frame slots
 */
public record TranslationOptions(boolean fold, boolean promote) {
    public static final TranslationOptions DEFAULT = new TranslationOptions(true, true);
}
