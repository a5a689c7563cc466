package org.adderlang.library.text.pattern;

import java.util.LinkedHashMap;
import java.util.Map;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** The patterns a program used last, so that matching in a loop compiles once. Safe for several threads. */
final class PatternCache {
    private static final int CAPACITY = 64;

    private final Map<String, CompiledPattern> patterns = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledPattern> eldest) {
            return size() > CAPACITY;
        }
    };

    static PatternCache of(ProgramState program) {
        return program.service(PatternCache.class, p -> new PatternCache());
    }

    synchronized CompiledPattern get(ViperString source) {
        String key = source.toLatin1();
        CompiledPattern pattern = patterns.get(key);
        if (pattern == null) {
            pattern = CompiledPattern.compile(source);
            patterns.put(key, pattern);
        }
        return pattern;
    }
}
