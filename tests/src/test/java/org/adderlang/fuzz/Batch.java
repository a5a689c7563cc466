package org.adderlang.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.variants.Variant;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Runs all programs of a generated module in one context. */
final class Batch {
    private static final long STACK_BYTES = 64L << 20;
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private Batch() {
    }

    /**
     * What the programs did.
     *
     * @param results per program its sum and, if there was one, the line of the trap; one line if the module was refused
     * @param output  what all of them printed
     * @param failed  whether something happened that never may: a refusal, an internal error, no end
     */
    record Outcome(List<String> results, String output, boolean failed) {
    }

    /** Runs programs {@code p0} to {@code p(count-1)}, and gives up after {@code limit}. */
    static Outcome run(Source module, List<String> programs, Variant variant, Engine engine, Duration limit)
            throws InterruptedException {
        var out = new ByteArrayOutputStream();
        var results = new ArrayList<String>();
        var failed = new boolean[1];
        Context context = variant.context(engine, out);
        Thread thread = new Thread(null, () -> failed[0] = !runAll(context, module, programs, results), "programs",
                STACK_BYTES);
        thread.start();
        if (!thread.join(limit)) {
            var closer = new Thread(() -> context.close(true), "stop programs");
            closer.setDaemon(true);
            closer.start();
            thread.join(STOPPING);
            return new Outcome(List.of("no end after " + limit.toSeconds() + " s"), "", true);
        }
        context.close(true);
        return new Outcome(results, out.toString(StandardCharsets.ISO_8859_1), failed[0]);
    }

    private static boolean runAll(Context context, Source module, List<String> programs, List<String> results) {
        try {
            Value program = context.eval(module);
            boolean good = true;
            for (String name : programs) {
                program.invokeMember("begin");
                String end = "";
                try {
                    program.invokeMember(name);
                } catch (PolyglotException e) {
                    good &= isTrap(e);
                    end = describe(e);
                }
                results.add(name + ": " + program.invokeMember("take").asLong() + " " + end);
            }
            return good;
        } catch (PolyglotException e) {
            results.add(describe(e));
            return false;
        } catch (RuntimeException | Error e) {
            results.add("Java exception: " + e);
            return false;
        }
    }

    private static boolean isTrap(PolyglotException e) {
        return e.isGuestException() && !e.isInternalError() && e.getGuestObject() != null
                && e.getGuestObject().hasMember("report");
    }

    private static String describe(PolyglotException e) {
        if (isTrap(e)) {
            return e.getGuestObject().getMember("report").asString().replaceAll("0x[0-9a-f]+", "0x...");
        }
        var text = new StringBuilder(e.isInternalError() ? "internal error: " : "").append(e.getMessage());
        if (e.isInternalError()) {
            int frames = 0;
            for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
                text.append("\n    ").append(frame);
                if (++frames == 8) {
                    break;
                }
            }
        }
        return text.toString();
    }
}
