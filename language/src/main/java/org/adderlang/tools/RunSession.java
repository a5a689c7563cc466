package org.adderlang.tools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.instrumentation.TruffleInstrument.Env;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.adderlang.nodes.InstructionMark;
import org.adderlang.nodes.InstructionSite;
import org.graalvm.options.OptionValues;

/** Traces, breaks and watches of one run, in the order in which they happen at an instruction. */
final class RunSession {
    private static final int STOPPED = 10;

    private final Env env;
    private final OutputStream err;
    private final TraceMode trace;
    private final Watches watches;
    private final Breakpoints breakpoints;
    private final DebugCommands commands;
    private boolean stepFromMain;
    private Object mainThread;
    /** Instructions left until the break of a step command; 0 without one. */
    private long stepsLeft;

    private RunSession(Env env, OptionValues options) {
        this.env = env;
        this.err = env.err();
        this.trace = options.get(RunInstrument.TRACE);
        this.watches = new Watches(options.get(RunInstrument.WATCH));
        this.breakpoints = new Breakpoints(options.get(RunInstrument.BREAK), options.get(RunInstrument.BREAK_SOURCE));
        this.commands = new DebugCommands();
        options.get(RunInstrument.COMMANDS).forEach(line -> commands.add(line, this::println));
        this.stepFromMain = options.get(RunInstrument.STEP);
    }

    /** The session that the options ask for, or null when there is nothing to watch. */
    static RunSession of(Env env, OptionValues options) {
        boolean wanted = options.get(RunInstrument.TRACE) != TraceMode.NONE || options.get(RunInstrument.STEP)
                || !options.get(RunInstrument.BREAK).isEmpty() || !options.get(RunInstrument.BREAK_SOURCE).isEmpty()
                || !options.get(RunInstrument.WATCH).isEmpty() || !options.get(RunInstrument.COMMANDS).isEmpty();
        return wanted ? new RunSession(env, options) : null;
    }

    /** An instruction is about to run. */
    @TruffleBoundary
    void reached(InstructionMark mark, MaterializedFrame frame) {
        Object thread = frame.getArguments()[0];
        if (mainThread == null) {
            mainThread = thread;
        }
        if (thread != mainThread) {
            return;
        }
        InstructionSite site = mark.site();
        if (stepFromMain && site.function().name().equals("main")) {
            stepFromMain = false;
            breakpoints.addLabel(site.block().label());
            commands.addFirst(1);
        }
        watches.enterBlock(mark, frame, this::println);
        breaks(mark, site);
        switch (trace) {
            case IL -> println(TraceLine.il(site));
            case SOURCE -> println(TraceLine.source(site, mark));
            case NONE -> {
            }
        }
        if (trace != TraceMode.NONE && mark.tailCallee() != null) {
            println("[IL] tailcall " + site.function().name() + " -> " + mark.tailCallee());
        }
        watches.beforeStore(mark, frame, this::println);
    }

    private void breaks(InstructionMark mark, InstructionSite site) {
        String place = "fn=@" + site.function().name() + " blk=" + site.block().label();
        if (stepsLeft > 0 && --stepsLeft == 0) {
            println("[BREAK] " + place + " reason=step");
            act(mark);
        }
        if (site.ip() == 0 && breakpoints.atLabel(site.block().label())) {
            println("[BREAK] " + place + " reason=label");
            act(mark);
        }
        if (breakpoints.atSource(site, mark)) {
            println("[BREAK] src=" + SourcePlace.of(site, mark) + ' ' + place + " ip=#" + site.ip());
            stop(mark);
        }
    }

    /** Does what the script says next; without a command the program stops. */
    private void act(InstructionMark mark) {
        long steps = commands.next();
        if (steps == DebugCommands.NONE) {
            stop(mark);
        }
        stepsLeft = steps;
    }

    private void stop(InstructionMark mark) {
        env.getEnteredContext().closeExited(mark, STOPPED);
    }

    private void println(String line) {
        try {
            err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
