package org.adderlang.library.core;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.memory.AllocationLibrary;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ViperString;

/** Values as objects (runtime.md §3.3). A box never converts its value to another type. */
@RuntimeClass("Viper.Core.Box")
public final class BoxLibrary {
    private BoxLibrary() {
    }

    /** A new box of an integer. */
    @Extern(value = "I64", inline = true, unboxed = "integer")
    public static BoxObject ofI64(long value) {
        return BoxObject.ofI64(value);
    }

    /** A new box of a floating-point number. */
    @Extern(value = "F64", inline = true)
    public static BoxObject ofF64(double value) {
        return BoxObject.ofF64(value);
    }

    /** A new box of a truth value: 0, or 1 for any other number. */
    @Extern(value = "I1", inline = true)
    public static BoxObject ofI1(long value) {
        return BoxObject.ofI1(value != 0);
    }

    /** A new box of a string, which may be null. */
    @Extern(value = "Str", inline = true)
    public static BoxObject ofStr(ViperString value) {
        return BoxObject.ofStr(value);
    }

    /**
     * The integer in a box.
     *
     * @throws LibraryTrap rt_unbox_i64: null pointer
     * @throws LibraryTrap rt_unbox_i64: type mismatch (expected i64)
     */
    @Extern(value = "ToI64", inline = true, unboxed = "integer")
    public static long toI64(Object box) {
        return Values.unboxI64(box);
    }

    /** Of a number that is put into a box and of one that is taken out of it. */
    static long integer(long value) {
        return value;
    }

    /**
     * The floating-point number in a box.
     *
     * @throws LibraryTrap rt_unbox_f64: null pointer
     * @throws LibraryTrap rt_unbox_f64: type mismatch (expected f64)
     */
    @Extern(value = "ToF64", inline = true)
    public static double toF64(Object box) {
        return Values.unboxF64(box);
    }

    /**
     * The truth value in a box, 0 or 1.
     *
     * @throws LibraryTrap rt_unbox_i1: null pointer
     * @throws LibraryTrap rt_unbox_i1: type mismatch (expected i1)
     */
    @Extern(value = "ToI1", inline = true)
    public static long toI1(Object box) {
        if (box instanceof BoxObject value && value.isI1()) {
            return value.i64();
        }
        throw Values.notABox(box, "i1");
    }

    /**
     * The string in a box.
     *
     * @throws LibraryTrap rt_unbox_str: null pointer
     * @throws LibraryTrap rt_unbox_str: type mismatch (expected str)
     */
    @Extern(value = "ToStr", inline = true)
    public static ViperString toStr(Object box) {
        if (box instanceof BoxObject value && value.isStr()) {
            return value.str();
        }
        throw Values.notABox(box, "str");
    }

    /** What a box holds: 0 an integer, 1 a float, 2 a truth value, 3 a string; -1 for null and other objects. */
    @Extern(value = "Type", inline = true)
    public static long type(Object box) {
        return box instanceof BoxObject value ? value.tag() : -1;
    }

    /** Whether a box holds this integer. */
    @Extern(value = "EqI64", inline = true)
    public static boolean equalsI64(Object box, long number) {
        return box instanceof BoxObject value && value.isI64() && value.i64() == number;
    }

    /** Whether a box holds this floating-point number. */
    @Extern(value = "EqF64", inline = true)
    public static boolean equalsF64(Object box, double number) {
        return box instanceof BoxObject value && value.isF64() && value.f64() == number;
    }

    /** Whether a box holds a string of the same bytes. */
    @Extern("EqStr")
    public static boolean equalsStr(Object box, ViperString text) {
        return box instanceof BoxObject value && value.isStr() && Values.equal(value.str(), text);
    }

    /**
     * A zeroed object of {@code size} bytes for a structure; null when the size is not positive.
     *
     * @throws LibraryTrap out of memory
     */
    @Extern("ValueType")
    public static MemoryBlock valueType(long size) {
        return size <= 0 ? null : AllocationLibrary.alloc(size);
    }
}
