package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.adderlang.externs.ExternScopes;
import org.adderlang.externs.ExternUse;

/** Looks an extern up at every call: for call sites that too many sets of scopes share. */
final class AnyExtern extends Node {
    private final ExternUse use;
    private final Map<ExternScopes, ExternLink> links = Collections.synchronizedMap(new WeakHashMap<>());

    AnyExtern(ExternUse use) {
        this.use = use;
    }

    @TruffleBoundary
    ExternTarget target(ExternScopes scopes) {
        ExternLink link = links.get(scopes);
        if (link == null || !link.isValid()) {
            link = ExternLinker.linkUncached(use, scopes);
            links.put(scopes, link);
        }
        return link.target;
    }
}
