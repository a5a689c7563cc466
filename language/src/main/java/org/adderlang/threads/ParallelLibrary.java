package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;

/** {@code Viper.Threads.Parallel}: the program's common pool (runtime.md §6.3). */
@RuntimeClass("Viper.Threads.Parallel")
public final class ParallelLibrary {
    private ParallelLibrary() {
    }

    /** The number of processors. */
    @Extern("DefaultWorkers")
    public static long defaultWorkers() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** The program's common pool, with as many threads as there are processors. */
    @Extern("DefaultPool")
    public static PoolObject defaultPool(ProgramState program) {
        return program.service(PoolObject.class, p -> new PoolObject(p, defaultWorkers()));
    }
}
