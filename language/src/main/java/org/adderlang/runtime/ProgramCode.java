package org.adderlang.runtime;

import com.oracle.truffle.api.source.Source;
import java.util.LinkedHashSet;
import java.util.List;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Linkage;
import org.adderlang.il.Module;
import org.adderlang.il.link.LinkError;
import org.adderlang.il.link.LinkException;
import org.adderlang.il.link.LinkInput;
import org.adderlang.il.link.LinkedModule;
import org.adderlang.il.link.Linker;
import org.adderlang.translate.ModuleCode;
import org.adderlang.translate.TranslationOptions;

/** The code of a program, and the files that it is made of. Shared by all programs that run the same files. */
final class ProgramCode {
    private final AdderLanguage language;
    private final TranslationOptions options;
    private final List<Part> parts;
    private final ModuleCode code;
    private final boolean hasImports;
    /** What this was linked to last, so that another context that links the same files shares the code. */
    private ProgramCode linked;

    /** A file, by identity. */
    private static final class Part {
        private final Module module;
        private final Source source;

        Part(Module module, Source source) {
            this.module = module;
            this.source = source;
        }

        LinkInput input() {
            return new LinkInput(source.getName(), module);
        }
    }

    private ProgramCode(AdderLanguage language, TranslationOptions options, List<Part> parts, ModuleCode code) {
        this.language = language;
        this.options = options;
        this.parts = parts;
        this.code = code;
        this.hasImports = code.module().functions().stream().anyMatch(f -> f.linkage() == Linkage.IMPORT)
                || code.module().globals().stream().anyMatch(g -> g.linkage() == Linkage.IMPORT);
    }

    /** The code of one file. */
    static ProgramCode of(AdderLanguage language, Module module, Source source, TranslationOptions options) {
        return new ProgramCode(language, options, List.of(new Part(module, source)),
                new ModuleCode(language, module, function -> source, options));
    }

    ModuleCode code() {
        return code;
    }

    /**
     * The code of a program of these files and those of the others, which come first.
     *
     * @throws RefusedModule when they do not fit together
     */
    synchronized ProgramCode linkedWith(List<ProgramCode> others) {
        var all = new LinkedHashSet<Part>();
        others.forEach(other -> all.addAll(other.parts));
        parts.forEach(all::remove);
        all.addAll(parts);
        List<Part> wanted = List.copyOf(all);
        if (linked == null || !linked.parts.equals(wanted)) {
            linked = link(wanted);
        }
        return linked;
    }

    private ProgramCode link(List<Part> wanted) {
        try {
            LinkedModule module = Linker.link(wanted.stream().map(Part::input).toList(), RuntimeSignatures.builtin());
            return new ProgramCode(language, options, wanted, new ModuleCode(language, module.module(),
                    function -> wanted.get(module.input(function)).source, options));
        } catch (LinkException e) {
            LinkError first = e.errors().getFirst();
            throw new RefusedModule(e.getMessage(), wanted.get(first.input()).source, first.line(), first.column());
        }
    }

    /** @throws RefusedModule when the program cannot run because something that it imports is missing */
    void requireLinked() {
        if (hasImports) {
            link(parts);
        }
    }
}
