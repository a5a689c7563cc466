package org.adderlang.nodes.call;

import org.adderlang.externs.Builtin;
import org.adderlang.il.Type;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBudget;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/** A library function under a name that some registry has an extern for, though not one of this program's. */
final class BuiltinExtern extends ExternTarget {
    private final Builtin builtin;
    private final Type.Kind[] kinds;

    BuiltinExtern(Builtin builtin) {
        this.builtin = builtin;
        this.kinds = builtin.signature().params().stream().map(Type::kind).toArray(Type.Kind[]::new);
    }

    @Override
    Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
        try {
            Object result = builtin.call(thread, Coercions.all(kinds, arguments, thread));
            MemoryBudget budget = thread.memory();
            if (budget != null) {
                budget.charge(result, site);
            }
            return result;
        } catch (LibraryTrap e) {
            site.enterTrap();
            throw new Trap(e.kind(), e.code(), e.text(), site);
        }
    }
}
