package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.TrapSite;

/** A straight run of statements and the terminator that follows it; part of an IL block or all of it. */
public final class BlockNode extends Node {
    @Children private final StatementNode[] statements;
    @Child Terminator terminator;
    private final int markSlot;
    @CompilationFinal(dimensions = 1) private final long[] marks;

    /**
     * @param marks null if no handler of the function can catch a trap in the block, otherwise per statement the value of
     *              {@link FaultMark} to record before it runs
     */
    public BlockNode(StatementNode[] statements, Terminator terminator, int markSlot, long[] marks) {
        this.statements = statements;
        this.terminator = terminator;
        this.markSlot = markSlot;
        this.marks = marks;
    }

    public Terminator terminator() {
        return terminator;
    }

    /**
     * The statements that have run when {@code child} is reached, a statement of this block or its terminator. Statements
     * that a tool has wrapped are given as they were before.
     */
    public List<StatementNode> statementsBefore(Node child) {
        var before = new ArrayList<StatementNode>();
        for (StatementNode statement : statements) {
            if (statement == child) {
                break;
            }
            before.add(statement instanceof WrapperNode wrapper ? (StatementNode) wrapper.getDelegateNode() : statement);
        }
        return before;
    }

    /** Whether the block can run with a handler on the stack. */
    boolean mayBeArmed() {
        return marks != null;
    }

    void expectTrapsLike(TrapSite trapped) {
        accept(child -> {
            if (child instanceof TrapSite site && site.isLike(trapped)) {
                site.expectTrap();
            }
            return true;
        });
    }

    @ExplodeLoop
    void execute(VirtualFrame frame) {
        for (int i = 0; i < statements.length; i++) {
            if (marks != null) {
                frame.setLongStatic(markSlot, marks[i]);
            }
            statements[i].execute(frame);
        }
    }
}
