package org.adderlang.runtime;

import com.oracle.truffle.api.Option;
import org.adderlang.translate.TranslationOptions;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;
import org.graalvm.options.OptionValues;

/** The options of the language. */
@Option.Group(AdderLanguage.ID)
final class AdderOptions {
    @Option(name = "MaxDepth", category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "The most function calls that may be active at once; one more traps (default: 1000).",
            usageSyntax = "[1, inf)")
    static final OptionKey<Integer> MAX_DEPTH = new OptionKey<>(1000);

    @Option(name = "StackBytes", category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "The bytes of alloca memory one function call may use (default: 65536).", usageSyntax = "[0, inf)")
    static final OptionKey<Integer> STACK_BYTES = new OptionKey<>(64 * 1024);

    @Option(name = "FoldExpressions", category = OptionCategory.INTERNAL, stability = OptionStability.EXPERIMENTAL,
            help = "Make values that are used once part of the instruction that uses them (default: true).",
            usageSyntax = "true|false")
    static final OptionKey<Boolean> FOLD_EXPRESSIONS = new OptionKey<>(true);

    @Option(name = "PromoteCells", category = OptionCategory.INTERNAL, stability = OptionStability.EXPERIMENTAL,
            help = "Keep alloca cells whose address stays inside the function in registers (default: true).",
            usageSyntax = "true|false")
    static final OptionKey<Boolean> PROMOTE_CELLS = new OptionKey<>(true);

    private AdderOptions() {
    }

    static TranslationOptions translation(OptionValues values) {
        return new TranslationOptions(values.get(FOLD_EXPRESSIONS), values.get(PROMOTE_CELLS));
    }
}
