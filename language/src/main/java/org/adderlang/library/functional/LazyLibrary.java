package org.adderlang.library.functional;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.functional.Tagged.Tag;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Values that are computed when first needed (runtime.md §7.1); those made here are computed already. */
@RuntimeClass("Viper.Lazy")
public final class LazyLibrary {
    private LazyLibrary() {
    }

    /** A lazy object or null pointer. */
    @Extern("Of")
    public static LazyObject of(Object value) {
        return new LazyObject(Tagged.ofPointer(value));
    }

    /** A lazy string. */
    @Extern("OfStr")
    public static LazyObject ofStr(ViperString value) {
        return new LazyObject(Tagged.ofStr(value));
    }

    /** A lazy integer. */
    @Extern("OfI64")
    public static LazyObject ofI64(long value) {
        return new LazyObject(Tagged.ofI64(value));
    }

    /** The value as a pointer; null for null. */
    @Extern("Get")
    public static Object get(ProgramState program, LazyObject lazy) {
        return lazy == null ? null : lazy.value().asPointer(program);
    }

    /** The value when it is a string, else the empty string. */
    @Extern("GetStr")
    public static ViperString getStr(LazyObject lazy) {
        return lazy != null && lazy.value().tag() == Tag.STR ? lazy.value().str() : ViperString.EMPTY;
    }

    /** The value when it is an integer, else 0. */
    @Extern("GetI64")
    public static long getI64(LazyObject lazy) {
        return lazy != null && lazy.value().tag() == Tag.I64 ? lazy.value().bits() : 0;
    }

    /** Whether the value has been computed: always. */
    @Extern("get_IsEvaluated")
    public static boolean isEvaluated(@SuppressWarnings("unused") LazyObject lazy) {
        return true;
    }

    /** Computes the value if that has not happened yet. */
    @Extern("Force")
    public static void force(@SuppressWarnings("unused") LazyObject lazy) {
    }
}
