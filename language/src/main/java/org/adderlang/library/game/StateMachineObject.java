package org.adderlang.library.game;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.StateMachine}: one of up to 32 states is current. */
public final class StateMachineObject extends ManagedObject {
    private static final int MOST_STATES = 32;
    private static final long NONE = -1;

    long current = NONE;
    long previous = NONE;
    long framesInState;
    boolean justEntered;
    boolean justExited;
    private int states;

    boolean hasState(long id) {
        return id >= 0 && id < MOST_STATES && (states & 1 << id) != 0;
    }

    long stateCount() {
        return Integer.bitCount(states);
    }

    /** Whether the state is new and its number allowed. */
    boolean addState(long id) {
        if (id < 0 || id >= MOST_STATES || hasState(id)) {
            return false;
        }
        states |= 1 << id;
        return true;
    }

    boolean setInitial(long id) {
        if (!hasState(id)) {
            return false;
        }
        enter(id, NONE);
        return true;
    }

    /** Whether the state is known; the current one stays as it is. */
    boolean transition(long id) {
        if (hasState(id) && id != current) {
            enter(id, current);
        }
        return hasState(id);
    }

    private void enter(long id, long from) {
        previous = from;
        current = id;
        framesInState = 0;
        justEntered = true;
        justExited = from != NONE;
    }

    void clearFlags() {
        justEntered = false;
        justExited = false;
    }

    void update() {
        if (current != NONE) {
            framesInState++;
        }
    }

    @Override
    public String describe() {
        return "StateMachine";
    }
}
