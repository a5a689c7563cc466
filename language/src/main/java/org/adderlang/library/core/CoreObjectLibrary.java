package org.adderlang.library.core;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CFormat;
import org.adderlang.library.memory.ObjectLibrary;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.RegisteredClass;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.ViperString;

/** What every object can do (runtime.md §1.4). Classes are known by the virtual table in an object's first word. */
@RuntimeClass("Viper.Core.Object")
public final class CoreObjectLibrary {
    private static final ViperString NULL_TEXT = ViperString.of("<null>");
    private static final ViperString UNKNOWN_CLASS = ViperString.of("Object");
    private static final ViperString TRUE = ViperString.of("True");
    private static final ViperString FALSE = ViperString.of("False");

    private CoreObjectLibrary() {
    }

    /** Whether two pointers are the same. */
    @Extern(value = {"Equals", "RefEquals"}, inline = true)
    public static boolean same(Object a, Object b) {
        return Pointer.same(a, b);
    }

    /** The object's address, which differs from run to run. */
    @Extern("HashCode")
    public static long hashCode(ProgramState program, Object object) {
        return program.addresses().toBits(object);
    }

    /** A string or a box's value as text, else the name of the object's class, {@code Object} or {@code <null>}. */
    @Extern("ToString")
    public static ViperString toString(ThreadState thread, Object object) {
        if (object instanceof ViperString text) {
            return text;
        }
        // A box that the program released once too often is no longer recognised as one in the reference.
        if (object instanceof BoxObject box && !box.disposed()) {
            return switch (box.tag()) {
                case BoxObject.I64 -> ViperString.of(Long.toString(box.i64()));
                case BoxObject.F64 -> ViperString.of(CFormat.general(box.f64(), 15));
                case BoxObject.I1 -> box.i64() != 0 ? TRUE : FALSE;
                default -> box.str() == null ? ViperString.EMPTY : box.str();
            };
        }
        return typeName(thread, object);
    }

    /** The name of the object's class; {@code Object} when it has none, {@code <null>} for null. */
    @Extern("TypeName")
    public static ViperString typeName(ThreadState thread, Object object) {
        if (object == null) {
            return NULL_TEXT;
        }
        RegisteredClass type = thread.program().classes().classOf(object);
        return type == null || type.name() == null ? UNKNOWN_CLASS : type.name();
    }

    /** The class id that an object was created with; 0 for null and library objects. */
    @Extern(value = "TypeId", inline = true)
    public static long typeId(Object object) {
        return ObjectLibrary.classId(object);
    }

    /** Whether a pointer is null. */
    @Extern(value = "IsNull", inline = true)
    public static boolean isNull(Object object) {
        return object == null;
    }
}
