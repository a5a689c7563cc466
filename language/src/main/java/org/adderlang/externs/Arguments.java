package org.adderlang.externs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Locale;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** Checks of object arguments, used by generated code: types are not checked when IL calls an extern (il.md §8.2). */
public final class Arguments {
    private Arguments() {
    }

    /**
     * An argument that must be a string or null.
     *
     * @param index the argument's position from 0
     * @throws LibraryTrap InvalidOperation, when it is another pointer
     */
    public static ViperString string(Object value, String extern, int index) {
        if (value == null || value instanceof ViperString) {
            return (ViperString) value;
        }
        throw wrong(value, ViperString.class, extern, index);
    }

    /**
     * An argument that must point at an object of one class or be null.
     *
     * @param index the argument's position from 0
     * @throws LibraryTrap InvalidOperation, when it is another pointer
     */
    public static <T extends ManagedObject> T object(Object value, Class<T> type, String extern, int index) {
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw wrong(value, type, extern, index);
    }

    @TruffleBoundary
    private static LibraryTrap wrong(Object value, Class<?> expected, String extern, int index) {
        String actual = value instanceof ManagedObject object ? object.describe() : "pointer " + value;
        return new LibraryTrap(TrapKind.INVALID_OPERATION, 0,
                extern + ": argument " + (index + 1) + " must be " + noun(expected) + ", got " + actual);
    }

    /** The class's name in words with an article: {@code a memory block} for MemoryBlock, {@code a list} for ListObject. */
    private static String noun(Class<?> type) {
        String name = type == ManagedObject.class ? "Object"
                : type == ViperString.class ? "String" : type == ByteBlock.class ? "Array" : type.getSimpleName().replaceFirst("(?<=.)Object$", "");
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
