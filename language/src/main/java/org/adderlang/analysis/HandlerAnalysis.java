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
    /** By handler, the blocks that end in an instruction whose trap can enter it, in order of discovery. */
    private final Map<CodeBlock, Set<CodeBlock>> faults = new HashMap<>();
    private final Map<CodeBlock, Set<CodeBlock>> sources;
    private final Set<Visit> resumes = new LinkedHashSet<>();
    private final boolean dynamic;
    /** In a dynamic analysis, the blocks that can run with a handler on the stack. */
    private final BitSet armed;
    private int copies;

    private HandlerAnalysis(ControlFlow flow, boolean dynamic) {
        this.flow = flow;
        this.dynamic = dynamic;
        this.sources = sources();
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

    /** The blocks that {@code block}, which ends in resume.same or resume.next, can go back to, in order of discovery. */
    public Set<CodeBlock> faultsBefore(CodeBlock block) {
        var result = new LinkedHashSet<CodeBlock>();
        sources.get(block).forEach(handler -> result.addAll(faults.getOrDefault(handler, Set.of())));
        return result;
    }

    /**
     * By block that ends in resume.same or resume.next, the handlers from which control gets there without another resume: only their
     * traps can be meant. To take others into account would make a loop of each, and they nest.
     */
    private Map<CodeBlock, Set<CodeBlock>> sources() {
        var result = new HashMap<CodeBlock, Set<CodeBlock>>();
        for (CodeBlock block : flow.blocks()) {
            if (resumesAtFault(block)) {
                result.put(block, new LinkedHashSet<>());
            }
        }
        if (result.isEmpty()) {
            return result;
        }
        for (CodeBlock handler : pushedHandlers()) {
            var seen = new HashSet<>(Set.of(handler));
            var open = new ArrayDeque<>(seen);
            while (!open.isEmpty()) {
                CodeBlock block = open.pop();
                if (resumesAtFault(block)) {
                    result.get(block).add(handler);
                } else if (block.last().opcode() != Opcode.RESUME_LABEL) {
                    for (CodeBlock successor : block.successors()) {
                        if (seen.add(successor)) {
                            open.push(successor);
                        }
                    }
                }
            }
        }
        return result;
    }

    private static boolean resumesAtFault(CodeBlock block) {
        return block.last().opcode() == Opcode.RESUME_SAME || block.last().opcode() == Opcode.RESUME_NEXT;
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
            for (CodeBlock handler : handlers(state)) {
                reach(handler, state);
                if (ControlFlow.canTrap(block.last()) && faults.computeIfAbsent(handler, h -> new LinkedHashSet<>()).add(block)) {
                    resumes.stream().filter(resume -> sources.get(resume.block).contains(handler))
                            .forEach(resume -> reachResumed(block, resume.state));
                }
            }
        }
        if (resumesAtFault(block) && resumes.add(new Visit(block, state))) {
            faultsBefore(block).forEach(fault -> reachResumed(fault, state));
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
