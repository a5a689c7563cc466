package org.adderlang.api;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.il.Signature;

/**
 * A shared library whose C functions become externs. The JVM must allow native access ({@code --enable-native-access}), and so
 * must each context that calls them ({@code allowNativeAccess}); in others the call traps.
 *
 * <p>How values cross: integers and f64 as they are (i1 as a byte); str as a NUL-terminated copy that lives until the function
 * returns, and back from such a pointer; a ptr into memory of IL as the address of a copy of the whole block that is copied
 * back when the function returns; any other ptr as an integer that is only good to be passed back. NULL is null.
 */
public final class NativeLibrary {
    /** The optional data symbol of a library that describes itself: lines of {@link #describe}. */
    public static final String TABLE_SYMBOL = "adder_externs";
    private static final int MAX_TABLE = 1 << 20;

    private final Path path;
    private final SymbolLookup symbols;

    private NativeLibrary(Path path, SymbolLookup symbols) {
        this.path = path;
        this.symbols = symbols;
    }

    /**
     * Loads a library for the rest of the JVM's life.
     *
     * @throws IllegalArgumentException when there is no such file or it cannot be loaded
     * @throws IllegalCallerException when the JVM does not allow Adder native access
     */
    public static NativeLibrary load(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("no such library: " + path);
        }
        try {
            return new NativeLibrary(path, SymbolLookup.libraryLookup(path.toAbsolutePath(), Arena.global()));
        } catch (IllegalCallerException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("cannot load library " + path + ": " + e.getMessage(), e);
        }
    }

    /** A function of the form {@code void f(void **args, void *result)}: args[i] points at the 8 bytes of argument i. */
    public ExternDescriptor handler(String name, Signature signature, String symbol) {
        return ExternDescriptor.ofNative(name, signature, new NativeFunction(address(symbol), true));
    }

    /** A function of the C types that the signature stands for: bool, short, int, int64_t, double, void * and char *. */
    public ExternDescriptor function(String name, Signature signature, String symbol) {
        return ExternDescriptor.ofNative(name, signature, new NativeFunction(address(symbol), false));
    }

    /**
     * An extern by a text {@code NAME:SIGNATURE=SYMBOL}.
     *
     * @param handler as {@link #handler}, else as {@link #function}
     * @throws IllegalArgumentException when the text is malformed or the library has no such symbol
     */
    public ExternDescriptor describe(String text, boolean handler) {
        int colon = text.indexOf(':');
        int equals = text.lastIndexOf('=');
        if (colon < 1 || equals < colon || equals == text.length() - 1) {
            throw new IllegalArgumentException("malformed extern '" + text + "': expected NAME:SIGNATURE=SYMBOL");
        }
        String name = text.substring(0, colon);
        Signature signature = Signature.parse(text.substring(colon + 1, equals));
        String symbol = text.substring(equals + 1).strip();
        return handler ? handler(name, signature, symbol) : function(name, signature, symbol);
    }

    /**
     * The externs that the library declares in its data symbol {@value #TABLE_SYMBOL}, a {@code const char[]} of lines
     * {@code NAME:SIGNATURE=SYMBOL} (handlers) or {@code c NAME:SIGNATURE=SYMBOL} (plain C functions); empty without it.
     */
    public List<ExternDescriptor> declared() {
        MemorySegment table = symbols.find(TABLE_SYMBOL).orElse(null);
        List<ExternDescriptor> externs = new ArrayList<>();
        if (table != null) {
            for (String line : table.reinterpret(MAX_TABLE).getString(0).split("\n")) {
                boolean plain = line.startsWith("c ");
                if (!line.isBlank()) {
                    externs.add(describe(line.substring(plain ? 2 : 0).strip(), !plain));
                }
            }
        }
        return externs;
    }

    private MemorySegment address(String symbol) {
        return symbols.find(symbol).orElseThrow(() ->
                new IllegalArgumentException("library " + path + " has no symbol '" + symbol + "'"));
    }
}
