package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.adderlang.il.TrapKind;

/**
 * A raised trap (il.md §5). IL handlers catch it; uncaught, the embedder sees a guest exception with the members
 * {@code kind} (number), {@code kindName}, {@code code}, {@code message}, {@code function}, {@code block},
 * {@code instruction}, {@code line}, {@code report} (the one-line report of il.md §5.5) and {@code cause} (the exception of
 * an extern that made it, or null).
 */
@ExportLibrary(InteropLibrary.class)
public final class Trap extends AbstractTruffleException {
    /** The message of the trap for too deep recursion (il.md §4.2). */
    public static final String STACK_OVERFLOW = "stack overflow: maximum recursion depth exceeded";
    private static final long serialVersionUID = 1L;

    private static final String[] MEMBERS = {"kind", "kindName", "code", "message", "function", "block", "instruction",
            "line", "report", "cause"};

    private final TrapKind kind;
    private final int code;
    private final String text;

    /**
     * @param text     the message, or null
     * @param location the node of the faulting instruction, or null outside any
     */
    public Trap(TrapKind kind, int code, String text, Node location) {
        this(kind, code, text, null, location);
    }

    /** A trap caused by a host or foreign exception. */
    public Trap(TrapKind kind, int code, String text, Throwable cause, Node location) {
        super(text, cause, UNLIMITED_STACK_TRACE, location);
        this.kind = kind;
        this.code = code;
        this.text = text;
    }

    public TrapKind kind() {
        return kind;
    }

    public int code() {
        return code;
    }

    /** The message without kind and location; null when the trap has none. */
    public String text() {
        return text;
    }

    /** Where it was raised; null outside IL code. */
    @TruffleBoundary
    public FaultLocation fault() {
        for (Node node = getLocation(); node != null; node = node.getParent()) {
            if (node instanceof FaultLocation.Site site) {
                return site.faultLocation();
            }
        }
        return null;
    }

    /** The line that an uncaught trap prints (il.md §5.5). */
    @TruffleBoundary
    public String report() {
        FaultLocation fault = fault();
        return "Trap " + (fault == null ? "@<unknown>#0" : fault) + ": " + describe();
    }

    /** {@code KIND (code=C)[: MESSAGE]}. */
    @TruffleBoundary
    public String describe() {
        return kind.title() + " (code=" + code + ")" + (text == null || text.isEmpty() ? "" : ": " + text);
    }

    @Override
    @TruffleBoundary
    public String getMessage() {
        return describe();
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return new NameList(MEMBERS);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return Arrays.asList(MEMBERS).contains(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        FaultLocation fault = fault();
        return switch (member) {
            case "kind" -> kind.ordinal();
            case "kindName" -> kind.title();
            case "code" -> code;
            case "message" -> text == null ? "" : text;
            case "function" -> fault == null ? "" : fault.function();
            case "block" -> fault == null ? "" : fault.block();
            case "instruction" -> fault == null ? 0 : fault.ip();
            case "line" -> fault == null ? 0L : fault.line();
            case "report" -> report();
            case "cause" -> cause();
            default -> throw UnknownIdentifierException.create(member);
        };
    }

    private Object cause() {
        Throwable cause = getCause();
        if (cause == null) {
            return NullPointer.INSTANCE;
        }
        return cause instanceof AbstractTruffleException ? cause : AdderContext.of(null).env().asGuestValue(cause);
    }
}
