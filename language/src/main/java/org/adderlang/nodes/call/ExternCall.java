package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.externs.Builtin;
import org.adderlang.externs.BuiltinOverrides;
import org.adderlang.externs.Builtins;
import org.adderlang.externs.ExternUse;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBudget;
import org.adderlang.runtime.ModuleVariable;
import org.adderlang.runtime.Trap;

/** call of a library function that is not run in place. */
public final class ExternCall extends CallNode {
    private final Builtin builtin;
    @Child private LibraryLink link;
    @CompilationFinal(dimensions = 1) private final Type.Kind[] parameterKinds;

    ExternCall(InstructionSite site, Type.Kind kind, Builtin builtin, LibraryLink link, ExprNode[] arguments) {
        super(site, kind, arguments);
        this.builtin = builtin;
        this.link = link;
        this.parameterKinds = builtin.signature().params().stream().map(Type::kind).toArray(Type.Kind[]::new);
    }

    /**
     * A call of an extern. Library functions that no registry has an extern for are linked at once: to a node that runs them
     * in place or to one that calls them. All others are looked up when the call is executed.
     *
     * @param kind          how the caller expects the result, NONE when it does not use it
     * @param variable       the module variable whose address the call takes, if its name is a constant; else null
     * @param objectsInPlace whether functions that may allocate objects can run in place, where nobody counts their memory
     */
    public static ExprNode create(InstructionSite site, Type.Kind kind, ExternUse use, ExprNode[] arguments,
                                  ModuleVariable variable, boolean objectsInPlace) {
        Builtin builtin = Builtins.find(use.name());
        if (builtin == null || builtin.arityProblem(arguments.length) != null) {
            return new RegisteredCall(site, kind, use, arguments);
        }
        var link = new LibraryLink(use, BuiltinOverrides.noneYet(use.name()));
        if (!link.isValid()) {
            return new RegisteredCall(site, kind, use, arguments);
        }
        boolean runsInPlace = objectsInPlace || builtin.signature().returnType().kind() != Type.Kind.OBJECT;
        ExprNode inline = runsInPlace && fits(builtin.signature(), kind, arguments) ? inPlace(site, builtin, arguments, variable) : null;
        if (inline instanceof InlineExternNode node) {
            node.link(link);
            return node;
        }
        return new ExternCall(site, kind, builtin, link, arguments);
    }

    private static ExprNode inPlace(InstructionSite site, Builtin builtin, ExprNode[] arguments, ModuleVariable variable) {
        return variable == null ? builtin.createInline(site, arguments)
                : new ModuleVariableAddress(site, variable, arguments[0]);
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
    public String callee() {
        return builtin.name();
    }

    @Override
    protected Object executeCall(VirtualFrame frame) {
        if (!link.isValid()) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            return link.replace(this, site(), arguments()).executeBoxed(frame);
        }
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
