package org.adderlang.library.core;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Equality and hashing of the values that collections hold, and the integers and floats in boxes (runtime.md §3.3). */
public final class Values {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long ADDRESS_MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Values() {
    }

    /** The same pointer, or boxes of the same type and value; floats by ==, raw strings by identity. */
    public static boolean equal(Object a, Object b) {
        if (Pointer.same(a, b)) {
            return true;
        }
        if (!(a instanceof BoxObject x && b instanceof BoxObject y) || x.tag() != y.tag()) {
            return false;
        }
        return switch (x.tag()) {
            case BoxObject.STR -> equal(x.str(), y.str());
            case BoxObject.F64 -> x.f64() == y.f64();
            default -> x.i64() == y.i64();
        };
    }

    /** Whether two strings have the same bytes; null equals only null. */
    public static boolean equal(ViperString a, ViperString b) {
        return a == null || b == null ? a == b : a.sameBytes(b);
    }

    /** The hash of a value in a Set: of the contents of a box, else of the address. */
    @TruffleBoundary
    public static long hash(ProgramState program, Object value) {
        if (value instanceof BoxObject box) {
            return switch (box.tag()) {
                case BoxObject.STR -> box.str() == null ? 0 : fnv1a(box.str());
                case BoxObject.F64 -> fnv1a(Double.doubleToRawLongBits(box.f64()));
                default -> fnv1a(box.i64());
            };
        }
        return program.addresses().toBits(value) * ADDRESS_MULTIPLIER >>> 16;
    }

    /** FNV-1a of the bytes. */
    public static long fnv1a(ViperString text) {
        long hash = FNV_OFFSET;
        for (byte b : text.bytes()) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    /** FNV-1a of the eight bytes, the lowest first. */
    public static long fnv1a(long value) {
        long hash = FNV_OFFSET;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            hash = (hash ^ (value >>> shift & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * The integer in a box.
     *
     * @throws LibraryTrap rt_unbox_i64: null pointer
     * @throws LibraryTrap rt_unbox_i64: type mismatch (expected i64)
     */
    public static long unboxI64(Object value) {
        if (value instanceof BoxObject.SmallInteger box) {
            return box.value;
        }
        if (value instanceof BoxObject.Wide box && box.tag == BoxObject.I64) {
            return box.bits;
        }
        throw notABox(value, "i64");
    }

    /**
     * The float in a box.
     *
     * @throws LibraryTrap rt_unbox_f64: null pointer
     * @throws LibraryTrap rt_unbox_f64: type mismatch (expected f64)
     */
    public static double unboxF64(Object value) {
        if (value instanceof BoxObject box && box.isF64()) {
            return box.f64();
        }
        throw notABox(value, "f64");
    }

    /** The trap for a value that is not a box of {@code type} (i64, f64, i1 or str). */
    @TruffleBoundary
    public static LibraryTrap notABox(Object value, String type) {
        return LibraryTrap.domainError("rt_unbox_" + type
                + (value == null ? ": null pointer" : ": type mismatch (expected " + type + ")"));
    }

    /**
     * The bytes of a string as C code sees them, up to the first NUL.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    public static ViperString cString(ViperString text) {
        if (text == null) {
            throw LibraryTrap.domainError("rt_string_cstr: null string");
        }
        return text.cView();
    }

    /** The string that a raw string or a Str box stands for; null for anything else. */
    public static ViperString text(Object value) {
        return value instanceof ViperString string ? string : value instanceof BoxObject box ? box.str() : null;
    }
}
