package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.StateMachine}, one current state out of 32 (runtime.md §13). */
@RuntimeClass("Viper.Game.StateMachine")
public final class StateMachineLibrary {
    private StateMachineLibrary() {
    }

    /** A new machine without states. */
    @Extern("New")
    public static StateMachineObject create() {
        return new StateMachineObject();
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") StateMachineObject machine) {
        // The garbage collector takes care of it.
    }

    /** Adds a state from 0 to 31; false when it is there or out of range. */
    @Extern("AddState")
    public static boolean addState(StateMachineObject machine, long id) {
        return machine != null && machine.addState(id);
    }

    /** Makes a state the current one without a previous one; false when it is unknown. */
    @Extern("SetInitial")
    public static boolean setInitial(StateMachineObject machine, long id) {
        return machine != null && machine.setInitial(id);
    }

    /** The current state; -1 when there is none. */
    @Extern("get_Current")
    public static long current(StateMachineObject machine) {
        return machine == null ? -1 : machine.current;
    }

    /** The previous state; -1 when there is none. */
    @Extern("get_Previous")
    public static long previous(StateMachineObject machine) {
        return machine == null ? -1 : machine.previous;
    }

    /** Whether a state is current. */
    @Extern("IsState")
    public static boolean isState(StateMachineObject machine, long id) {
        return machine != null && machine.current == id;
    }

    /** Goes to a state; false when it is unknown. */
    @Extern("Transition")
    public static boolean transition(StateMachineObject machine, long id) {
        return machine != null && machine.transition(id);
    }

    /** Whether a state was entered since ClearFlags. */
    @Extern("get_JustEntered")
    public static boolean justEntered(StateMachineObject machine) {
        return machine != null && machine.justEntered;
    }

    /** Whether a state was left since ClearFlags. */
    @Extern("get_JustExited")
    public static boolean justExited(StateMachineObject machine) {
        return machine != null && machine.justExited;
    }

    /** Forgets that states were entered and left. */
    @Extern("ClearFlags")
    public static void clearFlags(StateMachineObject machine) {
        if (machine != null) {
            machine.clearFlags();
        }
    }

    /** The frames counted in the current state. */
    @Extern("get_FramesInState")
    public static long framesInState(StateMachineObject machine) {
        return machine == null ? 0 : machine.framesInState;
    }

    /** Counts a frame. */
    @Extern("Update")
    public static void update(StateMachineObject machine) {
        if (machine != null) {
            machine.update();
        }
    }

    /** Whether a state was added. */
    @Extern("HasState")
    public static boolean hasState(StateMachineObject machine, long id) {
        return machine != null && machine.hasState(id);
    }

    /** The number of states. */
    @Extern("get_StateCount")
    public static long stateCount(StateMachineObject machine) {
        return machine == null ? 0 : machine.stateCount();
    }
}
