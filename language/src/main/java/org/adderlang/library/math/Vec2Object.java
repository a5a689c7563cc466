package org.adderlang.library.math;

import org.adderlang.runtime.ManagedObject;

/**
 * A Viper.Math.Vec2. Vec3 and Quat extend it with further components, so that, as in the reference, functions for fewer
 * components also read the longer kinds. Immutable.
 */
public class Vec2Object extends ManagedObject {
    final double x;
    final double y;

    public Vec2Object(double x, double y) {
        this.x = x;
        this.y = y;
    }

    public final double x() {
        return x;
    }

    public final double y() {
        return y;
    }

    @Override
    public String describe() {
        return "Vec2(" + x + ", " + y + ")";
    }
}
