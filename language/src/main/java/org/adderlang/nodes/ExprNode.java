package org.adderlang.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeInfo;
import org.adderlang.il.Type;

/**
 * A node that computes a value. Types are static, so a node implements the one {@code execute} method of its
 * {@link #kind()}; i1 values are 0 or 1 as long, and comparisons also give them as boolean.
 */
@NodeInfo(language = "Viper IL")
public abstract class ExprNode extends Node {

    /** How this node carries its value. */
    public abstract Type.Kind kind();

    /** The value of an integer expression. */
    public long executeLong(VirtualFrame frame) {
        throw wrongKind();
    }

    /** Whether an integer expression is non-zero. */
    public boolean executeBoolean(VirtualFrame frame) {
        return executeLong(frame) != 0;
    }

    public double executeDouble(VirtualFrame frame) {
        throw wrongKind();
    }

    /** The value of a ptr expression as a canonical pointer, or of a str, error or resume_tok expression. */
    public Object executeObject(VirtualFrame frame) {
        throw wrongKind();
    }

    /** Evaluates and drops the value. */
    public void executeVoid(VirtualFrame frame) {
        executeBoxed(frame);
    }

    /** The value as Long, Double or object; null for void. */
    public final Object executeBoxed(VirtualFrame frame) {
        return executeBoxed(frame, kind());
    }

    /** As {@link #executeBoxed(VirtualFrame)}, for parents that keep the node's kind: the interpreter saves a virtual call. */
    public final Object executeBoxed(VirtualFrame frame, Type.Kind kind) {
        // Comparisons instead of an enum switch: its map array is no compile-time constant.
        if (kind == Type.Kind.LONG) {
            return executeLong(frame);
        }
        if (kind == Type.Kind.DOUBLE) {
            return executeDouble(frame);
        }
        if (kind == Type.Kind.OBJECT) {
            return executeObject(frame);
        }
        executeVoid(frame);
        return null;
    }

    private static IllegalStateException wrongKind() {
        throw CompilerDirectives.shouldNotReachHere("execute method does not fit the node's kind");
    }
}
