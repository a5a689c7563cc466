package org.adderlang.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.Callback;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.terminal.Pause;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Threads.Async}: functions that run on threads of their own and give their results as futures (runtime.md
 * §6.3). A trap becomes the future's error.
 */
@RuntimeClass("Viper.Threads.Async")
public final class AsyncLibrary {
    private static final long ANY_LIMIT_MILLIS = 30_000;
    /** As the reference cuts it: its buffer holds 39 bytes. */
    private static final int ANY_TIMEOUT_BYTES = 39;

    private AsyncLibrary() {
    }

    /**
     * Runs {@code fn(arg)} on a new thread; a future of its result.
     *
     * @throws LibraryTrap Async.Run: nil callback
     */
    @Extern("Run")
    public static FutureObject run(ThreadState thread, Object function, Object argument) {
        Callback callback = required(Callback.of(thread, "Async.Run", function, 1), "Async.Run: nil callback");
        return start(thread, callback.name(), child -> callback.on(child).apply(argument));
    }

    /**
     * Runs {@code fn(arg, token)} on a new thread; a future of its result, which fails with {@code cancelled} when the
     * token is cancelled at the end.
     *
     * @throws LibraryTrap Async.RunCancellable: nil callback
     */
    @Extern("RunCancellable")
    public static FutureObject runCancellable(ThreadState thread, Object function, Object argument, CancelTokenObject token) {
        Callback callback = required(Callback.of(thread, "Async.RunCancellable", function, 2),
                "Async.RunCancellable: nil callback");
        return start(thread, callback.name(), child -> {
            Object result = callback.on(child).apply(argument, token);
            if (token != null && token.check()) {
                throw LibraryTrap.domainError("cancelled");
            }
            return result;
        });
    }

    /** A future that gets the result null after some milliseconds. */
    @Extern("Delay")
    public static FutureObject delay(ThreadState thread, long millis) {
        return start(thread, "delay", child -> {
            Pause.millis(Math.min(millis, Integer.MAX_VALUE));
            return null;
        });
    }

    /** A future of a Seq with the results of several futures, or of the first error in their order. */
    @Extern("All")
    public static FutureObject all(ThreadState thread, SeqObject futures) {
        List<FutureObject> parts = futures(futures, "Async.All");
        if (parts.isEmpty()) {
            var empty = new FutureObject();
            empty.complete(new SeqObject());
            return empty;
        }
        return start(thread, "all", child -> SeqObject.of(parts.stream().map(FutureObject::get).toList()));
    }

    /** A future of the result or error of the future that is done first; it waits at most 30 seconds. */
    @Extern("Any")
    public static FutureObject any(ThreadState thread, SeqObject futures) {
        List<FutureObject> parts = futures(futures, "Async.Any");
        if (parts.isEmpty()) {
            var failed = new FutureObject();
            failed.fail(ViperString.of("Async.Any: empty futures"));
            return failed;
        }
        return start(thread, "any", child -> firstDone(parts).get());
    }

    private static FutureObject firstDone(List<FutureObject> parts) {
        Deadline limit = Deadline.after(ANY_LIMIT_MILLIS);
        while (true) {
            for (FutureObject part : parts) {
                if (part.isDone()) {
                    return part;
                }
            }
            if (limit.left() == 0) {
                var failed = new FutureObject();
                failed.fail(ViperString.of("Async.Any: timeout — no future resolved").substring(0, ANY_TIMEOUT_BYTES));
                return failed;
            }
            Pause.millis(1);
        }
    }

    /**
     * A future of {@code fn(result, arg)} when another future has its result; the other one's error is passed on.
     *
     * @throws LibraryTrap Async.Map: nil future or mapper
     */
    @Extern("Map")
    public static FutureObject map(ThreadState thread, FutureObject future, Object function, Object argument) {
        String nil = "Async.Map: nil future or mapper";
        required(future, nil);
        Callback callback = required(Callback.of(thread, "Async.Map", function, 2), nil);
        return start(thread, callback.name(), child -> callback.on(child).apply(future.get(), argument));
    }

    private static FutureObject start(ThreadState thread, String name, Function<ThreadState, Object> body) {
        var future = new FutureObject();
        thread.program().threads().start(thread, name, child -> {
            ViperString error = ThreadLibrary.trapOf(() -> future.complete(body.apply(child.state())));
            if (error != null) {
                future.fail(error);
            }
        });
        return future;
    }

    private static List<FutureObject> futures(SeqObject seq, String extern) {
        var parts = new ArrayList<FutureObject>();
        for (int i = 0; seq != null && i < seq.size(); i++) {
            if (!(seq.get(i) instanceof FutureObject future)) {
                throw LibraryTrap.invalidOperation(extern + ": element " + i + " is not a future");
            }
            parts.add(future);
        }
        return parts;
    }

    private static <T> T required(T value, String message) {
        if (value == null) {
            throw LibraryTrap.domainError(message);
        }
        return value;
    }
}
