package org.adderlang.runtime;

import com.oracle.truffle.api.Option;
import java.time.Duration;
import org.adderlang.translate.TranslationOptions;
import org.adderlang.translate.TranslationOptions.Steps;
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

    @Option(name = "NumberHandlers", category = OptionCategory.INTERNAL, stability = OptionStability.EXPERIMENTAL,
            help = "Know the handler stack of each block in advance where there are few (default: true).", usageSyntax = "true|false")
    static final OptionKey<Boolean> NUMBER_HANDLERS = new OptionKey<>(true);

    @Option(name = "PartSize", category = OptionCategory.INTERNAL, stability = OptionStability.EXPERIMENTAL,
            help = "Compile functions in parts of about this many instructions and values at most (default: 4000).",
            usageSyntax = "[1, inf)")
    static final OptionKey<Integer> PART_SIZE = new OptionKey<>(TranslationOptions.DEFAULT.size());

    @Option(name = "CountInstructions", category = OptionCategory.INTERNAL, stability = OptionStability.STABLE,
            help = "Let tools count the instructions that a program executes (default: false).", usageSyntax = "true|false")
    static final OptionKey<Boolean> COUNT_INSTRUCTIONS = new OptionKey<>(false);

    @Option(name = "SingleStep", category = OptionCategory.EXPERT, stability = OptionStability.STABLE,
            help = "Make every instruction a step of its own and keep every value visible, for debuggers and tracing; "
                    + "programs run slower (default: false).", usageSyntax = "true|false")
    static final OptionKey<Boolean> SINGLE_STEP = new OptionKey<>(false);

    @Option(name = "MaxSteps", category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "The most instructions a program may execute, all threads together (default: 0, no limit).",
            usageSyntax = "[0, inf)")
    static final OptionKey<Long> MAX_STEPS = new OptionKey<>(0L, LimitValues.COUNT);

    @Option(name = "MaxTime", category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "The most wall time a program may run, from loading it (default: 0ms, no limit).",
            usageSyntax = "[0, inf)ms|s|m|h|d")
    static final OptionKey<Duration> MAX_TIME = new OptionKey<>(Duration.ZERO, LimitValues.DURATION);

    @Option(name = "MaxMemory", category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "The most bytes of memory blocks and strings that may be in use at once, approximately "
                    + "(default: 0, no limit).", usageSyntax = "[0, inf)[KB|MB|GB]")
    static final OptionKey<Long> MAX_MEMORY = new OptionKey<>(0L, LimitValues.BYTES);

    @Option(name = "MaxOutput", category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "The most bytes a program may write to standard output (default: 0, no limit).",
            usageSyntax = "[0, inf)[KB|MB|GB]")
    static final OptionKey<Long> MAX_OUTPUT = new OptionKey<>(0L, LimitValues.BYTES);

    @Option(name = "MaxThreads", category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "The most threads a program may have at once, the main thread included; one more traps "
                    + "(default: 0, no limit).", usageSyntax = "[0, inf)")
    static final OptionKey<Integer> MAX_THREADS = new OptionKey<>(0);

    @Option(name = "ProcessExterns", category = OptionCategory.USER, stability = OptionStability.STABLE,
            help = "Let programs call the externs that are registered for the whole JVM (default: true).",
            usageSyntax = "true|false")
    static final OptionKey<Boolean> PROCESS_EXTERNS = new OptionKey<>(true);

    @Option(name = "VirtualThreads", category = OptionCategory.USER, stability = OptionStability.EXPERIMENTAL,
            help = "Run the threads that programs start as virtual threads, so that thousands of blocked ones are cheap"
                    + " (default: false).",
            usageSyntax = "true|false")
    static final OptionKey<Boolean> VIRTUAL_THREADS = new OptionKey<>(false);

    private AdderOptions() {
    }

    static TranslationOptions translation(OptionValues values) {
        Steps steps = Steps.UNMARKED;
        if (values.get(SINGLE_STEP)) {
            steps = Steps.SINGLE;
        } else if (values.get(COUNT_INSTRUCTIONS) || values.get(MAX_STEPS) > 0) {
            steps = Steps.COUNTED;
        }
        return new TranslationOptions(values.get(FOLD_EXPRESSIONS), values.get(PROMOTE_CELLS),
                values.get(NUMBER_HANDLERS), values.get(PART_SIZE), true, steps, values.get(MAX_MEMORY) > 0);
    }
}
