package org.adderlang.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * The foreign objects that a program has seen: one pointer for each, so that IL can compare them. Keeps neither the
 * objects nor the pointers alive.
 */
final class ForeignObjectTable {
    private final Map<Key, WeakReference<ForeignObject>> pointers = new HashMap<>();
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();

    /** An object by identity. */
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            Object object = get();
            return this == other || object != null && other instanceof Key key && key.get() == object;
        }
    }

    /**
     * The pointer to a foreign object.
     *
     * @param identity what makes it the same object: the host object itself, or the interop value
     * @param value    the interop value
     */
    synchronized ForeignObject pointerTo(Object identity, Object value) {
        for (Reference<?> key = dead.poll(); key != null; key = dead.poll()) {
            pointers.remove(key);
        }
        var key = new Key(identity, dead);
        WeakReference<ForeignObject> known = pointers.get(key);
        ForeignObject pointer = known == null ? null : known.get();
        if (pointer == null) {
            pointer = new ForeignObject(value);
            pointers.remove(key);
            pointers.put(key, new WeakReference<>(pointer));
        }
        return pointer;
    }
}
