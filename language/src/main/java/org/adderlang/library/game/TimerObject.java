package org.adderlang.library.game;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.Timer}: counts frames up to a duration. */
public final class TimerObject extends ManagedObject {
    long duration;
    long elapsed;
    boolean running;
    boolean repeating;

    void start(long frames, boolean repeat) {
        if (frames > 0) {
            duration = frames;
            elapsed = 0;
            running = true;
            repeating = repeat;
        }
    }

    /** Counts a frame; whether the timer expires with it. */
    boolean update() {
        if (!running || ++elapsed < duration) {
            return false;
        }
        if (repeating) {
            elapsed = 0;
        } else {
            running = false;
        }
        return true;
    }

    boolean isExpired() {
        return !running && elapsed >= duration;
    }

    long remaining() {
        return Math.max(0, duration - elapsed);
    }

    long progress() {
        return duration == 0 ? 0 : Math.min(100, elapsed * 100 / duration);
    }

    void setDuration(long frames) {
        if (frames > 0) {
            duration = frames;
        }
    }

    @Override
    public String describe() {
        return "Timer";
    }
}
