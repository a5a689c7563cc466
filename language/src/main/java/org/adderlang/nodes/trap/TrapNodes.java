package org.adderlang.nodes.trap;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.LongNode;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.TrapSite;
import org.adderlang.runtime.ErrorRecord;
import org.adderlang.runtime.ErrorReference;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;
import org.adderlang.runtime.ViperString;

/** trap, trap.from_err, trap.err, trap.kind and err.get_* (il.md §3.7, §5). */
public final class TrapNodes {
    private TrapNodes() {
    }

    static ThreadState thread(VirtualFrame frame) {
        return (ThreadState) frame.getArguments()[0];
    }

    /** trap and trap.from_err: a statement that always throws. */
    public static final class Raise extends StatementNode implements TrapSite {
        @Child private ExprNode code;
        @CompilationFinal private boolean raised;

        /** {@code code} is null for a plain trap. */
        public Raise(ExprNode code) {
            this.code = code;
        }

        @Override
        public void execute(VirtualFrame frame) {
            int value = code == null ? 0 : (int) code.executeLong(frame);
            if (!raised) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                raised = true;
                TrapSite.report(this);
            }
            throw new Trap(code == null ? TrapKind.DOMAIN_ERROR : TrapKind.ofErrorCode(value), value, null, this);
        }

        @Override
        public void expectTrap() {
            raised = true;
        }
    }

    /** trap.err: fills the thread's token. */
    public static final class MakeError extends ObjectNode {
        @Child private ExprNode code;
        @Child private ExprNode text;

        public MakeError(ExprNode code, ExprNode text) {
            this.code = code;
            this.text = text;
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            int value = (int) code.executeLong(frame);
            Object message = text.executeObject(frame);
            thread(frame).errorToken = new ErrorRecord(TrapKind.ofErrorCode(value), value, 0, -1,
                    message instanceof ViperString string ? string.toString() : null);
            return ErrorReference.OF_THREAD;
        }
    }

    /** trap.kind, err.get_kind, err.get_code, err.get_ip and err.get_line. */
    public static final class GetNumber extends LongNode {
        @Child private ErrorRecordNode record;
        private final Opcode opcode;

        public GetNumber(Opcode opcode, ErrorRecordNode record) {
            this.opcode = opcode;
            this.record = record;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            ErrorRecord error = record.execute(frame);
            if (opcode == Opcode.ERR_GET_CODE) {
                return error == null ? 0 : error.code();
            }
            if (opcode == Opcode.ERR_GET_IP) {
                return error == null ? 0 : error.ip();
            }
            if (opcode == Opcode.ERR_GET_LINE) {
                return error == null ? -1 : error.line();
            }
            return error == null ? TrapKind.RUNTIME_ERROR.ordinal() : error.kind().ordinal();
        }
    }

    /** err.get_msg: the message, empty when the trap has none. */
    public static final class GetMessage extends ObjectNode {
        @Child private ErrorRecordNode record;

        public GetMessage(ErrorRecordNode record) {
            this.record = record;
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            ErrorRecord error = record.execute(frame);
            return error == null || error.text() == null ? ViperString.EMPTY : ViperString.of(error.text());
        }
    }

    /** Traps unless the frame has a valid resume state; {@code consume} also invalidates it. */
    public static final class CheckResume extends StatementNode {
        private final int faultSlot;
        private final boolean consume;
        private final String message;
        @CompilationFinal private boolean raised;

        public CheckResume(InstructionSite site, int faultSlot, boolean consume) {
            this.faultSlot = faultSlot;
            this.consume = consume;
            this.message = site.instruction().opcode().mnemonic() + ": requires an active resume token";
        }

        @Override
        public void execute(VirtualFrame frame) {
            if (frame.getLongStatic(faultSlot) < 0) {
                if (!raised) {
                    CompilerDirectives.transferToInterpreterAndInvalidate();
                    raised = true;
                }
                throw new Trap(TrapKind.INVALID_OPERATION, 0, message, this);
            }
            if (consume) {
                frame.setLongStatic(faultSlot, -1);
            }
        }
    }

    /** Finds the record that an err.get_* or trap.kind instruction reads; null when there is none. */
    public static final class ErrorRecordNode extends com.oracle.truffle.api.nodes.Node {
        @Child private ExprNode reference;
        private final int errorSlot;

        /** {@code reference} is null for trap.kind: the live token, else the frame's record. */
        public ErrorRecordNode(ExprNode reference, int errorSlot) {
            this.reference = reference;
            this.errorSlot = errorSlot;
        }

        ErrorRecord execute(VirtualFrame frame) {
            Object which = reference == null ? null : reference.executeObject(frame);
            if (which != ErrorReference.OF_FRAME) {
                ErrorRecord token = thread(frame).errorToken;
                if (token != null) {
                    return token;
                }
            }
            return (ErrorRecord) frame.getObjectStatic(errorSlot);
        }

        /** The IL type of what {@code opcode} reads. */
        public static Type.Kind kind(Opcode opcode) {
            return opcode == Opcode.ERR_GET_MSG ? Type.Kind.OBJECT : Type.Kind.LONG;
        }
    }
}
