package org.adderlang.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adderlang.api.ProgramLinker;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Runs one program to its end and turns every way it can end into an exit code. */
public final class ProgramRunner {
    private static final int EXIT_FAILURE = 1;
    private static final int EXIT_MASK = 0xff;
    /** How the texts of exceeded limits start. */
    private static final String LIMIT_PREFIX = "VM: ";

    /** Hears what happens to a program. */
    interface Observer {
        /** The program has been parsed and verified; false keeps it from being run. */
        default boolean accepted(PrintStream err) {
            return true;
        }

        /** The program has ended, with this exception if it is not null. */
        default void ended(PolyglotException failure, PrintStream err) {
        }
    }

    private final Context context;
    private final PrintStream messages;
    /** Null if it was refused. */
    private Value program;
    private int exit;

    private ProgramRunner(Context context, PrintStream messages) {
        this.context = context;
        this.messages = messages;
    }

    /**
     * Parses, verifies and runs {@code source} in {@code context}, then closes the context.
     *
     * @param err receives diagnostics, the line of an uncaught trap, and the message of a result that is no exit code
     * @return the exit code, 0 to 255: main's result and 0xff; 1 for a trap, a refused program or a result outside
     *     the int range; the program's own choice if it ended itself (il.md §4.5, §5.5)
     */
    public static int run(Context context, Source source, OutputStream err) {
        return run(context, source, List.of(), err);
    }

    /** Like {@link #run(Context, Source, OutputStream)}, for a program that is linked with libraries. */
    public static int run(Context context, Source source, List<Source> libraries, OutputStream err) {
        return run(context, source, libraries, err, new Observer() {
        });
    }

    /** The same, and tells the observer how far the program is. */
    static int run(Context context, Source source, List<Source> libraries, OutputStream err, Observer observer) {
        return load(context, source, libraries, err).run(observer);
    }

    /** Parses and verifies {@code source}. What is wrong with it is reported, and decides the exit code. */
    static ProgramRunner load(Context context, Source source, List<Source> libraries, OutputStream err) {
        var runner = new ProgramRunner(context, new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            Value program = context.eval(source);
            runner.program = libraries.isEmpty() ? program
                    : ProgramLinker.link(program, libraries.stream().map(context::eval).toArray(Value[]::new));
        } catch (PolyglotException e) {
            runner.exit = report(e, runner.messages);
        }
        return runner;
    }

    /** Runs the program unless it was refused, and closes the context. Returns the exit code. */
    int run(Observer observer) {
        if (program != null) {
            try {
                exit = observer.accepted(messages) ? execute(observer) : EXIT_FAILURE;
            } catch (PolyglotException e) {
                exit = report(e, messages);
            }
        }
        try {
            context.close();
        } catch (PolyglotException e) {
            // A cancelled program has been reported, and cannot be closed in an orderly way.
            return e.isCancelled() ? exit : report(e, messages);
        }
        return exit;
    }

    private int execute(Observer observer) {
        Value result;
        try {
            result = program.execute();
        } catch (PolyglotException e) {
            int exit = report(e, messages);
            observer.ended(e, messages);
            return exit;
        }
        observer.ended(null, messages);
        return exitCode(result, messages);
    }

    private static int exitCode(Value result, PrintStream err) {
        long value = result.fitsInLong() ? result.asLong() : 0;
        if ((int) value != value) {
            err.println("ilc run: program return value " + value + " outside host int range [" + Integer.MIN_VALUE
                    + ", " + Integer.MAX_VALUE + "]");
            return EXIT_FAILURE;
        }
        return (int) value & EXIT_MASK;
    }

    private static int report(PolyglotException e, PrintStream err) {
        if (e.isExit()) {
            return e.getExitStatus() & EXIT_MASK;
        }
        err.println(Messages.printable(describe(e)));
        return EXIT_FAILURE;
    }

    private static String describe(PolyglotException e) {
        if (e.isInternalError()) {
            return "adder: internal error, please report it: " + e.getMessage() + internalFrame(e);
        }
        Value guest = e.getGuestObject();
        if (guest != null && guest.hasMember("report")) {
            return guest.getMember("report").asString();
        }
        if (e.isResourceExhausted() && e.getMessage() != null && e.getMessage().contains(LIMIT_PREFIX)) {
            return e.getMessage().substring(e.getMessage().indexOf(LIMIT_PREFIX));
        }
        if (e.isCancelled() || e.isInterrupted() || e.isResourceExhausted() || e.isHostException()) {
            return "adder: " + e.getMessage();
        }
        return String.valueOf(e.getMessage());
    }

    private static String internalFrame(PolyglotException e) {
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            if (frame.isHostFrame()) {
                return " (" + frame.toHostFrame() + ")";
            }
        }
        return "";
    }
}
