package org.adderlang.library.system;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.TruffleSafepoint.Interruptible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;
import org.graalvm.polyglot.io.ProcessHandler.Redirect;

/** Runs other programs through the polyglot environment. */
final class ChildProcess {
    private static final int CAPTURE_LIMIT = 16 << 20;
    /** Java reports a process killed by signal n as this plus n. */
    private static final int SIGNAL_BASE = 128;
    private static final int SIGNALS = 64;
    private static final long KILL_NANOS = 1_000_000_000;

    private ChildProcess() {
    }

    /** The exit status; -1 when it cannot be started. */
    static int run(ProgramState program, List<String> command) {
        try {
            return await(start(program, command, false));
        } catch (IOException e) {
            return -1;
        }
    }

    /** What it wrote to its standard output, at most 16 MiB; empty when it cannot be started. */
    static ViperString capture(ProgramState program, List<String> command) {
        try {
            Process process = start(program, command, true);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            // On a thread of its own, as Java cannot interrupt such a read.
            Thread reader = Thread.ofPlatform().daemon().name("output-reader").start(() -> drain(process, text));
            await(process, Thread::join, reader);
            await(process);
            return ViperString.wrap(text.toByteArray());
        } catch (IOException e) {
            return ViperString.EMPTY;
        }
    }

    private static int await(Process process) {
        int[] status = new int[1];
        await(process, p -> status[0] = p.waitFor(), process);
        return status[0];
    }

    /** Waits for something that has to do with the process, which is killed when the program is stopped meanwhile. */
    private static <T> void await(Process process, Interruptible<T> wait, T object) {
        try {
            TruffleSafepoint.setBlockedThreadInterruptible(null, wait, object);
        } catch (Throwable stopped) {
            kill(process);
            throw stopped;
        }
    }

    /** Also waits until the system has noticed, since before that no context can be closed; as a rule a few milliseconds. */
    private static void kill(Process process) {
        process.destroyForcibly();
        long limit = System.nanoTime() + KILL_NANOS;
        while (process.isAlive() && System.nanoTime() < limit) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Negative signal number for a status that means death by signal, else the status. */
    static int signalAsNegative(int status) {
        return status > SIGNAL_BASE && status <= SIGNAL_BASE + SIGNALS ? SIGNAL_BASE - status : status;
    }

    private static Process start(ProgramState program, List<String> command, boolean capture) throws IOException {
        var env = program.env();
        var builder = env.newProcessBuilder(command.toArray(String[]::new));
        builder.clearEnvironment(true).environment(EnvironmentVariables.of(program).all());
        builder.redirectInput(Redirect.INHERIT);
        builder.redirectOutput(capture ? Redirect.PIPE : builder.createRedirectToStream(env.out()));
        builder.redirectError(builder.createRedirectToStream(env.err()));
        return builder.start();
    }

    private static void drain(Process process, ByteArrayOutputStream text) {
        byte[] buffer = new byte[8192];
        try (InputStream in = process.getInputStream()) {
            for (int count; (count = in.read(buffer)) >= 0;) {
                // What exceeds the limit is read too, so that the child is not blocked.
                text.write(buffer, 0, Math.min(count, CAPTURE_LIMIT - text.size()));
            }
        } catch (IOException e) {
            // The child closed its output in an unusual way; what arrived counts.
        }
    }
}
