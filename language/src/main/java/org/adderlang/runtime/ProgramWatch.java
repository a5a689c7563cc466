package org.adderlang.runtime;

import com.oracle.truffle.api.TruffleLanguage.Env;

/** Ends a context's programs when their time is up. */
final class ProgramWatch {
    private final Thread thread;

    private ProgramWatch(Thread thread) {
        this.thread = thread;
    }

    /** Starts the clock. */
    static ProgramWatch start(Env env, long millis, Runnable stop) {
        Thread thread = env.createSystemThread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                return;
            }
            stop.run();
        });
        thread.setName("Viper time limit");
        thread.setDaemon(true);
        thread.start();
        return new ProgramWatch(thread);
    }

    void end() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread != Thread.currentThread() && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
