package org.adderlang.library.terminal;

import com.oracle.truffle.api.TruffleLanguage.Env;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the terminal hands over keys as they are pressed, without showing them, or lines as they are finished. Uses the
 * stty command; where it is missing or processes are not permitted, the terminal stays in line mode.
 */
final class TerminalMode {
    private static final String[] KEYS = {"-icanon", "-echo", "min", "1", "time", "0"};
    /** The last argument stands for $0; stty's own follow. */
    private static final List<String> STTY = List.of("sh", "-c", "stty \"$@\" </dev/tty 2>/dev/null", "stty");

    private final Env env;
    /** The settings to return to, in stty's own form; null in line mode. */
    private String lineSettings;
    private boolean unavailable;
    private Thread atExit;

    TerminalMode(Env env) {
        this.env = env;
    }

    /** Switches to single keys, also until the process ends. */
    synchronized void keys() {
        if (lineSettings != null || unavailable) {
            return;
        }
        String settings = stty("-g");
        if (settings == null || stty(KEYS) == null) {
            unavailable = true;
            return;
        }
        lineSettings = settings.strip();
        if (atExit == null) {
            atExit = new Thread(this::restoreAtExit);
            Runtime.getRuntime().addShutdownHook(atExit);
        }
    }

    /** Switches back to lines. */
    synchronized void lines() {
        if (lineSettings != null) {
            stty(lineSettings);
            lineSettings = null;
        }
    }

    /** What stty printed; null when it failed. */
    private String stty(String... arguments) {
        try {
            Process process = env.newProcessBuilder(command(arguments).toArray(String[]::new)).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return process.waitFor() == 0 ? printed : null;
        } catch (IOException | SecurityException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    // The context that owns env may be closed by now. That it could start stty before is permission enough.
    private synchronized void restoreAtExit() {
        if (lineSettings != null) {
            try {
                new ProcessBuilder(command(lineSettings)).start().waitFor();
            } catch (IOException | InterruptedException e) {
                // The process is ending: nobody is left to tell.
            }
        }
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(STTY);
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
