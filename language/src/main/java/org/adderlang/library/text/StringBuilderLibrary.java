package org.adderlang.library.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Text.StringBuilder} (runtime.md §10, §16). A null builder is ignored and counts as empty. */
@RuntimeClass("Viper.Text.StringBuilder")
public final class StringBuilderLibrary {
    private StringBuilderLibrary() {
    }

    /** An empty builder. */
    @Extern(value = "New", inline = true)
    public static StringBuilderObject create() {
        return new StringBuilderObject();
    }

    /**
     * Appends a string and gives the same builder; null appends nothing.
     *
     * @throws LibraryTrap out of memory
     */
    @Extern(value = "Append", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static StringBuilderObject append(StringBuilderObject builder, ViperString text) {
        if (builder != null && text != null) {
            builder.append(text);
        }
        return builder;
    }

    /**
     * Appends a string and a line feed and gives the same builder.
     *
     * @throws LibraryTrap out of memory
     */
    @Extern(value = "AppendLine", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static StringBuilderObject appendLine(StringBuilderObject builder, ViperString text) {
        append(builder, text);
        if (builder != null) {
            builder.append('\n');
        }
        return builder;
    }

    /** Empties the builder. */
    @Extern("Clear")
    public static void clear(StringBuilderObject builder) {
        if (builder != null) {
            builder.clear();
        }
    }

    /** Bytes the buffer holds before it grows. */
    @Extern("get_Capacity")
    public static long capacity(StringBuilderObject builder) {
        return builder == null ? 0 : builder.capacity();
    }

    /** The number of bytes. */
    @Extern(value = "get_Length", inline = true)
    public static long length(StringBuilderObject builder) {
        return builder == null ? 0 : builder.length();
    }

    /** The contents as a string. */
    @Extern(value = "ToString", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static ViperString contents(StringBuilderObject builder) {
        return builder == null ? ViperString.EMPTY : builder.contents();
    }
}
