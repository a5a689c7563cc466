package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.ExprNode;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/** Base of the generated nodes that run an {@code @Extern(inline = true)} method in place. */
public abstract class InlineExternNode extends ExprNode {
    @CompilationFinal private boolean trapped;

    protected static ThreadState thread(VirtualFrame frame) {
        return (ThreadState) frame.getArguments()[0];
    }

    /** The trap to throw for a library error raised at this call. */
    protected final Trap trap(LibraryTrap error) {
        // Until it first traps, compiled code leaves for the interpreter here; from then on traps stay in compiled code.
        if (!trapped) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            trapped = true;
        }
        return new Trap(error.kind(), error.code(), error.text(), this);
    }
}
