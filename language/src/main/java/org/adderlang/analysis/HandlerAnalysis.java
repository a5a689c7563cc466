package org.adderlang.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.il.Opcode;

/**
 * The handler stacks that a function can have at each code block, as numbered states (design.md §2). State 0 is the empty
 * stack; every other state is a handler on top of another state. A dispatched handler stays on its stack (il.md §5.2).
 * <p>
 * A function that pushes in a loop has no end of stacks, and each state costs a copy of the code when compiled. Where they
 * become too many, the analysis is {@link #isDynamic dynamic}: the stack exists at run time, and there is only one state
 * besides state 0, in which any handler may be on top, or none. Some blocks never have one even then.
 */
public final class HandlerAnalysis {
    /** The state of a dynamic function after its first eh.push. */
    public static final int DYNAMIC = 1;
    private static final int MAX_STATES = 64;
    /** Blocks times states. */
    private static final int MAX_COPIES = 256;
    private static final int MAX_COPIES_PER_BLOCK = 4;

    private record State(int below, Set<CodeBlock> top) {
    }

    private record Visit(CodeBlock block, int state) {
    }

    private final ControlFlow flow;
    private final List<State> states = new ArrayList<>();
    private final Map<State, Integer> ids = new HashMap<>();
    private final Map<CodeBlock, Set<Integer>> statesOf = new HashMap<>();
    private final ArrayDeque<Visit> work = new ArrayDeque<>();
    private final List<CodeBlock> faultBlocks = new ArrayList<>();
    private final Set<Integer> resumeStates = new HashSet<>();
    private final boolean dynamic;
    /** In a dynamic analysis, the blocks that can run with a handler on the stack. */
    private final BitSet armed;
    private int copies;

    private HandlerAnalysis(ControlFlow flow, boolean dynamic) {
        this.flow = flow;
        this.dynamic = dynamic;
        this.armed = dynamic ? HandlerDepth.armed(flow) : null;
        intern(new State(0, Set.of()));
        if (dynamic) {
            intern(new State(DYNAMIC, pushedHandlers()));
        }
        reach(flow.blocks().getFirst(), 0);
        while (!work.isEmpty() && !isTooLarge()) {
            Visit visit = work.pop();
            follow(visit.block, visit.state);
        }
    }

    /** {@code number} is false to have it dynamic in any case. */
    public static HandlerAnalysis of(ControlFlow flow, boolean number) {
        if (!number && flow.hasHandlers()) {
            return new HandlerAnalysis(flow, true);
        }
        var exact = new HandlerAnalysis(flow, false);
        return exact.isTooLarge() ? new HandlerAnalysis(flow, true) : exact;
    }

    /** Whether the handler stack must exist at run time. */
    public boolean isDynamic() {
        return dynamic;
    }

    private boolean isTooLarge() {
        return !dynamic && (states.size() > MAX_STATES
                || copies > Math.max(MAX_COPIES, flow.blocks().size() * MAX_COPIES_PER_BLOCK));
    }

    private Set<CodeBlock> pushedHandlers() {
        var pushed = new LinkedHashSet<CodeBlock>();
        for (CodeBlock block : flow.blocks()) {
            if (block.last().opcode() == Opcode.EH_PUSH) {
                pushed.add(handlerOf(block));
            }
        }
        return pushed;
    }

    private CodeBlock handlerOf(CodeBlock push) {
        return flow.block(push.last().targets().getFirst().label());
    }

    /** How many states there are, the empty one included. */
    public int stateCount() {
        return states.size();
    }

    /** The handlers that a trap in {@code state} can enter: none in state 0, one in the others unless this is dynamic. */
    public Set<CodeBlock> handlers(int state) {
        return states.get(state).top;
    }

    /** Per state the state after the eh.push or eh.pop that ends {@code block}; itself where the block never runs. */
    public int[] transitions(CodeBlock block) {
        int[] next = new int[states.size()];
        for (int state = 0; state < next.length; state++) {
            next[state] = statesOf.getOrDefault(block, Set.of()).contains(state) ? after(block, state) : state;
        }
        return next;
    }

    /** Whether {@code block} can run with a handler on the stack. */
    public boolean mayBeArmed(CodeBlock block) {
        return statesOf.getOrDefault(block, Set.of()).stream().anyMatch(state -> isArmed(block, state));
    }

    private boolean isArmed(CodeBlock block, int state) {
        return state != 0 && (!dynamic || armed.get(block.number()));
    }

    /** The handlers that a trap in {@code block} can enter. */
    public Set<CodeBlock> handlersOf(CodeBlock block) {
        var handlers = new HashSet<CodeBlock>();
        for (int state : statesOf.getOrDefault(block, Set.of())) {
            if (isArmed(block, state)) {
                handlers.addAll(handlers(state));
            }
        }
        return handlers;
    }

    /** The blocks whose traps some handler of this function can see, in order of discovery. */
    public List<CodeBlock> faultBlocks() {
        return faultBlocks;
    }

    private void reach(CodeBlock block, int state) {
        if (statesOf.computeIfAbsent(block, b -> new HashSet<>()).add(state)) {
            work.push(new Visit(block, state));
            copies++;
        }
    }

    private void follow(CodeBlock block, int state) {
        int next = after(block, state);
        for (CodeBlock successor : block.successors()) {
            reach(successor, next);
        }
        if (isArmed(block, state)) {
            handlers(state).forEach(handler -> reach(handler, state));
            if (!faultBlocks.contains(block)) {
                faultBlocks.add(block);
                for (int resumed : resumeStates) {
                    reachResumed(block, resumed);
                }
            }
        }
        Opcode last = block.last().opcode();
        if ((last == Opcode.RESUME_SAME || last == Opcode.RESUME_NEXT) && resumeStates.add(state)) {
            for (CodeBlock fault : List.copyOf(faultBlocks)) {
                reachResumed(fault, state);
            }
        }
    }

    private void reachResumed(CodeBlock fault, int state) {
        reach(fault, state);
        CodeBlock next = flow.nextPart(fault);
        if (next != null) {
            reach(next, state);
        }
    }

    private int after(CodeBlock block, int state) {
        return switch (block.last().opcode()) {
            case EH_PUSH -> dynamic ? DYNAMIC : intern(new State(state, Set.of(handlerOf(block))));
            case EH_POP -> states.get(state).below;
            default -> state;
        };
    }

    private int intern(State state) {
        return ids.computeIfAbsent(state, key -> {
            states.add(key);
            return states.size() - 1;
        });
    }
}
