package org.adderlang.nodes.control;

/**
 * What the dispatcher counts. An object and not locals, because every local that changes would become part of the state
 * by which partial evaluation tells loop iterations apart.
 */
final class LoopState {
    /** Back edges taken since the last report. */
    int backEdges;
    /** Blocks executed since the last poll for on-stack replacement. */
    int blocks;
}
