package org.adderlang.runtime;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.ContextPolicy;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import java.util.List;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.IlException;
import org.adderlang.il.Module;
import org.adderlang.il.Parser;
import org.adderlang.il.verify.Diagnostic;
import org.adderlang.il.verify.Verifier;
import org.adderlang.nodes.ArgumentTag;
import org.adderlang.nodes.InstructionPartTag;
import org.adderlang.nodes.InstructionTag;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionValues;

/**
 * Viper IL as a GraalVM language, id {@code viper}. Evaluating a source parses and verifies the module and yields a program:
 * executing it runs {@code main}, its members are the module's functions.
 */
@TruffleLanguage.Registration(id = AdderLanguage.ID, name = "Viper IL", implementationName = "Adder",
        version = AdderLanguage.VERSION, defaultMimeType = AdderLanguage.MIME_TYPE,
        characterMimeTypes = AdderLanguage.MIME_TYPE, contextPolicy = ContextPolicy.SHARED,
        fileTypeDetectors = IlFileDetector.class)
@ProvidedTags({StandardTags.RootTag.class, StandardTags.RootBodyTag.class, StandardTags.StatementTag.class,
        StandardTags.CallTag.class, InstructionTag.class, InstructionPartTag.class, ArgumentTag.class})
public final class AdderLanguage extends TruffleLanguage<AdderContext> {
    public static final String ID = "viper";
    public static final String VERSION = "0.1.0";
    public static final String MIME_TYPE = "application/x-viper-il";
    private static final LanguageReference<AdderLanguage> REFERENCE = LanguageReference.create(AdderLanguage.class);

    /** The language instance that {@code node} belongs to; that of the entered context for null. */
    public static AdderLanguage of(Node node) {
        return REFERENCE.get(node);
    }

    @Override
    protected AdderContext createContext(Env env) {
        return new AdderContext(env);
    }

    @Override
    protected void finalizeContext(AdderContext context) {
        context.endPrograms();
    }

    @Override
    protected void disposeContext(AdderContext context) {
        context.endWatch();
    }

    @Override
    protected Object getScope(AdderContext context) {
        return context.topScope();
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        Source source = request.getSource();
        Module module = load(source);
        OptionValues options = AdderContext.of(null).env().getOptions();
        var code = ProgramCode.of(this, module, source, AdderOptions.translation(options));
        return new ProgramRootNode(this, code, source).getCallTarget();
    }

    private static Module load(Source source) {
        if (!source.hasCharacters()) {
            throw new RefusedModule("not IL text: the source has bytes instead of characters", source, 0, 0);
        }
        String path = source.getName();
        String text = source.getCharacters().toString();
        Module module;
        try {
            module = Parser.parse(text);
        } catch (IlException e) {
            throw new RefusedModule(path + ":" + e.line() + ":" + e.column() + ": error: " + e.getMessage(), source,
                    e.line(), e.column());
        }
        List<Diagnostic> diagnostics = Verifier.verify(module, RuntimeSignatures.builtin());
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                var messages = new StringBuilder();
                diagnostics.forEach(d -> messages.append(messages.isEmpty() ? "" : "\n").append(d.format(path)));
                throw new RefusedModule(messages.toString(), source, diagnostic.line(), diagnostic.column());
            }
        }
        return module;
    }

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return new AdderOptionsOptionDescriptors();
    }

    @Override
    protected boolean areOptionsCompatible(OptionValues first, OptionValues second) {
        return AdderOptions.translation(first).equals(AdderOptions.translation(second));
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return true;
    }
}
