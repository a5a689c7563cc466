package org.adderlang.library.io;

import org.adderlang.library.collections.References;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.IO.Stream} over a BinFile or a MemStream. */
public final class StreamObject extends ManagedObject {
    private final boolean onFile;
    private final boolean owned;
    /** Null once closed. */
    private ManagedObject target;

    /** @param owned whether closing the stream closes the target */
    StreamObject(ManagedObject target, boolean owned) {
        this.onFile = target instanceof BinFileObject;
        this.owned = owned;
        this.target = target;
    }

    boolean isOnFile() {
        return onFile;
    }

    /** The file; null when the stream is over memory or was closed. */
    BinFileObject file() {
        return target instanceof BinFileObject file ? file : null;
    }

    /** The memory; null when the stream is over a file or was closed. */
    MemStreamObject memory() {
        return target instanceof MemStreamObject memory ? memory : null;
    }

    /** Gives up a target of its own, closing it if it is a file. */
    void close() {
        if (owned && target != null) {
            BinFileLibrary.close(file());
            References.release(target);
            target = null;
        }
    }

    @Override
    public void dispose() {
        close();
    }

    @Override
    public String describe() {
        return onFile ? "Stream on a file" : "Stream in memory";
    }
}
