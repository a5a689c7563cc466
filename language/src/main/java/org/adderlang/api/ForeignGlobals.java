package org.adderlang.api;

import java.util.List;

/** The scalar globals of a program. Methods throw a ForeignException (InvalidOperation) for a name it does not have. */
public interface ForeignGlobals {
    /** Their names in the order of declaration. */
    List<String> names();

    /** Long, Double, Boolean, or what is behind a pointer. */
    Object get(String name);

    /** Sets a global to a value that fits its type; else throws a ForeignException of kind InvalidCast. */
    void set(String name, Object value);
}
