package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ForeignFunction;
import org.adderlang.api.NativeFunction;
import org.adderlang.api.PolyglotFunction;
import org.adderlang.api.TypedFunction;
import org.adderlang.externs.Builtin;
import org.adderlang.externs.Builtins;
import org.adderlang.externs.ExternScopes;
import org.adderlang.externs.ExternUse;
import org.adderlang.externs.ForeignValues;
import org.adderlang.runtime.AdderContext;

/** Links a use of an extern: finds what the name means, checks that it fits, and makes the node that calls it. */
final class ExternLinker {
    private ExternLinker() {
    }

    /** A link for a call site; {@code next} is the rest of the site's chain. */
    @TruffleBoundary
    static ExternLink link(ExternUse use, ExternScopes scopes, ExternLink next) {
        ExternScopes.Resolution found = scopes.resolve(use.name());
        return new ExternLink(scopes, found.valid(), target(use, found.extern(), true), next);
    }

    /** A link that is no part of an AST. It must not keep its scopes alive: it is a value of a map with these as keys. */
    @TruffleBoundary
    static ExternLink linkUncached(ExternUse use, ExternScopes scopes) {
        ExternScopes.Resolution found = scopes.resolve(use.name());
        return new ExternLink((ExternScopes) null, found.valid(), target(use, found.extern(), false), null);
    }

    private static ExternTarget target(ExternUse use, ExternDescriptor extern, boolean adopted) {
        if (extern == null) {
            return builtin(use);
        }
        String mismatch = extern.mismatch(use.result(), use.arguments());
        if (mismatch != null) {
            return new FailedExtern(mismatch);
        }
        return switch (extern.function()) {
            case ForeignFunction function -> new ForeignExtern(extern, function, use);
            case TypedFunction function -> JavaShapes.of(extern, function, use);
            case PolyglotFunction function -> polyglot(extern, function, use, adopted);
            case NativeFunction function -> NativeExtern.create(extern, function, use);
            default -> throw new IllegalArgumentException("unknown form of function: " + extern.function());
        };
    }

    private static ExternTarget polyglot(ExternDescriptor extern, PolyglotFunction function, ExternUse use,
                                         boolean adopted) {
        Object value;
        try {
            value = AdderContext.of(null).env().asGuestValue(function.value());
        } catch (IllegalArgumentException | IllegalStateException e) {
            return new FailedExtern(extern.name() + ": the function belongs to another context");
        }
        if (!InteropLibrary.getUncached().isExecutable(value)) {
            return new FailedExtern(extern.name() + ": expected a function, got " + ForeignValues.describe(value, null));
        }
        return new PolyglotExtern(extern, value, use,
                adopted ? InteropLibrary.getFactory().create(value) : InteropLibrary.getUncached(value));
    }

    private static ExternTarget builtin(ExternUse use) {
        Builtin builtin = Builtins.find(use.name());
        if (builtin == null) {
            return new FailedExtern(Builtins.missingText(use.name()));
        }
        String problem = builtin.arityProblem(use.arguments().size());
        return problem == null ? new BuiltinExtern(builtin) : new FailedExtern(problem);
    }
}
