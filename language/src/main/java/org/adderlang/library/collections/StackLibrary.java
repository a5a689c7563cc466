package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Collections.Stack}, last in, first out (runtime.md §5.3). */
@RuntimeClass("Viper.Collections.Stack")
public final class StackLibrary {
    private StackLibrary() {
    }

    /** A new empty stack. */
    @Extern("New")
    public static StackObject create() {
        return new StackObject();
    }

    /** The number of elements; 0 for null. */
    @Extern(value = "get_Len", inline = true)
    public static long length(StackObject stack) {
        return stack == null ? 0 : stack.size();
    }

    /** Whether there are no elements; true for null. */
    @Extern(value = "get_IsEmpty", inline = true)
    public static boolean isEmpty(StackObject stack) {
        return stack == null || stack.isEmpty();
    }

    /**
     * Puts a value on top.
     *
     * @throws LibraryTrap Stack.Push: null stack
     */
    @Extern(value = "Push", inline = true)
    public static void push(StackObject stack, Object value) {
        checkPresent("Stack.Push", stack);
        stack.add(value);
    }

    /**
     * Removes and returns the value on top.
     *
     * @throws LibraryTrap Stack.Pop: null stack
     * @throws LibraryTrap Stack.Pop: stack is empty
     */
    @Extern(value = "Pop", inline = true)
    public static Object pop(StackObject stack) {
        checkFilled("Stack.Pop", stack);
        return stack.takeLast();
    }

    /**
     * The value on top.
     *
     * @throws LibraryTrap Stack.Peek: null stack
     * @throws LibraryTrap Stack.Peek: stack is empty
     */
    @Extern(value = "Peek", inline = true)
    public static Object peek(StackObject stack) {
        checkFilled("Stack.Peek", stack);
        return stack.get(stack.size() - 1);
    }

    /** Removes all elements. */
    @Extern("Clear")
    public static void clear(StackObject stack) {
        if (stack != null) {
            stack.clear();
        }
    }

    private static void checkPresent(String function, StackObject stack) {
        if (stack == null) {
            throw LibraryTrap.inFunction(function, ": null stack");
        }
    }

    private static void checkFilled(String function, StackObject stack) {
        checkPresent(function, stack);
        if (stack.isEmpty()) {
            throw LibraryTrap.inFunction(function, ": stack is empty");
        }
    }
}
