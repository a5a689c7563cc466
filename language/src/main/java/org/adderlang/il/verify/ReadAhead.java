package org.adderlang.il.verify;

import java.util.concurrent.atomic.AtomicReference;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.IlException;
import org.adderlang.il.Module;
import org.adderlang.il.Parser;

/**
 * A module that was read before the context that evaluates it exists. Creating a context starts the optimizing compiler in another
 * thread: half a second of CPU time that a large module had better not share with its parser.
 */
public final class ReadAhead {
    private static final AtomicReference<Entry> WAITING = new AtomicReference<>();

    private record Entry(String text, Module module) {
    }

    private ReadAhead() {
    }

    /** Parses and verifies a module for the next evaluation of {@code text}. A malformed one is left to that evaluation to refuse. */
    public static void read(String text) {
        try {
            Module module = Parser.parse(text);
            if (Verifier.verify(module, RuntimeSignatures.builtin()).stream().noneMatch(Diagnostic::isError)) {
                WAITING.set(new Entry(text, module));
            }
        } catch (IlException | OutOfMemoryError e) {
            // The evaluation meets it again, and knows how to tell.
        }
    }

    /** The verified module that was read from this very string, once; else null. */
    public static Module take(String text) {
        Entry entry = WAITING.get();
        return entry != null && entry.text() == text && WAITING.compareAndSet(entry, null) ? entry.module() : null;
    }
}
