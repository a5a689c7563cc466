package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.externs.Builtin;
import org.adderlang.externs.Builtins;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBudget;
import org.adderlang.runtime.Trap;
import org.adderlang.runtime.TrapKind;

/** call of a library function that is not run in place. */
public final class ExternCall extends CallNode {
    private final Builtin builtin;
    @CompilationFinal(dimensions = 1) private final Type.Kind[] parameterKinds;

    private ExternCall(InstructionSite site, Type.Kind kind, Builtin builtin, ExprNode[] arguments) {
        super(site, kind, arguments);
        this.builtin = builtin;
        this.parameterKinds = builtin.signature().params().stream().map(Type::kind).toArray(Type.Kind[]::new);
    }

    /**
     * Links a call of the library function {@code name}: to a node that runs it in place, to one that calls it, or, when it
     * is missing or the number of arguments is wrong, to one that traps as il.md §8.2 says.
     *
     * @param kind          how the caller expects the result, NONE when it does not use it
     * @param objectsInPlace whether functions that may allocate objects can run in place, where nobody counts their memory
     */
    public static ExprNode create(InstructionSite site, Type.Kind kind, String name, ExprNode[] arguments,
                                  boolean objectsInPlace) {
        Builtin builtin = Builtins.find(name);
        String problem = builtin == null ? Builtins.missingText(name) : builtin.arityProblem(arguments.length);
        if (problem != null) {
            return new FailingCall(site, kind, arguments, TrapKind.DOMAIN_ERROR, problem);
        }
        boolean inPlace = objectsInPlace || builtin.signature().returnType().kind() != Type.Kind.OBJECT;
        ExprNode inline = inPlace && fits(builtin.signature(), kind, arguments) ? builtin.createInline(site, arguments) : null;
        return inline != null ? inline : new ExternCall(site, kind, builtin, arguments);
    }

    /** Whether no value needs to be reinterpreted, as calls that the verifier has not seen may require. */
    private static boolean fits(Signature signature, Type.Kind kind, ExprNode[] arguments) {
        if (kind != Type.Kind.NONE && kind != signature.returnType().kind()) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].kind() != signature.params().get(i).kind()) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Object executeCall(VirtualFrame frame) {
        Object[] arguments = evaluateArguments(frame, parameterKinds);
        try {
            Object result = builtin.call(thread(frame), arguments);
            MemoryBudget budget = thread(frame).memory();
            if (budget != null) {
                budget.charge(result, this);
            }
            return result;
        } catch (LibraryTrap e) {
            enterTrap();
            throw new Trap(e.kind(), e.code(), e.text(), this);
        }
    }
}
