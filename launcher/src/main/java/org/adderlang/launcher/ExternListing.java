package org.adderlang.launcher;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adderlang.externs.Builtin;
import org.adderlang.externs.Builtins;
import org.adderlang.externs.RuntimeSignatures;

/** {@code adder externs}: the library's functions with signature, meaning and traps. */
final class ExternListing {
    private final PrintStream out;
    private final PrintStream err;

    ExternListing(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Lists the functions whose name contains one of the patterns, in any letter case and with {@code *} for any text;
     * without patterns all that are provided.
     *
     * @return the exit code: 1 if a pattern matches no name
     */
    int list(List<String> patterns) {
        if (patterns.isEmpty()) {
            Builtins.names().forEach(this::print);
            return 0;
        }
        int exit = 0;
        for (String pattern : patterns) {
            List<String> names = matching(pattern);
            names.forEach(this::print);
            if (names.isEmpty()) {
                err.println(Messages.printable("adder: the library has no function like '" + pattern + "'"));
                exit = 1;
            }
        }
        return exit;
    }

    private static List<String> matching(String pattern) {
        String regex = Pattern.compile("\\*").splitAsStream(pattern).map(Pattern::quote).collect(Collectors.joining(".*"));
        Pattern compiled = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        List<String> names = new ArrayList<>();
        for (String name : RuntimeSignatures.builtin().names()) {
            if (compiled.matcher(name).find()) {
                names.add(name);
            }
        }
        return names;
    }

    private void print(String name) {
        out.println(name + "  " + RuntimeSignatures.builtin().find(name));
        Builtin builtin = Builtins.find(name);
        if (builtin == null) {
            out.println("    " + Builtins.missingText(name));
            return;
        }
        out.println("    " + builtin.summary());
        for (String trap : builtin.traps()) {
            out.println("    traps: " + trap);
        }
    }
}
