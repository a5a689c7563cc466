package org.adderlang.launcher;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Source;

/** The files that a program is linked with: {@code --link FILE}, any number of times. */
final class LinkOptions {
    private static final String LINK = "--link";
    /** Options whose value may also be the next argument. */
    static final Set<String> WITH_VALUE = Set.of(LINK);

    private final List<String> files = new ArrayList<>();

    /**
     * Takes these options out of {@code arguments}.
     *
     * @throws BadOptionException when one has no value
     */
    static LinkOptions takeFrom(List<String> arguments) throws BadOptionException {
        var options = new LinkOptions();
        for (Iterator<String> i = arguments.iterator(); i.hasNext();) {
            String argument = i.next();
            if (argument.equals(LINK) || argument.equals(LINK + "=")) {
                throw new BadOptionException("adder: option " + LINK + " needs a value");
            }
            if (argument.startsWith(LINK + "=")) {
                String file = argument.substring(LINK.length() + 1);
                if (!options.files.contains(file)) {
                    options.files.add(file);
                }
                i.remove();
            }
        }
        return options;
    }

    /** The files in the order given, each once. */
    List<String> files() {
        return files;
    }

    List<Source> sources() throws UnreadableFileException {
        List<Source> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(ProgramFile.source(file));
        }
        return sources;
    }
}
