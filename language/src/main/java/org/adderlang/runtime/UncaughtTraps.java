package org.adderlang.runtime;

import org.adderlang.api.TrapEvent;
import org.adderlang.api.TrapHandler;

/** Shows the traps that leave a program to the handler which the embedder has installed. */
public final class UncaughtTraps {
    private volatile TrapHandler handler;

    public void setHandler(TrapHandler installed) {
        handler = installed;
    }

    void handle(Trap trap) {
        TrapHandler installed = handler;
        if (installed == null) {
            return;
        }
        FaultLocation fault = trap.fault();
        installed.onTrap(fault == null
                ? new TrapEvent(trap.kind(), trap.code(), null, null, 0, 0, trap.text(), trap.report())
                : new TrapEvent(trap.kind(), trap.code(), fault.function(), fault.block(), fault.ip(), fault.line(),
                        trap.text(), trap.report()));
    }
}
