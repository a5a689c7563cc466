package org.adderlang.externs;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.provider.TruffleLanguageProvider;
import java.util.Collection;
import java.util.List;

/** Compiles an extern's node: the source is the extern's name, the result whether compiled code exists. */
public final class CompilationLanguage extends TruffleLanguage<Object> {
    static final String ID = "extern-compilation";

    @Override
    protected Object createContext(Env env) {
        return new Object();
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        String name = request.getSource().getCharacters().toString();
        return new InlineCompilationTest.Compile(this, InlineCompilationTest.root(this, name)).getCallTarget();
    }

    /** What the annotation processor writes for languages that are built with it; tests are built without. */
    @Registration(id = ID, name = "Extern compilation")
    public static final class Provider extends TruffleLanguageProvider {
        @Override
        protected String getLanguageClassName() {
            return CompilationLanguage.class.getName();
        }

        @Override
        protected Object create() {
            return new CompilationLanguage();
        }

        @Override
        protected Collection<String> getServicesClassNames() {
            return List.of();
        }

        @Override
        protected List<?> createFileTypeDetectors() {
            return List.of();
        }
    }
}
