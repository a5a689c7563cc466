package org.adderlang.library.io;

import java.io.IOException;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.terminal.Pause;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.Watcher}, changes of a file or in a directory (runtime.md §9); see {@link WatcherObject}. */
@RuntimeClass("Viper.IO.Watcher")
public final class WatcherLibrary {
    private static final long RENAMED = 4;
    private static final long LOOK_INTERVAL_MILLIS = 20;

    private WatcherLibrary() {
    }

    /**
     * A watcher for a file or directory.
     *
     * @throws LibraryTrap Watcher.New: null path
     * @throws LibraryTrap Watcher.New: empty path
     * @throws LibraryTrap Watcher.New: path does not exist
     */
    @Extern("New")
    public static WatcherObject create(ProgramState program, ViperString path) {
        check(path != null, "Watcher.New: null path");
        ViperString plain = path.cView();
        check(plain.length() > 0, "Watcher.New: empty path");
        ProgramFile file = ProgramFile.of(program, plain);
        check(file.exists(), "Watcher.New: path does not exist");
        return new WatcherObject(plain, file);
    }

    /** The watched path. */
    @Extern("get_Path")
    public static ViperString path(WatcherObject watcher) {
        return watcher == null ? ViperString.EMPTY : watcher.path;
    }

    /** Whether Start was called and Stop was not yet. */
    @Extern("get_IsWatching")
    public static boolean isWatching(WatcherObject watcher) {
        return watcher != null && watcher.isWatching();
    }

    /**
     * Begins to watch.
     *
     * @throws LibraryTrap Watcher.Start: null watcher
     * @throws LibraryTrap Watcher.Start: already watching
     * @throws LibraryTrap Watcher.Start: failed to add watch
     */
    @Extern("Start")
    public static void start(WatcherObject watcher) {
        check(watcher != null, "Watcher.Start: null watcher");
        check(!watcher.isWatching(), "Watcher.Start: already watching");
        try {
            watcher.start();
        } catch (IOException e) {
            throw LibraryTrap.domainError("Watcher.Start: failed to add watch");
        }
    }

    /** Ends watching. */
    @Extern("Stop")
    public static void stop(WatcherObject watcher) {
        if (watcher != null) {
            watcher.stop();
        }
    }

    /** The type of the next event; 0 when nothing happened. */
    @Extern("Poll")
    public static long poll(WatcherObject watcher) {
        return pollFor(watcher, 0);
    }

    /** The type of the next event, for which it waits a number of milliseconds, for ever when negative; 0 when none came. */
    @Extern("PollFor")
    public static long pollFor(WatcherObject watcher, long millis) {
        if (!isWatching(watcher)) {
            return WatcherObject.NONE;
        }
        long start = System.nanoTime();
        while (!watcher.poll()) {
            long waited = (System.nanoTime() - start) / 1_000_000;
            if (millis >= 0 && waited >= millis) {
                return WatcherObject.NONE;
            }
            Pause.millis(millis < 0 ? LOOK_INTERVAL_MILLIS : Math.min(LOOK_INTERVAL_MILLIS, millis - waited));
        }
        return watcher.last().type();
    }

    /**
     * The name of the file of the last event; empty for the watched file itself.
     *
     * @throws LibraryTrap Watcher.EventPath: null watcher
     * @throws LibraryTrap Watcher.EventPath: no event polled yet
     */
    @Extern("EventPath")
    public static ViperString eventPath(WatcherObject watcher) {
        check(watcher != null, "Watcher.EventPath: null watcher");
        check(watcher.last() != null, "Watcher.EventPath: no event polled yet");
        return ViperString.of(watcher.last().name());
    }

    /** The type of the last event; 0 when none was polled. */
    @Extern("EventType")
    public static long eventType(WatcherObject watcher) {
        return watcher == null || watcher.last() == null ? WatcherObject.NONE : watcher.last().type();
    }

    /** 0, no event. */
    @Extern("get_EVENT_NONE")
    public static long none(@SuppressWarnings("unused") Object watcher) {
        return WatcherObject.NONE;
    }

    /** 1, a file was created. */
    @Extern("get_EVENT_CREATED")
    public static long created(@SuppressWarnings("unused") Object watcher) {
        return WatcherObject.CREATED;
    }

    /** 2, a file was modified. */
    @Extern("get_EVENT_MODIFIED")
    public static long modified(@SuppressWarnings("unused") Object watcher) {
        return WatcherObject.MODIFIED;
    }

    /** 3, a file was deleted. */
    @Extern("get_EVENT_DELETED")
    public static long deleted(@SuppressWarnings("unused") Object watcher) {
        return WatcherObject.DELETED;
    }

    /** 4, a file was renamed. */
    @Extern("get_EVENT_RENAMED")
    public static long renamed(@SuppressWarnings("unused") Object watcher) {
        return RENAMED;
    }

    private static void check(boolean condition, String failure) {
        if (!condition) {
            throw LibraryTrap.domainError(failure);
        }
    }
}
