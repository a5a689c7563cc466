package org.adderlang.threads;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.adderlang.library.collections.Callback;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;

/** A {@code Viper.Threads.Pool}. A worker is started when there is a task and no worker is free for it. */
public final class PoolObject extends ManagedObject {
    static final long MAX_SIZE = 1024;

    private final int size;
    private final long firstId;
    private final ArrayDeque<Task> tasks = new ArrayDeque<>();
    private final Set<ThreadState> workers = new HashSet<>();
    private int started;
    private int active;
    private boolean shutdown;

    private record Task(Callback callback, Object argument) {
    }

    PoolObject(ProgramState program, long size) {
        this.size = (int) Math.clamp(size, 1, MAX_SIZE);
        this.firstId = program.threads().reserveIds(this.size);
    }

    /** Queues {@code callback(argument)}; false after a shutdown. */
    synchronized boolean submit(ThreadState thread, Callback callback, Object argument) {
        if (shutdown) {
            return false;
        }
        if (started < size && tasks.size() + active >= started) {
            thread.program().threads().start(firstId + started, thread, "pool worker", this::work);
            started++;
        }
        tasks.addLast(new Task(callback, argument));
        notifyAll();
        return true;
    }

    private void work(ThreadObject self) {
        ThreadState state = self.state();
        synchronized (this) {
            workers.add(state);
        }
        try {
            for (Task task = next(); task != null; task = next()) {
                try {
                    task.callback.on(state).apply(task.argument);
                } finally {
                    synchronized (this) {
                        active--;
                        notifyAll();
                    }
                }
            }
        } finally {
            synchronized (this) {
                workers.remove(state);
                started--;
                notifyAll();
            }
        }
    }

    /** Takes the next task; null when the pool has been shut down and no task is left. */
    private Task next() {
        record Taken(Task task) {
        }
        return Blocking.await(this, Deadline.NEVER, () -> {
            Task task = tasks.pollFirst();
            if (task != null) {
                active++;
            }
            return task != null || shutdown ? new Taken(task) : null;
        }).task;
    }

    /** Waits until there is no task, neither queued nor running; whether that was so before the deadline. */
    boolean await(Deadline deadline) {
        return Blocking.await(this, deadline, () -> tasks.isEmpty() && active == 0 ? Boolean.TRUE : null) != null;
    }

    /** Refuses new tasks and waits for the end of the workers, except for the one that calls this. */
    void shutdown(ThreadState caller, boolean dropTasks) {
        endWorkers(dropTasks);
        Blocking.await(this, Deadline.NEVER, () -> started == (workers.contains(caller) ? 1 : 0) ? Boolean.TRUE : null);
    }

    private synchronized void endWorkers(boolean dropTasks) {
        shutdown = true;
        if (dropTasks) {
            tasks.clear();
        }
        notifyAll();
    }

    int size() {
        return size;
    }

    synchronized int pending() {
        return tasks.size();
    }

    synchronized int active() {
        return active;
    }

    synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public void dispose() {
        endWorkers(false);
    }

    @Override
    public String describe() {
        return "pool of " + size;
    }
}
