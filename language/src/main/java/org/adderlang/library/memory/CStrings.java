package org.adderlang.library.memory;

import java.util.Arrays;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;

/** C strings: pointers to bytes that end before the first NUL, or at the end of the object they are in. */
public final class CStrings {
    private CStrings() {
    }

    /**
     * The bytes of the C string at a canonical pointer.
     *
     * @throws LibraryTrap InvalidOperation when the pointer is null, a bare integer, outside its object, or does not point
     *                     at bytes
     */
    public static byte[] read(Object pointer) {
        ManagedObject base = Pointer.base(pointer);
        long offset = Pointer.offset(pointer);
        if (base instanceof ViperString string && offset >= 0 && offset <= string.length()) {
            return untilNul(string.bytes(), (int) offset);
        }
        if (base instanceof MemoryBlock block && offset >= 0 && offset <= block.capacity()) {
            long end = offset;
            while (end < block.capacity() && block.getByte(end) != 0) {
                end++;
            }
            byte[] bytes = new byte[(int) (end - offset)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = block.getByte(offset + i);
            }
            return bytes;
        }
        throw LibraryTrap.invalidOperation(pointer == null ? "null load" : base == null || base instanceof ViperString
                || base instanceof MemoryBlock ? "C string out of bounds" : "a " + base.describe() + " is not a C string");
    }

    /** The C string at a canonical pointer as a string; the same object when the pointer is a string without NULs. */
    public static ViperString toString(Object pointer) {
        return pointer instanceof ViperString string ? string.cView() : ViperString.wrap(read(pointer));
    }

    /**
     * The bytes before the first NUL of a string argument, as the library's C code sees it.
     *
     * @throws LibraryTrap {@code rt_string_cstr: null string}
     */
    public static byte[] bytes(ViperString string) {
        return untilNul(required(string).bytes(), 0);
    }

    /**
     * The string itself.
     *
     * @throws LibraryTrap {@code rt_string_cstr: null string}
     */
    public static ViperString required(ViperString string) {
        if (string == null) {
            throw LibraryTrap.domainError("rt_string_cstr: null string");
        }
        return string;
    }

    private static byte[] untilNul(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return from == 0 && end == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, end);
    }
}
