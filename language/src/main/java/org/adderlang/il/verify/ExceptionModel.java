package org.adderlang.il.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Target;

/**
 * The walk over all (block, handler stack, resume token) states a function can reach (il.md §6.6). Only explicit traps
 * lead to handlers here, and resume.* pops one handler.
 */
final class ExceptionModel {
    private static final String UNDERFLOW = "verify.eh.underflow";
    private static final String UNRELEASED = "verify.eh.unreleased";
    private static final String TOKEN_MISSING = "verify.eh.resume_token_missing";

    private final FunctionContext context;
    private final List<Block> blocks;
    private final List<List<HandlerSteps.Step>> steps;
    private final int pushCount;
    private final HandlerStacks stacks = new HandlerStacks();
    private final StateQueue states = new StateQueue();
    private final HandlerCoverage coverage;

    private Rejection underflow;
    private Rejection unreleased;
    private Rejection tokenMissing;

    private ExceptionModel(FunctionContext context) {
        this.context = context;
        this.blocks = context.function().blocks();
        this.steps = blocks.stream().map(HandlerSteps::of).toList();
        this.pushCount = (int) steps.stream().flatMap(List::stream).filter(s -> s.kind() == HandlerSteps.Kind.PUSH).count();
        this.coverage = new HandlerCoverage(context);
    }

    /** Whether a function has anything to walk for. */
    static boolean concerns(Function function) {
        for (Block block : function.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (concerns(instruction.opcode())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean concerns(Opcode opcode) {
        return opcode == Opcode.EH_PUSH || opcode == Opcode.EH_POP || opcode == Opcode.EH_ENTRY || opcode.isResume()
                || HandlerSteps.isExplicitTrap(opcode);
    }

    static void check(FunctionContext context) {
        var model = new ExceptionModel(context);
        model.walk();
        for (Rejection rejection : new Rejection[] {model.underflow, model.unreleased, model.tokenMissing}) {
            if (rejection != null) {
                throw rejection;
            }
        }
        model.coverage.check();
    }

    private void walk() {
        // A correct function has few stacks per block; this bounds functions made to have many.
        int limit = 4096 + 64 * blocks.size();
        states.add(0, HandlerStacks.EMPTY, false, StateQueue.NO_PARENT);
        for (int state = 0; state < states.size() && underflow == null; state++) {
            if (state > limit) {
                noteUnreleased(state, 0, "more than " + limit + " handler stacks");
                return;
            }
            if (!visit(state)) {
                return;
            }
        }
    }

    /** Runs the steps of a block; the result is false when the walk would not end. */
    private boolean visit(int state) {
        int block = states.block(state);
        int stack = states.stack(state);
        for (HandlerSteps.Step step : steps.get(block)) {
            switch (step.kind()) {
                case PUSH -> {
                    Instruction push = blocks.get(block).instructions().get(step.position());
                    stack = stacks.push(stack, context.blockIndex(push.targets().getFirst().label()));
                    coverage.pushed(stacks.top(stack), block, step.position());
                    if (stacks.depth(stack) > pushCount) {
                        // Deeper than there are eh.push instructions: one of them repeats, and can repeat for ever.
                        noteUnreleased(state, step.position(), "eh.push repeats without eh.pop");
                        return false;
                    }
                }
                case POP -> {
                    if (stack == HandlerStacks.EMPTY) {
                        underflow = error(UNDERFLOW, state, step.position(),
                                "[checkNoHandlerCrossing] eh.pop without matching eh.push");
                        return false;
                    }
                    stack = stacks.pop(stack);
                }
                case FAULT -> {
                    if (stack != HandlerStacks.EMPTY) {
                        coverage.covered(stacks.top(stack), block);
                    }
                }
                case END -> leave(state, stack, step.position());
            }
        }
        return true;
    }

    private void leave(int state, int stack, int position) {
        Instruction terminator = blocks.get(states.block(state)).instructions().get(position);
        Opcode opcode = terminator.opcode();
        if (opcode == Opcode.RET) {
            if (stack != HandlerStacks.EMPTY) {
                noteUnreleased(state, position, "unmatched eh.push depth " + stacks.depth(stack));
            }
        } else if (HandlerSteps.isExplicitTrap(opcode)) {
            if (stack != HandlerStacks.EMPTY) {
                states.add(stacks.top(stack), stack, true, state);
            }
        } else if (opcode.isResume()) {
            if (!states.token(state) && tokenMissing == null) {
                tokenMissing = error(TOKEN_MISSING, state, position,
                        "[checkUnreachableAfterThrow] resume.* requires active resume token");
            }
            follow(terminator, state, stacks.pop(stack), false);
        } else {
            follow(terminator, state, stack, states.token(state));
        }
    }

    private void follow(Instruction terminator, int state, int stack, boolean token) {
        for (Target target : terminator.targets()) {
            states.add(context.blockIndex(target.label()), stack, token, state);
        }
    }

    private void noteUnreleased(int state, int position, String text) {
        if (unreleased == null) {
            unreleased = error(UNRELEASED, state, position, "[checkAllPathsCloseTry] " + text);
        }
    }

    private Rejection error(String code, int state, int position, String text) {
        var site = new Site(context, states.block(state), position);
        return site.error(code, text + "; path: " + states.path(state, blocks));
    }

    /** The states met so far, in breadth-first order, each once. */
    private static final class StateQueue {
        static final int NO_PARENT = -1;
        private static final int PATH_LIMIT = 64;

        private record State(int block, int stack, boolean token) {
        }

        private final Set<State> seen = new HashSet<>();
        private final List<State> states = new ArrayList<>();
        private int[] parents = new int[16];

        int size() {
            return states.size();
        }

        void add(int block, int stack, boolean token, int parent) {
            var state = new State(block, stack, token);
            if (seen.add(state)) {
                if (states.size() == parents.length) {
                    parents = Arrays.copyOf(parents, parents.length * 2);
                }
                parents[states.size()] = parent;
                states.add(state);
            }
        }

        int block(int state) {
            return states.get(state).block();
        }

        int stack(int state) {
            return states.get(state).stack();
        }

        boolean token(int state) {
            return states.get(state).token();
        }

        /** The labels on the way to a state; the middle of a long way is left out. */
        String path(int state, List<Block> blocks) {
            List<String> labels = new ArrayList<>();
            for (int s = state; s != NO_PARENT; s = parents[s]) {
                labels.add(blocks.get(block(s)).label());
            }
            List<String> path = labels.reversed();
            if (path.size() > PATH_LIMIT) {
                List<String> shortened = new ArrayList<>(path.subList(0, PATH_LIMIT / 2));
                shortened.add("...");
                shortened.addAll(path.subList(path.size() - PATH_LIMIT / 2, path.size()));
                path = shortened;
            }
            return String.join(" -> ", path);
        }
    }
}
