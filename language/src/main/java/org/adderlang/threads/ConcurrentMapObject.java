package org.adderlang.threads;

import java.util.function.Function;
import org.adderlang.library.collections.MapObject;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.ConcurrentMap}: a map behind a lock, with the map's iteration order. */
public final class ConcurrentMapObject extends ManagedObject {
    private final MapObject map = new MapObject();

    /** Does something with the map while no other thread uses it. */
    synchronized <R> R locked(Function<MapObject, R> action) {
        return action.apply(map);
    }

    @Override
    public void dispose() {
        map.disposeOnce();
    }

    @Override
    public String describe() {
        return "concurrent map of " + locked(MapObject::size);
    }
}
