package org.adderlang.library.memory;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.RegisteredClass;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.ViperString;

/** Registration of classes, virtual and interface dispatch, casts (runtime.md §1.5). */
@RuntimeClass("")
public final class ClassLibrary {
    private static final int UNKNOWN_TYPE = -1;

    private ClassLibrary() {
    }

    /** Registers a class without a base; does nothing when the virtual table is null. */
    @Extern("rt_register_class_direct")
    public static void register(ProgramState program, int typeId, Object vtable, Object name, long slots) {
        program.classes().register(typeId, vtable, name == null ? null : CStrings.toString(name), slots, UNKNOWN_TYPE);
    }

    /** Registers a class; a negative or unknown base id means no base. */
    @Extern("rt_register_class_with_base_rs")
    public static void registerWithBase(ProgramState program, int typeId, Object vtable, ViperString name, long slots,
            long baseTypeId) {
        program.classes().register(typeId, vtable, name == null ? null : name.cView(), slots, baseTypeId);
    }

    /** The virtual table of a registered class, or null. */
    @Extern(value = "rt_get_class_vtable", inline = true)
    public static Object classVtable(ThreadState thread, int typeId) {
        RegisteredClass type = thread.program().classes().byId(typeId);
        return type == null ? null : type.vtable();
    }

    /** Accepts the name of an interface; nothing depends on it. */
    @Extern("rt_register_interface_direct")
    @SuppressWarnings("unused")
    public static void registerInterface(int interfaceId, Object name, long slots) {
    }

    /** Binds a class's table of code pointers for an interface; a null table is ignored. */
    @Extern({"rt_register_interface_impl", "rt_bind_interface"})
    public static void bindInterface(ProgramState program, int typeId, int interfaceId, Object table) {
        program.classes().bindInterface(typeId, interfaceId, table);
    }

    /** The table bound for an interface on a class or its nearest ancestor, or null. */
    @Extern(value = "rt_get_interface_impl", inline = true)
    public static Object interfaceTable(ThreadState thread, int typeId, int interfaceId) {
        RegisteredClass type = thread.program().classes().byId(typeId);
        return type == null ? null : type.interfaceTable(interfaceId);
    }

    /** The table bound for an interface on an object's class or its nearest ancestor, or null. */
    @Extern(value = "rt_itable_lookup", inline = true)
    public static Object objectInterfaceTable(ThreadState thread, Object object, int interfaceId) {
        RegisteredClass type = thread.program().classes().classOf(object);
        return type == null ? null : type.interfaceTable(interfaceId);
    }

    /** The virtual function in a slot of an object's class; null without one. */
    @Extern(value = "rt_get_vfunc", inline = true)
    public static Object virtualFunction(ThreadState thread, Object object, int slot) {
        RegisteredClass type = thread.program().classes().classOf(object);
        long index = Integer.toUnsignedLong(slot);
        if (type == null || index >= type.slots()) {
            return null;
        }
        Object vtable = type.vtable();
        long offset = Pointer.offset(vtable) + index * 8;
        return Pointer.base(vtable) instanceof MemoryBlock block && (offset & 7) == 0 && block.inBounds(offset, 8)
                ? Memory.getPointer(thread.program(), block, offset) : null;
    }

    /** The class id of an object by its virtual table; 4294967295 for null and objects without a class. */
    @Extern(value = "rt_typeid_of", inline = true)
    public static int typeIdOf(ThreadState thread, Object object) {
        RegisteredClass type = thread.program().classes().classOf(object);
        return type == null ? UNKNOWN_TYPE : type.id();
    }

    /** 1 when a class is another one or descends from it, else 0. */
    @Extern(value = "rt_type_is_a", inline = true)
    public static int isA(ThreadState thread, int typeId, int otherTypeId) {
        if (typeId == otherTypeId) {
            return 1;
        }
        RegisteredClass type = thread.program().classes().byId(typeId);
        return type != null && type.isA(otherTypeId) ? 1 : 0;
    }

    /** 1 when an interface is bound on a class or one of its ancestors, else 0. */
    @Extern(value = "rt_type_implements", inline = true)
    public static int implementsInterface(ThreadState thread, int typeId, int interfaceId) {
        return interfaceTable(thread, typeId, interfaceId) == null ? 0 : 1;
    }

    /** The object itself when its class is the given one or descends from it, else null. */
    @Extern(value = "rt_cast_as", inline = true)
    public static Object castAs(ThreadState thread, Object object, int typeId) {
        RegisteredClass type = thread.program().classes().classOf(object);
        return type != null && type.isA(typeId) ? object : null;
    }
}
