package org.adderlang.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.il.Opcode;

/**
 * The handler stacks that a function can have at each code block, as numbered states (design.md §2). State 0 is the empty
 * stack; every other state is a handler on top of another state. A dispatched handler stays on its stack (il.md §5.2).
 */
public final class HandlerAnalysis {
    /** Deeper stacks forget their oldest handler: a program that pushes in a loop must not need endless states. */
    private static final int MAX_DEPTH = 16;
    private static final int MAX_STATES = 256;

    private record State(int below, CodeBlock handler, int depth) {
    }

    private record Visit(CodeBlock block, int state) {
    }

    private final ControlFlow flow;
    private final List<State> states = new ArrayList<>();
    private final Map<List<Object>, Integer> ids = new HashMap<>();
    private final Map<CodeBlock, Set<Integer>> statesOf = new HashMap<>();
    private final ArrayDeque<Visit> work = new ArrayDeque<>();
    private final List<CodeBlock> faultBlocks = new ArrayList<>();
    private final Set<Integer> resumeStates = new HashSet<>();

    public HandlerAnalysis(ControlFlow flow) {
        this.flow = flow;
        states.add(new State(0, null, 0));
        reach(flow.blocks().getFirst(), 0);
        while (!work.isEmpty()) {
            Visit visit = work.pop();
            follow(visit.block, visit.state);
        }
    }

    /** How many states there are, the empty one included. */
    public int stateCount() {
        return states.size();
    }

    /** The handler that a trap in {@code state} enters; null in state 0. */
    public CodeBlock handler(int state) {
        return states.get(state).handler;
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
        return statesOf.getOrDefault(block, Set.of()).stream().anyMatch(state -> state != 0);
    }

    /** The handlers that a trap in {@code block} can enter. */
    public Set<CodeBlock> handlersOf(CodeBlock block) {
        var handlers = new HashSet<CodeBlock>();
        for (int state : statesOf.getOrDefault(block, Set.of())) {
            if (state != 0) {
                handlers.add(states.get(state).handler);
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
        }
    }

    private void follow(CodeBlock block, int state) {
        int next = after(block, state);
        for (CodeBlock successor : block.successors()) {
            reach(successor, next);
        }
        if (state != 0) {
            reach(states.get(state).handler, state);
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
            case EH_PUSH -> push(state, flow.block(block.last().targets().getFirst().label()));
            case EH_POP -> states.get(state).below;
            default -> state;
        };
    }

    private int push(int below, CodeBlock handler) {
        int base = below;
        if (states.get(base).depth >= MAX_DEPTH) {
            base = withoutOldest(base);
        }
        Integer known = ids.get(List.of(base, handler));
        if (known != null) {
            return known;
        }
        if (states.size() >= MAX_STATES && base != 0) {
            return push(0, handler);
        }
        return intern(base, handler);
    }

    private int intern(int below, CodeBlock handler) {
        return ids.computeIfAbsent(List.of(below, handler), key -> {
            states.add(new State(below, handler, states.get(below).depth + 1));
            return states.size() - 1;
        });
    }

    private int withoutOldest(int state) {
        var handlers = new ArrayDeque<CodeBlock>();
        for (int s = state; states.get(s).below != 0; s = states.get(s).below) {
            handlers.push(states.get(s).handler);
        }
        int rebuilt = 0;
        for (CodeBlock handler : handlers) {
            rebuilt = intern(rebuilt, handler);
        }
        return rebuilt;
    }
}
