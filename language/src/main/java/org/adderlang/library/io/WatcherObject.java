package org.adderlang.library.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/**
 * A {@code Viper.IO.Watcher}. The context's file system reports no changes, so each look compares names, times and sizes
 * with those of the last one; a renamed file therefore counts as one deleted and one created.
 */
public final class WatcherObject extends ManagedObject {
    static final long NONE = 0;
    static final long CREATED = 1;
    static final long MODIFIED = 2;
    static final long DELETED = 3;

    /** Something that happened, to the file of that name in the directory; to the watched file itself when it is empty. */
    record Event(long type, String name) {
    }

    private record State(long millis, long size) {
    }

    final ViperString path;
    private final ProgramFile watched;
    private final Queue<Event> pending = new ArrayDeque<>();
    private Map<String, State> known;
    /** The event that was polled last, or null. */
    private Event last;

    WatcherObject(ViperString path, ProgramFile watched) {
        this.path = path;
        this.watched = watched;
    }

    boolean isWatching() {
        return known != null;
    }

    void start() throws IOException {
        known = look();
    }

    void stop() {
        known = null;
        pending.clear();
    }

    Event last() {
        return last;
    }

    /** Takes the next event; false when nothing happened. The watcher must be watching. */
    boolean poll() {
        if (pending.isEmpty()) {
            collect();
        }
        Event next = pending.poll();
        if (next != null) {
            last = next;
        }
        return next != null;
    }

    private void collect() {
        Map<String, State> now;
        try {
            now = look();
        } catch (IOException e) {
            now = Map.of();
        }
        for (String name : known.keySet()) {
            if (!now.containsKey(name)) {
                pending.add(new Event(DELETED, name));
            }
        }
        for (var entry : now.entrySet()) {
            State before = known.get(entry.getKey());
            if (!entry.getValue().equals(before)) {
                pending.add(new Event(before == null ? CREATED : MODIFIED, entry.getKey()));
            }
        }
        known = now;
    }

    private Map<String, State> look() throws IOException {
        Map<String, State> found = new LinkedHashMap<>();
        if (!watched.isDirectory()) {
            found.put("", state(watched));
            return found;
        }
        for (String name : watched.list()) {
            try {
                ProgramFile file = watched.resolve(name);
                // The time of a directory changes with what is in it, which is not what is watched.
                found.put(name, file.isDirectory() ? new State(0, 0) : state(file));
            } catch (IOException e) {
                // Gone between listing and looking.
                found.remove(name);
            }
        }
        return found;
    }

    private static State state(ProgramFile file) throws IOException {
        return new State(file.modified().toMillis(), file.size());
    }

    @Override
    public String describe() {
        return "Watcher";
    }
}
