package org.adderlang.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.NativeLibrary;
import org.adderlang.api.StandardExterns;

/** The options that give a program C functions to call. */
final class ExternOptions {
    /** Options whose value may also be the next argument. */
    static final Set<String> WITH_VALUE = Set.of("--extern-lib", "--extern", "--extern-c");

    private final List<NativeLibrary> libraries = new ArrayList<>();
    private final List<ExternDescriptor> externs = new ArrayList<>();
    private boolean standard;

    /**
     * Takes these options out of {@code arguments} and loads the libraries.
     *
     * @throws BadOptionException when one has no or an impossible value
     */
    static ExternOptions takeFrom(List<String> arguments) throws BadOptionException {
        var options = new ExternOptions();
        List<String> described = new ArrayList<>();
        for (Iterator<String> i = arguments.iterator(); i.hasNext();) {
            String argument = i.next();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (name.equals("--extern-standard") && equals < 0) {
                options.standard = true;
                i.remove();
            } else if (WITH_VALUE.contains(name)) {
                if (equals < 0 || equals == argument.length() - 1) {
                    throw new BadOptionException("adder: option " + name + " needs a value");
                }
                if (name.equals("--extern-lib")) {
                    options.load(argument.substring(equals + 1));
                } else {
                    described.add(argument);
                }
                i.remove();
            }
        }
        for (String argument : described) {
            int equals = argument.indexOf('=');
            options.describe(argument.substring(equals + 1), !argument.startsWith("--extern-c="));
        }
        return options;
    }

    private void load(String path) throws BadOptionException {
        try {
            NativeLibrary library = NativeLibrary.load(Path.of(path));
            libraries.add(library);
            externs.addAll(library.declared());
        } catch (InvalidPathException e) {
            throw new BadOptionException("adder: '" + path + "' is not a file name: " + e.getReason());
        } catch (IllegalArgumentException | IllegalCallerException e) {
            throw new BadOptionException("adder: " + e.getMessage());
        }
    }

    private void describe(String text, boolean handler) throws BadOptionException {
        if (libraries.isEmpty()) {
            throw new BadOptionException("adder: extern '" + text + "' needs a library: --extern-lib=FILE");
        }
        String problem = null;
        for (NativeLibrary library : libraries) {
            try {
                externs.add(library.describe(text, handler));
                return;
            } catch (IllegalArgumentException e) {
                problem = e.getMessage();
            }
        }
        throw new BadOptionException("adder: " + problem);
    }

    /** Whether nothing was asked for. */
    boolean isEmpty() {
        return !standard && externs.isEmpty();
    }

    /** Registers everything that was asked for. */
    void registerIn(ExternRegistry registry) {
        if (standard) {
            StandardExterns.registerIn(registry);
        }
        externs.forEach(registry::register);
    }
}
