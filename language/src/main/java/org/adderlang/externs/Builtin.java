package org.adderlang.externs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.NoSuchElementException;
import org.adderlang.il.Signature;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ThreadState;

/** An implemented extern of the built-in library. Immutable and shared by all programs. */
public final class Builtin {
    private final String name;
    private final Signature signature;
    private final ExternTable table;
    private final int index;

    Builtin(String name, Signature signature, ExternTable table, int index) {
        this.name = name;
        this.signature = signature;
        this.table = table;
        this.index = index;
    }

    public String name() {
        return name;
    }

    public Signature signature() {
        return signature;
    }

    /**
     * The message of the trap for a call with a wrong number of arguments (il.md §8.2); null when the number is right.
     * Callers check this once, at link time: neither {@link #call} nor {@link #createInline} does.
     */
    public String arityProblem(int received) {
        int expected = signature.params().size();
        return received == expected ? null : name + ": expected " + expected + " argument(s), got " + received
                + (received > expected ? " (excess runtime operands)" : "");
    }

    /**
     * Calls it behind a boundary. Object arguments of the wrong kind trap.
     *
     * @param args Long for integers (i1 as 0 or 1), Double for f64, canonical pointers and strings; one per parameter
     * @return Long, Double, a canonical pointer or string; null for void
     * @throws LibraryTrap when the extern traps, is not permitted to do its work, runs out of memory, or finds an object
     *                     broken that several threads have changed at once
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object call(ThreadState thread, Object[] args) {
        try {
            return table.call(index, thread, args);
        } catch (LibraryTrap e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            throw failure(name, thread, e);
        }
    }

    /**
     * What to throw for an exception of the JVM that an extern has ended in: a trap when programs can bring it about, else
     * the exception.
     *
     * @param failure a RuntimeException or OutOfMemoryError
     */
    public static RuntimeException failure(String name, ThreadState thread, Throwable failure) {
        return switch (failure) {
            case SecurityException e -> LibraryTrap.domainError(name + ": not permitted: " + e.getMessage());
            case OutOfMemoryError _ -> LibraryTrap.domainError("out of memory");
            case IndexOutOfBoundsException e -> raced(name, thread, e);
            case NullPointerException e -> raced(name, thread, e);
            case NegativeArraySizeException e -> raced(name, thread, e);
            case IllegalArgumentException e -> raced(name, thread, e);
            case NoSuchElementException e -> raced(name, thread, e);
            case ConcurrentModificationException e -> raced(name, thread, e);
            default -> (RuntimeException) failure;
        };
    }

    /** Objects that threads change at once without a lock can be in a state in which no single thread can leave them. */
    private static RuntimeException raced(String name, ThreadState thread, RuntimeException failure) {
        boolean severalThreads = thread.program() != null && thread.program().hasSeveralThreads();
        return severalThreads ? LibraryTrap.changedAtOnce(name) : failure;
    }

    /**
     * A node of the result's kind that runs the extern in place, in compiled code without a call.
     *
     * @param site the call
     * @param args one per parameter, of the kinds of the parameters' types
     * @return null when the extern is not meant to be inlined
     */
    public ExprNode createInline(InstructionSite site, ExprNode[] args) {
        return table.createInline(index, site, args);
    }

    /** What it does, in one sentence. */
    public String summary() {
        return Builtins.documentation(name).getFirst();
    }

    /** The messages of the traps it raises itself. */
    public List<String> traps() {
        List<String> lines = Builtins.documentation(name);
        return lines.subList(1, lines.size());
    }
}
