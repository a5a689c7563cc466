package org.adderlang.library.functional;

import org.adderlang.library.memory.ObjectLibrary;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * A value with its type, as Option, Result and Lazy hold it (runtime.md §7.1).
 *
 * @param bits    the value of an I64, the bits of an F64, else 0
 * @param pointer a canonical pointer for POINTER, a string or null for STR, else null
 */
record Tagged(Tag tag, long bits, Object pointer) {
    enum Tag {
        POINTER, STR, I64, F64
    }

    static Tagged ofPointer(Object value) {
        ObjectLibrary.retain(value);
        return new Tagged(Tag.POINTER, 0, value);
    }

    static Tagged ofStr(ViperString value) {
        return new Tagged(Tag.STR, 0, value);
    }

    static Tagged ofI64(long value) {
        return new Tagged(Tag.I64, value, null);
    }

    static Tagged ofF64(double value) {
        return new Tagged(Tag.F64, Double.doubleToRawLongBits(value), null);
    }

    double f64() {
        return Double.longBitsToDouble(bits);
    }

    ViperString str() {
        return (ViperString) pointer;
    }

    /** The value as a pointer; a number becomes the address with the same bits, as in the reference. */
    Object asPointer(ProgramState program) {
        return tag == Tag.POINTER || tag == Tag.STR ? pointer : program.addresses().toPointer(bits);
    }

    /** Another holder of the same value takes its own reference. */
    Tagged shared() {
        ObjectLibrary.retain(pointer);
        return this;
    }

    void release() {
        ObjectLibrary.releaseAndFree(pointer);
    }
}
