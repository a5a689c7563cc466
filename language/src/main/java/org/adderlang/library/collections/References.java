package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/**
 * The reference counts of values held by library objects. They decide nothing here except what rt_obj_release_check0
 * answers for an object that a program also keeps in a collection (runtime.md §1.4 and the retain policy of §5).
 */
public final class References {
    private References() {
    }

    /** Adds a reference to {@code value} unless it is null, a string or not an object; returns it. */
    public static Object retain(Object value) {
        if (value instanceof ManagedObject object && !(value instanceof ViperString)) {
            object.retain();
        }
        return value;
    }

    /** Takes a reference from {@code value} and disposes of it when that was the last one. */
    public static void release(Object value) {
        if (value instanceof ManagedObject object && !(value instanceof ViperString) && object.release()) {
            object.disposeOnce();
        }
    }
}
