package org.adderlang.threads;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Threads.Scheduler}: names with the time from which they are due. */
public final class SchedulerObject extends ManagedObject {
    /** The most recently scheduled first. */
    private final List<Task> tasks = new ArrayList<>();

    private record Task(ViperString name, long dueNanos) {
        boolean isDue() {
            return System.nanoTime() - dueNanos >= 0;
        }
    }

    synchronized void schedule(ViperString name, long millis) {
        cancel(name);
        tasks.addFirst(new Task(name, System.nanoTime() + Math.clamp(millis, 0, Long.MAX_VALUE / 2_000_000) * 1_000_000));
    }

    synchronized boolean cancel(ViperString name) {
        return tasks.removeIf(task -> Values.equal(task.name, name));
    }

    synchronized boolean isDue(ViperString name) {
        return tasks.stream().anyMatch(task -> Values.equal(task.name, name) && task.isDue());
    }

    /** Removes the names that are due. */
    synchronized List<ViperString> poll() {
        List<Task> due = tasks.stream().filter(Task::isDue).toList();
        tasks.removeAll(due);
        return due.stream().map(Task::name).toList();
    }

    synchronized int size() {
        return tasks.size();
    }

    synchronized void clear() {
        tasks.clear();
    }

    @Override
    public String describe() {
        return "scheduler of " + size();
    }
}
