package org.adderlang.library.game;

import java.util.concurrent.atomic.AtomicLong;
import org.adderlang.runtime.ProgramState;

/** Different random seeds for the emitters of a program, the same in every run. */
final class ParticleSeeds {
    private static final long FIRST = 0x5DEECE66DL;

    private final AtomicLong upcoming = new AtomicLong(FIRST);

    static long next(ProgramState program) {
        return program.service(ParticleSeeds.class, p -> new ParticleSeeds()).upcoming.getAndIncrement();
    }
}
