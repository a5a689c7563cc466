package org.adderlang.library;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.provider.TruffleLanguageProvider;
import java.util.Collection;
import java.util.List;
import org.adderlang.runtime.ProgramState;

/** A language without programs: it exists to give tests of the library the environment of a real context. */
public final class LibraryTestLanguage extends TruffleLanguage<ProgramState> {
    static final String ID = "library-tests";
    private static final ContextReference<ProgramState> CURRENT = ContextReference.create(LibraryTestLanguage.class);

    /** The state of the context entered on this thread. */
    static ProgramState program() {
        return CURRENT.get(null);
    }

    @Override
    protected ProgramState createContext(Env env) {
        return new ProgramState(env, new String[0], null);
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        throw new UnsupportedOperationException("no programs");
    }

    /** What the annotation processor would generate; the tests are compiled without it. */
    @TruffleLanguage.Registration(id = LibraryTestLanguage.ID, name = "Library tests",
            contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE)
    public static final class Provider extends TruffleLanguageProvider {
        @Override
        protected String getLanguageClassName() {
            return LibraryTestLanguage.class.getName();
        }

        @Override
        protected Object create() {
            return new LibraryTestLanguage();
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
