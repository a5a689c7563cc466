package org.adderlang.tools;

import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/**
 * Runs a program under the debugger and writes down, one line per stop, where it stood and what it saw:
 * {@code LINE FUNCTION: name=value, …}. Commands are over, into, out and continue.
 */
final class Stepper {
    private final Deque<String> commands;
    private final StringBuilder log = new StringBuilder();

    private Stepper(List<String> commands) {
        this.commands = new ArrayDeque<>(commands);
    }

    /** The log of a run of main with a breakpoint at {@code line}; the program continues when the commands are used up. */
    static String log(String program, int line, boolean singleStep, String... commands) throws Exception {
        var stepper = new Stepper(List.of(commands));
        Source source = Source.newBuilder("viper", program, "p.il").build();
        try (Context context = Context.newBuilder("viper").option("viper.SingleStep", String.valueOf(singleStep)).build();
             DebuggerSession session = Debugger.find(context.getEngine()).startSession(stepper::stopped)) {
            session.install(Breakpoint.newBuilder(source.getURI()).lineIs(line).build());
            context.eval(source).execute();
        }
        return stepper.log.toString();
    }

    private void stopped(SuspendedEvent event) {
        DebugStackFrame frame = event.getTopStackFrame();
        log.append(event.getSourceSection().getStartLine()).append(' ').append(frame.getName()).append(':');
        String separator = " ";
        for (DebugValue value : frame.getScope().getDeclaredValues()) {
            log.append(separator).append(value.getName()).append('=').append(value.toDisplayString());
            if (value.getMetaObject() != null) {
                log.append(':').append(value.getMetaObject().getMetaSimpleName());
            }
            separator = ", ";
        }
        log.append('\n');
        String command = commands.isEmpty() ? "continue" : commands.poll();
        switch (command) {
            case "over" -> event.prepareStepOver(1);
            case "into" -> event.prepareStepInto(1);
            case "out" -> event.prepareStepOut(1);
            case "continue" -> event.prepareContinue();
            default -> throw new IllegalArgumentException(command);
        }
    }
}
