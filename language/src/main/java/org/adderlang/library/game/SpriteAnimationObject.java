package org.adderlang.library.game;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.SpriteAnimation}: which picture of a row to show. */
public final class SpriteAnimationObject extends ManagedObject {
    private static final double FASTEST = 10;

    long frame;
    long frameDuration = 6;
    double speed = 1;
    boolean paused;
    boolean loop = true;
    boolean pingPong;
    boolean finished;
    boolean frameChanged;
    private long first;
    private long last;
    private long ticks;
    private double partialTick;
    private boolean playing;
    private boolean backwards;

    void setUp(long start, long end, long duration) {
        first = Math.max(0, start);
        last = Math.max(first, end);
        setFrameDuration(duration);
        double partial = partialTick;
        reset();
        partialTick = partial;
    }

    void setFrameDuration(long duration) {
        frameDuration = Math.max(1, duration);
    }

    void setSpeed(double factor) {
        speed = factor < 0 ? 0 : factor > FASTEST ? FASTEST : factor;
    }

    void setFrame(long number) {
        frame = Math.clamp(number, first, last);
        ticks = 0;
    }

    void play() {
        reset();
        playing = true;
        paused = false;
    }

    void stop() {
        playing = false;
        paused = false;
    }

    void pause() {
        paused |= playing;
    }

    void reset() {
        frame = first;
        ticks = 0;
        partialTick = 0;
        backwards = false;
        finished = false;
    }

    boolean isPlaying() {
        return playing && !paused;
    }

    long frameCount() {
        return last - first + 1;
    }

    /** The share of the pictures shown, 0 to 100. */
    long progress() {
        return last == first ? 100 : (frame - first) * 100 / (last - first);
    }

    /** Counts a tick; whether the animation ends with it. */
    boolean update() {
        frameChanged = false;
        if (!isPlaying() || finished) {
            return false;
        }
        partialTick += speed;
        while (partialTick >= 1) {
            partialTick -= 1;
            ticks++;
        }
        if (ticks < frameDuration) {
            return false;
        }
        ticks = 0;
        frameChanged = true;
        frame += backwards ? -1 : 1;
        return frame < first || frame > last ? passEnd() : false;
    }

    private boolean passEnd() {
        if (pingPong && !backwards) {
            backwards = true;
            frame = Math.max(first, last - 1);
            return false;
        }
        if (!loop) {
            frame = backwards ? first : last;
            finished = true;
            playing = false;
            return true;
        }
        frame = backwards && first < last ? first + 1 : first;
        backwards = false;
        return false;
    }

    @Override
    public String describe() {
        return "SpriteAnimation";
    }
}
