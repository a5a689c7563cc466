package org.adderlang.tools;

import com.oracle.truffle.api.Option;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import java.util.List;
import org.adderlang.nodes.InstructionMark;
import org.adderlang.nodes.InstructionTag;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;
import org.graalvm.options.OptionType;
import org.graalvm.options.OptionValues;

/**
 * Watches IL programs run, as the reference's {@code ilrun} does (il.md §10.1–10.3). Programs must be translated for it:
 * with {@code viper.CountInstructions} for counts, with {@code viper.SingleStep} for everything else. Its lines go to
 * standard error; only the main thread is watched.
 */
@Registration(id = RunInstrument.ID, name = "IL run options", version = "0.1.0", services = RunSummary.class)
public final class RunInstrument extends TruffleInstrument {
    public static final String ID = "ilrun";

    private static final OptionType<List<String>> LINES = new OptionType<>("lines", text -> text.lines().toList());
    private static final OptionType<TraceMode> TRACE_MODE = new OptionType<>("trace mode", TraceMode::parse);

    @Option(name = "Count", category = OptionCategory.EXPERT, stability = OptionStability.STABLE,
            help = "Count the instructions that the program executes.", usageSyntax = "true|false")
    static final OptionKey<Boolean> COUNT = new OptionKey<>(false);

    @Option(name = "Trace", category = OptionCategory.EXPERT, stability = OptionStability.STABLE,
            help = "Print a line per instruction before it runs, as IL or with its source.", usageSyntax = "il|src")
    static final OptionKey<TraceMode> TRACE = new OptionKey<>(TraceMode.NONE, TRACE_MODE);

    @Option(name = "Break", category = OptionCategory.EXPERT, stability = OptionStability.STABLE,
            help = "Break at blocks with these labels, one per line.", usageSyntax = "LABEL...")
    static final OptionKey<List<String>> BREAK = new OptionKey<>(List.of(), LINES);

    @Option(name = "BreakSource", category = OptionCategory.EXPERT, stability = OptionStability.STABLE,
            help = "Break at instructions whose .loc is one of these, one per line.", usageSyntax = "FILE:LINE...")
    static final OptionKey<List<String>> BREAK_SOURCE = new OptionKey<>(List.of(), LINES);

    @Option(name = "Watch", category = OptionCategory.EXPERT, stability = OptionStability.STABLE,
            help = "Print changes of the values with these names, one per line.", usageSyntax = "NAME...")
    static final OptionKey<List<String>> WATCH = new OptionKey<>(List.of(), LINES);

    @Option(name = "Commands", category = OptionCategory.EXPERT, stability = OptionStability.STABLE,
            help = "What to do at breaks, one command per line: continue, step, step N.", usageSyntax = "COMMAND...")
    static final OptionKey<List<String>> COMMANDS = new OptionKey<>(List.of(), LINES);

    @Option(name = "Step", category = OptionCategory.EXPERT, stability = OptionStability.STABLE,
            help = "Break at main, execute one instruction, and stop.", usageSyntax = "true|false")
    static final OptionKey<Boolean> STEP = new OptionKey<>(false);

    @Override
    protected void onCreate(Env env) {
        OptionValues options = env.getOptions();
        var summary = new RunSummary();
        env.registerService(summary);
        SourceSectionFilter instructions = SourceSectionFilter.newBuilder().tagIs(InstructionTag.class).build();
        if (options.get(COUNT)) {
            env.getInstrumenter().attachExecutionEventFactory(instructions,
                    context -> new CountNode(summary, mark(context).count()));
        }
        RunSession session = RunSession.of(env, options);
        if (session != null) {
            env.getInstrumenter().attachExecutionEventFactory(instructions,
                    context -> new ObserveNode(session, mark(context)));
        }
    }

    private static InstructionMark mark(EventContext context) {
        return (InstructionMark) context.getInstrumentedNode();
    }

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return new RunInstrumentOptionDescriptors();
    }
}
