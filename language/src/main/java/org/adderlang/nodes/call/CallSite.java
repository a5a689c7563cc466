package org.adderlang.nodes.call;

/** A node that calls something, as tools see it. */
public interface CallSite {
    /** The name of what is called, as the call writes it; {@code *} for calls through a pointer. */
    String callee();
}
