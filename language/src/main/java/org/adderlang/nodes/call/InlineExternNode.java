package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.ExprNode;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;
import org.adderlang.runtime.TrapKind;
import org.adderlang.runtime.ViperString;

/** Base of the generated nodes that run an {@code @Extern(inline = true)} method in place. */
public abstract class InlineExternNode extends ExprNode {

    protected static ThreadState thread(VirtualFrame frame) {
        return (ThreadState) frame.getArguments()[0];
    }

    /** The trap to throw for a library error raised at this call. */
    @TruffleBoundary
    protected final Trap trap(LibraryTrap error) {
        return new Trap(error.kind(), error.code(), error.text(), this);
    }

    /** Checks a {@code str} argument that may hold any pointer (il.md §14.9). */
    protected final ViperString string(Object value, String extern, int index) {
        if (value == null || value instanceof ViperString) {
            return (ViperString) value;
        }
        throw wrongArgument(extern, index, "a string", value);
    }

    /** Checks a {@code ptr} argument whose object must be of one class. */
    protected final <T extends ManagedObject> T object(Object value, Class<T> type, String extern, int index) {
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw wrongArgument(extern, index, "a " + type.getSimpleName(), value);
    }

    @TruffleBoundary
    private Trap wrongArgument(String extern, int index, String expected, Object actual) {
        return new Trap(TrapKind.INVALID_OPERATION, 0, extern + ": argument " + (index + 1) + " must be " + expected
                + ", got " + (actual instanceof ManagedObject object ? object.describe() : actual), this);
    }
}
