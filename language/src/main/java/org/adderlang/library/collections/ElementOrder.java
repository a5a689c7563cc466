package org.adderlang.library.collections;

import java.util.Arrays;
import java.util.Comparator;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** The orders in which List and Seq sort their elements (runtime.md §5.2). */
final class ElementOrder {
    private ElementOrder() {
    }

    /** Null first, strings and string boxes by bytes, integer boxes by value, anything else by address. */
    static Comparator<Object> ofList(ProgramState program) {
        return (a, b) -> {
            if (a instanceof BoxObject x && b instanceof BoxObject y && x.isI64() && y.isI64()) {
                return Long.compare(x.i64(), y.i64());
            }
            return compare(program, a, Values.text(a), b, Values.text(b));
        };
    }

    /** Null first, strings by bytes, anything else by address. */
    static Comparator<Object> ofSeq(ProgramState program) {
        return (a, b) -> compare(program, a, a instanceof ViperString s ? s : null, b, b instanceof ViperString s ? s : null);
    }

    /** Bytewise, a prefix before the longer string. */
    static int compareBytes(ViperString a, ViperString b) {
        return Arrays.compareUnsigned(a.bytes(), b.bytes());
    }

    private static int compare(ProgramState program, Object a, ViperString textA, Object b, ViperString textB) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        if (textA != null && textB != null) {
            return compareBytes(textA, textB);
        }
        return Long.compareUnsigned(program.addresses().toBits(a), program.addresses().toBits(b));
    }
}
