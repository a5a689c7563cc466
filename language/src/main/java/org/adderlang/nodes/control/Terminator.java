package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;

/** How a block ends: data for the dispatcher, which tests for the final subclasses. */
public abstract class Terminator extends Node {

    /** The outgoing edges, in order. */
    public abstract Edge[] edges();

    /** br, and the fall-through between parts of a block. */
    public static final class Jump extends Terminator {
        @Child Edge edge;

        public Jump(Edge edge) {
            this.edge = edge;
        }

        @Override
        public Edge[] edges() {
            return new Edge[]{edge};
        }
    }

    /** eh.push and eh.pop: a jump that changes the handler state. */
    public static final class HandlerChange extends Terminator {
        @Child Edge edge;
        @CompilationFinal(dimensions = 1) final int[] next;
        private final int pushed;

        /**
         * @param next   maps each handler state to the one after the instruction
         * @param pushed the number of the block that eh.push pushes, -1 for eh.pop
         */
        public HandlerChange(Edge edge, int[] next, int pushed) {
            this.edge = edge;
            this.next = next;
            this.pushed = pushed;
        }

        /** Does to a function's HandlerStack what the instruction says. */
        void apply(VirtualFrame frame, int stackSlot) {
            var stack = (HandlerStack) frame.getObjectStatic(stackSlot);
            if (pushed < 0) {
                if (stack != null) {
                    stack.pop();
                }
                return;
            }
            if (stack == null) {
                stack = new HandlerStack();
                frame.setObjectStatic(stackSlot, stack);
            }
            stack.push(pushed);
        }

        @Override
        public Edge[] edges() {
            return new Edge[]{edge};
        }
    }

    /** cbr. */
    public static final class Branch extends Terminator {
        @Child private ExprNode condition;
        @Child Edge whenTrue;
        @Child Edge whenFalse;
        private final CountingConditionProfile profile = CountingConditionProfile.create();

        public Branch(ExprNode condition, Edge whenTrue, Edge whenFalse) {
            this.condition = condition;
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }

        boolean test(VirtualFrame frame) {
            return profile.profile(condition.executeBoolean(frame));
        }

        @Override
        public Edge[] edges() {
            return new Edge[]{whenTrue, whenFalse};
        }
    }

    /** switch.i32: a table look-up in the interpreter, an exploded chain of int comparisons in compiled code. */
    public static final class Switch extends Terminator {
        @Child private ExprNode scrutinee;
        @CompilationFinal(dimensions = 1) final int[] cases;
        /** One edge per case, then the default. */
        @Children final Edge[] edges;
        private final int[] sortedCases;
        private final int[] sortedIndices;

        public Switch(ExprNode scrutinee, int[] cases, Edge[] edges) {
            this.scrutinee = scrutinee;
            this.cases = cases;
            this.edges = edges;
            this.sortedCases = cases.clone();
            java.util.Arrays.sort(sortedCases);
            this.sortedIndices = new int[cases.length];
            for (int i = 0; i < cases.length; i++) {
                sortedIndices[java.util.Arrays.binarySearch(sortedCases, cases[i])] = i;
            }
        }

        int value(VirtualFrame frame) {
            return (int) scrutinee.executeLong(frame);
        }

        /** The index in {@link #edges} for a value; interpreter only. */
        int lookUp(int value) {
            CompilerDirectives.bailout("switch look-up in compiled code");
            int position = java.util.Arrays.binarySearch(sortedCases, value);
            return position < 0 ? cases.length : sortedIndices[position];
        }

        @Override
        public Edge[] edges() {
            return edges;
        }
    }

    /** ret. */
    public static final class Return extends Terminator {
        @Child private ExprNode value;
        private final Type.Kind kind;

        /** {@code value} is null for ret without a value. */
        public Return(ExprNode value) {
            this.value = value;
            this.kind = value == null ? Type.Kind.NONE : value.kind();
        }

        Object result(VirtualFrame frame) {
            // As executeBoxed does; but HotSpot gets to know what this calls, and not what all callers of executeBoxed call.
            if (kind == Type.Kind.LONG) {
                return value.executeLong(frame);
            }
            if (kind == Type.Kind.DOUBLE) {
                return value.executeDouble(frame);
            }
            return value == null ? null : value.executeBoxed(frame, kind);
        }

        @Override
        public Edge[] edges() {
            return new Edge[0];
        }
    }

    /** After a statement that always traps. */
    public static final class Unreachable extends Terminator {
        @Override
        public Edge[] edges() {
            return new Edge[0];
        }
    }

    /** resume.same and resume.next: continues at a block found from the recorded fault. */
    public static final class Resume extends Terminator {
        /** The blocks that can be recorded as faulting. */
        @CompilationFinal(dimensions = 1) final int[] faults;
        /** For each of them the block to continue at, or {@link DispatchNode#EXIT} to return 0. */
        @CompilationFinal(dimensions = 1) final int[] continuations;

        public Resume(int[] faults, int[] continuations) {
            this.faults = faults;
            this.continuations = continuations;
        }

        public int[] continuations() {
            return continuations.clone();
        }

        /** Where to continue after the fault in a block. */
        @TruffleBoundary
        int continuation(long fault) {
            for (int i = 0; i < faults.length; i++) {
                if (fault == faults[i]) {
                    return continuations[i];
                }
            }
            throw CompilerDirectives.shouldNotReachHere("resume at an unknown block");
        }

        @Override
        public Edge[] edges() {
            return new Edge[0];
        }
    }
}
