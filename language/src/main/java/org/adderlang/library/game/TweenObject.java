package org.adderlang.library.game;

import org.adderlang.library.math.EasingLibrary;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.Tween}: a value that moves between two others in a number of frames along an easing curve. */
public final class TweenObject extends ManagedObject {
    private static final int LAST_CURVE = 18;

    double value;
    long duration;
    long elapsed;
    boolean complete;
    boolean paused;
    private double from;
    private double to;
    private long curve;
    private boolean running;

    void start(double start, double end, long frames, long ease) {
        from = start;
        to = end;
        value = start;
        duration = Math.max(1, frames);
        elapsed = 0;
        curve = ease < 0 || ease > LAST_CURVE ? 0 : ease;
        running = true;
        complete = false;
        paused = false;
    }

    /** Moves by a frame; whether the end is reached with it. */
    boolean update() {
        if (!running || paused) {
            return false;
        }
        elapsed++;
        value = from + (to - from) * ease(Math.min(1, (double) elapsed / duration), curve);
        if (elapsed < duration) {
            return false;
        }
        running = false;
        complete = true;
        value = to;
        return true;
    }

    boolean isRunning() {
        return running && !paused;
    }

    long progress() {
        return duration == 0 ? 0 : Math.min(100, elapsed * 100 / duration);
    }

    void stop() {
        running = false;
        paused = false;
    }

    void reset() {
        elapsed = 0;
        value = from;
        complete = false;
        running |= duration > 0;
        paused = false;
    }

    /** The share of the way at a share of the time; 0 up to 0 and 1 from 1. An unknown curve is linear. */
    static double ease(double t, long curve) {
        if (t <= 0 || t >= 1) {
            return t <= 0 ? 0 : 1;
        }
        return switch ((int) Math.clamp(curve, 0, LAST_CURVE + 1)) {
            case 1 -> EasingLibrary.inQuad(t);
            case 2 -> EasingLibrary.outQuad(t);
            case 3 -> EasingLibrary.inOutQuad(t);
            case 4 -> EasingLibrary.inCubic(t);
            case 5 -> EasingLibrary.outCubic(t);
            case 6 -> EasingLibrary.inOutCubic(t);
            case 7 -> EasingLibrary.inSine(t);
            case 8 -> EasingLibrary.outSine(t);
            case 9 -> EasingLibrary.inOutSine(t);
            case 10 -> EasingLibrary.inExpo(t);
            case 11 -> EasingLibrary.outExpo(t);
            case 12 -> EasingLibrary.inOutExpo(t);
            case 13 -> EasingLibrary.inBack(t);
            case 14 -> EasingLibrary.outBack(t);
            case 15 -> EasingLibrary.inOutBack(t);
            case 16 -> EasingLibrary.inBounce(t);
            case 17 -> EasingLibrary.outBounce(t);
            case 18 -> EasingLibrary.inOutBounce(t);
            default -> t;
        };
    }

    /** The nearest integer, halves away from zero. */
    static long round(double value) {
        return (long) (value + (value >= 0 ? 0.5 : -0.5));
    }

    @Override
    public String describe() {
        return "Tween";
    }
}
