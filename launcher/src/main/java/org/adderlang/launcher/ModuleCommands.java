package org.adderlang.launcher;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.adderlang.externs.Builtins;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.IlException;
import org.adderlang.il.Module;
import org.adderlang.il.Parser;
import org.adderlang.il.Printer;
import org.adderlang.il.link.LinkException;
import org.adderlang.il.link.LinkInput;
import org.adderlang.il.link.Linker;
import org.adderlang.il.verify.Diagnostic;
import org.adderlang.il.verify.Verifier;

/** {@code adder verify} and {@code adder print}: what needs a module, but runs nothing. */
final class ModuleCommands {
    private final PrintStream out;
    private final PrintStream err;
    private final Predicate<String> provided;
    private final List<String> libraries;

    /**
     * @param out       receives results
     * @param err       receives diagnostics
     * @param provided  whether the library has a function of that name
     * @param libraries files that each file is linked with
     */
    ModuleCommands(PrintStream out, PrintStream err, Predicate<String> provided, List<String> libraries) {
        this.out = out;
        this.err = err;
        this.provided = provided;
        this.libraries = libraries;
    }

    /**
     * Checks files: {@code FILE: OK}, or what is wrong with it; and the library functions it calls that do not exist.
     *
     * @return the exit code: 0 if all files are correct, else 1
     */
    int verify(List<String> files) {
        int exit = 0;
        for (String file : files) {
            Module module = load(file);
            if (module == null) {
                exit = 1;
                continue;
            }
            out.println(ProgramFile.displayName(file) + ": OK");
            for (String name : MissingExterns.of(module, provided)) {
                out.println(ProgramFile.displayName(file) + ": " + Builtins.missingText(name));
            }
            for (String name : MissingExterns.imports(module)) {
                out.println(ProgramFile.displayName(file) + ": " + name + " is imported: to be linked with a file that exports it"
                        + " (--link=FILE)");
            }
        }
        return exit;
    }

    /**
     * Prints files in canonical form, without verifying them; with libraries, the linked modules.
     *
     * @return the exit code: 0 if all files could be parsed, else 1
     */
    int print(List<String> files) {
        int exit = 0;
        for (String file : files) {
            Module module = libraries.isEmpty() ? parse(file) : load(file);
            if (module == null) {
                exit = 1;
            } else {
                out.print(Printer.print(module));
            }
        }
        return exit;
    }

    /**
     * Shows how the externs of files resolve.
     *
     * @return the exit code: 0 if all files are correct and all their externs can be called, else 1
     */
    int externs(List<String> files, ExternResolution resolution) {
        int exit = 0;
        for (String file : files) {
            Module module = load(file);
            exit |= module == null ? 1 : resolution.print(module);
        }
        return exit;
    }

    /** The verified and linked module of a file, or null. */
    private Module load(String file) {
        List<LinkInput> inputs = new ArrayList<>();
        for (String library : libraries) {
            if (!library.equals(file)) {
                inputs.add(verified(library));
            }
        }
        inputs.add(verified(file));
        if (inputs.contains(null)) {
            return null;
        }
        if (libraries.isEmpty()) {
            return inputs.getLast().module();
        }
        try {
            return Linker.link(inputs, RuntimeSignatures.builtin()).module();
        } catch (LinkException e) {
            err.println(Messages.printable(e.getMessage()));
            return null;
        }
    }

    private Module parse(String file) {
        try {
            return Parser.parse(ProgramFile.text(file));
        } catch (UnreadableFileException e) {
            err.println("adder: " + e.getMessage());
        } catch (IlException e) {
            err.println(Messages.printable(ProgramFile.displayName(file) + ":" + e.line() + ":" + e.column()
                    + ": error: " + e.getMessage()));
        } catch (OutOfMemoryError e) {
            err.println("adder: " + ProgramFile.displayName(file) + ": is too large for the memory of this JVM");
        }
        return null;
    }

    /** A file that the verifier accepts, or null. */
    private LinkInput verified(String file) {
        Module module = parse(file);
        if (module == null) {
            return null;
        }
        boolean correct = true;
        for (Diagnostic diagnostic : Verifier.verify(module, RuntimeSignatures.builtin())) {
            err.println(Messages.printable(diagnostic.format(ProgramFile.displayName(file))));
            correct &= !diagnostic.isError();
        }
        return correct ? new LinkInput(ProgramFile.displayName(file), module) : null;
    }
}
