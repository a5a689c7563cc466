package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.memory.Memory;
import org.adderlang.runtime.ProgramState;

/** {@code Viper.Game.ParticleEmitter}, sparks and smoke (runtime.md §13). Angles in degrees, times in frames, colours ARGB. */
@RuntimeClass("Viper.Game.ParticleEmitter")
public final class ParticleEmitterLibrary {
    private ParticleEmitterLibrary() {
    }

    /** An emitter for 1 to 1024 particles. */
    @Extern("New")
    public static ParticleEmitterObject create(ProgramState program, long capacity) {
        return new ParticleEmitterObject(capacity, ParticleSeeds.next(program));
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") ParticleEmitterObject emitter) {
        // The garbage collector takes care of it.
    }

    /** Moves the emitter. */
    @Extern("SetPosition")
    public static void setPosition(ParticleEmitterObject emitter, double x, double y) {
        if (emitter != null) {
            emitter.moveTo(x, y);
        }
    }

    /** The horizontal position. */
    @Extern("get_X")
    public static double x(ParticleEmitterObject emitter) {
        return emitter == null ? 0 : emitter.x;
    }

    /** The vertical position. */
    @Extern("get_Y")
    public static double y(ParticleEmitterObject emitter) {
        return emitter == null ? 0 : emitter.y;
    }

    /** The particles a frame. */
    @Extern("get_Rate")
    public static double rate(ParticleEmitterObject emitter) {
        return emitter == null ? 0 : emitter.rate;
    }

    /** Sets the particles a frame. */
    @Extern("set_Rate")
    public static void setRate(ParticleEmitterObject emitter, double perFrame) {
        if (emitter != null) {
            emitter.setRate(perFrame);
        }
    }

    /** Sets the shortest and longest life of particles, in frames. */
    @Extern("SetLifetime")
    public static void setLifetime(ParticleEmitterObject emitter, long shortest, long longest) {
        if (emitter != null) {
            emitter.setLifetime(shortest, longest);
        }
    }

    /** Sets the range of speeds and of directions of particles. */
    @Extern("SetVelocity")
    public static void setVelocity(ParticleEmitterObject emitter, double slowest, double fastest, double fromAngle, double toAngle) {
        if (emitter != null) {
            emitter.setVelocity(slowest, fastest, fromAngle, toAngle);
        }
    }

    /** Sets what each frame adds to the velocity of particles. */
    @Extern("SetGravity")
    public static void setGravity(ParticleEmitterObject emitter, double gx, double gy) {
        if (emitter != null) {
            emitter.setGravity(gx, gy);
        }
    }

    /** Sets the range of sizes of particles, at least 0.1. */
    @Extern("SetSize")
    public static void setSize(ParticleEmitterObject emitter, double smallest, double largest) {
        if (emitter != null) {
            emitter.setSize(smallest, largest);
        }
    }

    /** Starts emitting. */
    @Extern("Start")
    public static void start(ParticleEmitterObject emitter) {
        if (emitter != null) {
            emitter.emitting = true;
        }
    }

    /** Stops emitting. */
    @Extern("Stop")
    public static void stop(ParticleEmitterObject emitter) {
        if (emitter != null) {
            emitter.emitting = false;
        }
    }

    /** Whether it emits. */
    @Extern("get_IsEmitting")
    public static boolean isEmitting(ParticleEmitterObject emitter) {
        return emitter != null && emitter.emitting;
    }

    /** Emits a number of particles at once. */
    @Extern("Burst")
    public static void burst(ParticleEmitterObject emitter, long particles) {
        if (emitter != null) {
            emitter.burst(particles);
        }
    }

    /** Lets a frame pass. */
    @Extern("Update")
    public static void update(ParticleEmitterObject emitter) {
        if (emitter != null) {
            emitter.update();
        }
    }

    /** The number of particles. */
    @Extern({"get_Count", "get_Len"})
    public static long count(ParticleEmitterObject emitter) {
        return emitter == null ? 0 : emitter.count;
    }

    /** Removes all particles. */
    @Extern("Clear")
    public static void clear(ParticleEmitterObject emitter) {
        if (emitter != null) {
            emitter.clear();
        }
    }

    /** The colour of new particles. */
    @Extern("get_Color")
    public static long color(ParticleEmitterObject emitter) {
        return emitter == null ? 0 : emitter.color;
    }

    /** Sets the colour of new particles. */
    @Extern("set_Color")
    public static void setColor(ParticleEmitterObject emitter, long color) {
        if (emitter != null) {
            emitter.color = color;
        }
    }

    /** Whether particles fade. */
    @Extern("get_FadeOut")
    public static boolean fadesOut(ParticleEmitterObject emitter) {
        return emitter != null && emitter.fadeOut;
    }

    /** Sets whether particles fade. */
    @Extern("set_FadeOut")
    public static void setFadeOut(ParticleEmitterObject emitter, boolean on) {
        if (emitter != null) {
            emitter.fadeOut = on;
        }
    }

    /** Whether particles shrink. */
    @Extern("get_Shrink")
    public static boolean shrink(ParticleEmitterObject emitter) {
        return emitter != null && emitter.shrink;
    }

    /** Sets whether particles shrink. */
    @Extern("set_Shrink")
    public static void setShrink(ParticleEmitterObject emitter, boolean on) {
        if (emitter != null) {
            emitter.shrink = on;
        }
    }

    /**
     * Stores the position, size and colour of a particle, counted from 0, at four addresses, of which any may be null;
     * whether there is such a particle.
     */
    @Extern("Get")
    public static boolean get(ParticleEmitterObject emitter, long index, Object x, Object y, Object size, Object color) {
        ParticleEmitterObject.Particle particle = emitter == null ? null : emitter.particle(index);
        if (particle == null) {
            return false;
        }
        putDouble(x, particle.x);
        putDouble(y, particle.y);
        putDouble(size, particle.size);
        if (color != null) {
            Memory.putLong(color, emitter.colorOf(particle));
        }
        return true;
    }

    private static void putDouble(Object address, double value) {
        if (address != null) {
            Memory.putDouble(address, value);
        }
    }
}
