package org.adderlang.externs;

import java.util.List;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;

/**
 * What a call site says about the extern it calls.
 *
 * @param name      as written in the call
 * @param declared  the signature that the program declares, or null
 * @param arguments the types of the arguments: those declared, and for the rest what the values are
 * @param result    the type that the caller expects; void when it uses no result
 * @param scopes    what is known of the scopes of the programs that make the call
 */
public record ExternUse(String name, Signature declared, List<Type> arguments, Type result, ScopeUse scopes) {
    public ExternUse {
        arguments = List.copyOf(arguments);
    }
}
