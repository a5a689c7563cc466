package org.adderlang.library.game;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.SmoothValue}: a value that approaches a target by a share of the distance each frame. */
public final class SmoothValueObject extends ManagedObject {
    private static final double CLOSE = 0.001;
    private static final double MOST_SMOOTHING = 0.999;

    double value;
    double target;
    double smoothing;
    double velocity;

    SmoothValueObject(double initial, double smoothing) {
        jump(initial);
        setSmoothing(smoothing);
    }

    void jump(double newValue) {
        value = newValue;
        target = newValue;
        velocity = 0;
    }

    void setSmoothing(double share) {
        smoothing = share < 0 ? 0 : share > MOST_SMOOTHING ? MOST_SMOOTHING : share;
    }

    void update() {
        double before = value;
        value = value * smoothing + target * (1 - smoothing);
        velocity = value - before;
        if (isAtTarget()) {
            value = target;
            velocity = 0;
        }
    }

    boolean isAtTarget() {
        return Math.abs(value - target) < CLOSE;
    }

    @Override
    public String describe() {
        return "SmoothValue";
    }
}
