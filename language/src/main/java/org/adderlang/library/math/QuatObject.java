package org.adderlang.library.math;

/** A Viper.Math.Quat: the vector part x, y, z and the scalar part w. Immutable. */
public final class QuatObject extends Vec3Object {
    final double w;

    public QuatObject(double x, double y, double z, double w) {
        super(x, y, z);
        this.w = w;
    }

    public double w() {
        return w;
    }

    double dot(QuatObject other) {
        return x * other.x + y * other.y + z * other.z + w * other.w;
    }

    /** {@code a} times this plus {@code b} times {@code other}. */
    QuatObject combine(double a, QuatObject other, double b) {
        return new QuatObject(a * x + b * other.x, a * y + b * other.y, a * z + b * other.z, a * w + b * other.w);
    }

    /** Each component times {@code factor}. */
    QuatObject scaled(double factor) {
        return new QuatObject(x * factor, y * factor, z * factor, w * factor);
    }

    @Override
    public String describe() {
        return "Quat(" + x + ", " + y + ", " + z + ", " + w + ")";
    }
}
