package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes and interfaces a program registered (runtime.md §1.5). An object's class is found by the pointer in its
 * first word, which must be a registered virtual table. Where an id or a table is registered twice, the first counts.
 */
public final class ClassRegistry {
    private static final int DENSE_IDS = 1 << 16;

    private final AddressSpace addresses;
    /** Classes by id, for small ids; replaced when it grows. */
    private volatile RegisteredClass[] dense = {};
    private final ConcurrentHashMap<Integer, RegisteredClass> sparse = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Object, RegisteredClass> byTable = new ConcurrentHashMap<>();
    private final List<Binding> earlyBindings = new ArrayList<>();

    /** An interface bound to a class that was not registered yet. */
    private record Binding(int id, int interfaceId, Object table) {
    }

    ClassRegistry(AddressSpace addresses) {
        this.addresses = addresses;
    }

    /**
     * Adds a class; does nothing when {@code vtable} is null.
     *
     * @param vtable canonical pointer to an array of {@code slots} function pointers
     * @param name   qualified name, or null
     * @param baseId id of the base class; none when negative or not registered
     */
    @TruffleBoundary
    public synchronized void register(int id, Object vtable, ViperString name, long slots, long baseId) {
        if (vtable == null) {
            return;
        }
        RegisteredClass base = baseId < 0 ? null : byId((int) baseId);
        var added = new RegisteredClass(this, id, vtable, name, slots, base);
        if (byId(id) == null) {
            putId(added);
            for (Binding early : earlyBindings) {
                if (early.id == id) {
                    added.bind(early.interfaceId, early.table);
                }
            }
        }
        byTable.putIfAbsent(vtable, added);
        if (vtable instanceof ByteBlock table && table.vtableOf == null) {
            table.vtableOf = added;
        }
    }

    private void putId(RegisteredClass added) {
        int id = added.id();
        if (id < 0 || id >= DENSE_IDS) {
            sparse.put(id, added);
            return;
        }
        RegisteredClass[] classes = dense;
        if (id >= classes.length) {
            classes = Arrays.copyOf(classes, Math.max(id + 1, classes.length * 2));
        }
        classes[id] = added;
        dense = classes;
    }

    /** Binds a table of code pointers for an interface; does nothing when it is null. */
    @TruffleBoundary
    public synchronized void bindInterface(int id, int interfaceId, Object table) {
        if (table == null) {
            return;
        }
        RegisteredClass type = byId(id);
        if (type == null) {
            earlyBindings.add(new Binding(id, interfaceId, table));
        } else {
            type.bind(interfaceId, table);
        }
    }

    /** The class with an id, or null. */
    public RegisteredClass byId(int id) {
        RegisteredClass[] classes = dense;
        return id >= 0 && id < DENSE_IDS ? (id < classes.length ? classes[id] : null) : bySparseId(id);
    }

    /** The class whose virtual table a canonical pointer is, or null. */
    public RegisteredClass byVtable(Object vtable) {
        if (vtable instanceof ByteBlock table) {
            RegisteredClass type = table.vtableOf;
            if (type == null || type.registry == this) {
                return type;
            }
        }
        return vtable == null ? null : byUnusualTable(vtable);
    }

    /** The class of the object a canonical pointer points to, by its first word; null when it has none. */
    public RegisteredClass classOf(Object object) {
        if (object instanceof MemoryBlock block) {
            return byFirstWord(block, 0);
        }
        if (object instanceof Pointer pointer && pointer.base instanceof MemoryBlock block
                && (pointer.offset & 7) == 0 && block.inBounds(pointer.offset, 8)) {
            return byFirstWord(block, pointer.offset);
        }
        return null;
    }

    private RegisteredClass byFirstWord(MemoryBlock block, long offset) {
        Object word = block.refAt(offset);
        if (word != null) {
            return byVtable(word);
        }
        long bits = block.getLong(offset);
        // A table's address may have been stored as an integer.
        return bits == 0 ? null : byBits(bits);
    }

    @TruffleBoundary
    private RegisteredClass byBits(long bits) {
        return byVtable(addresses.toPointer(bits));
    }

    @TruffleBoundary
    private RegisteredClass bySparseId(int id) {
        return sparse.get(id);
    }

    @TruffleBoundary
    private RegisteredClass byUnusualTable(Object vtable) {
        return byTable.get(vtable);
    }
}
