package org.adderlang.library.math;

/** A Viper.Math.Vec3. Immutable. */
public class Vec3Object extends Vec2Object {
    final double z;

    public Vec3Object(double x, double y, double z) {
        super(x, y);
        this.z = z;
    }

    public final double z() {
        return z;
    }

    final double dot(Vec3Object other) {
        return x * other.x + y * other.y + z * other.z;
    }

    final Vec3Object cross(Vec3Object other) {
        return new Vec3Object(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** This vector with length 1; null when it is shorter than {@code shortest}. */
    final Vec3Object unit(double shortest) {
        double length = Math.sqrt(dot(this));
        return length < shortest ? null : new Vec3Object(x / length, y / length, z / length);
    }

    @Override
    public String describe() {
        return "Vec3(" + x + ", " + y + ", " + z + ")";
    }
}
