package org.adderlang.api;

import java.util.List;

/**
 * The garbage-collected objects, arrays and closures that {@link StandardExterns} gives to IL programs. Values are as
 * {@link ForeignContext#arg} gives them. Methods throw a ForeignException with the text of the standard function of that
 * name (externs.md §6).
 */
public interface ForeignObjects {
    Object createObject();

    Object createArray(int capacity);

    /** The field of an object, or the element of an array; null when missing. */
    Object getField(Object target, Object key);

    /** Sets a field or element; arrays grow as needed. */
    void setField(Object target, Object key, Object value);

    long arrayLength(Object array);

    /** Adds elements at the end; returns the new length. */
    long arrayPush(Object array, List<Object> values);

    /** {@code object}, {@code array}, {@code closure}, {@code string}, {@code int}, {@code float}, {@code unit} … */
    String type(Object value);
}
