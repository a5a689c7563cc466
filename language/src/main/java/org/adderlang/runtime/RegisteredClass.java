package org.adderlang.runtime;

/**
 * A class that a program registered (runtime.md §1.5). Everything but the interface bindings is fixed at registration.
 */
public final class RegisteredClass {
    final ClassRegistry registry;
    private final int id;
    private final Object vtable;
    private final ViperString name;
    private final long slots;
    private final RegisteredClass base;
    // Parallel arrays, replaced together under the class's lock and published by the volatile write of the second.
    private int[] interfaceIds = {};
    private volatile Object[] interfaceTables = {};

    RegisteredClass(ClassRegistry registry, int id, Object vtable, ViperString name, long slots, RegisteredClass base) {
        this.registry = registry;
        this.id = id;
        this.vtable = vtable;
        this.name = name;
        this.slots = slots;
        this.base = base;
    }

    public int id() {
        return id;
    }

    /** The canonical pointer to the table of virtual functions; never null. */
    public Object vtable() {
        return vtable;
    }

    /** The qualified name; null when it was registered without one. */
    public ViperString name() {
        return name;
    }

    /** The number of entries in the virtual table. */
    public long slots() {
        return slots;
    }

    /** The base class, or null. */
    public RegisteredClass base() {
        return base;
    }

    /** Whether this is the class {@code typeId} or one of its descendants. */
    public boolean isA(int typeId) {
        for (RegisteredClass c = this; c != null; c = c.base) {
            if (c.id == typeId) {
                return true;
            }
        }
        return false;
    }

    /** The table bound for an interface on this class or its nearest ancestor that has one, else null. */
    public Object interfaceTable(int interfaceId) {
        for (RegisteredClass c = this; c != null; c = c.base) {
            Object[] tables = c.interfaceTables;
            int[] ids = c.interfaceIds;
            for (int i = 0; i < tables.length; i++) {
                if (ids[i] == interfaceId) {
                    return tables[i];
                }
            }
        }
        return null;
    }

    synchronized void bind(int interfaceId, Object table) {
        int count = interfaceTables.length;
        int[] ids = java.util.Arrays.copyOf(interfaceIds, count + 1);
        Object[] tables = java.util.Arrays.copyOf(interfaceTables, count + 1);
        ids[count] = interfaceId;
        tables[count] = table;
        interfaceIds = ids;
        interfaceTables = tables;
    }
}
