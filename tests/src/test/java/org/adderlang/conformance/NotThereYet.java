package org.adderlang.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;
import org.adderlang.externs.Builtins;
import org.adderlang.il.IlException;
import org.adderlang.il.Module;
import org.adderlang.il.Opcode;
import org.adderlang.il.Parser;
import org.adderlang.launcher.MissingExterns;

/** Recognises runs that went wrong because a part of the library does not exist yet. */
final class NotThereYet {
    private static final Pattern MISSING_EXTERN =
            Pattern.compile("\\S+ (?:is not provided yet|needs a display, which Adder does not provide)");

    private NotThereYet() {
    }

    /** The missing part, or null if the run went wrong for another reason. */
    static String reason(ConformanceCase test, Outcome outcome) throws IOException {
        var extern = MISSING_EXTERN.matcher(outcome.errors());
        return extern.find() ? extern.group() : hiddenByHandler(test);
    }

    /** A program with handlers may have caught the trap that names the missing extern. */
    private static String hiddenByHandler(ConformanceCase test) throws IOException {
        Module module = parse(test);
        if (module == null) {
            return null;
        }
        Set<String> missing = MissingExterns.of(module, Builtins::contains);
        return missing.isEmpty() || !hasHandlers(module) ? null : Builtins.missingText(missing.iterator().next());
    }

    /** Whether the program can catch traps. */
    static boolean hasHandlers(ConformanceCase test) throws IOException {
        Module module = parse(test);
        return module != null && hasHandlers(module);
    }

    static boolean readsClock(ConformanceCase test) throws IOException {
        Module module = parse(test);
        return module != null && module.externs().stream().anyMatch(extern -> extern.name().startsWith("Viper.Time."));
    }

    private static Module parse(ConformanceCase test) throws IOException {
        try {
            return Parser.parse(new String(Files.readAllBytes(test.program()), StandardCharsets.UTF_8));
        } catch (IlException e) {
            return null;
        }
    }

    private static boolean hasHandlers(Module module) {
        return module.functions().stream().flatMap(function -> function.blocks().stream())
                .flatMap(block -> block.instructions().stream())
                .anyMatch(instruction -> instruction.opcode() == Opcode.EH_PUSH);
    }
}
