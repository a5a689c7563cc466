package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.NullArgument;
import org.adderlang.runtime.LibraryTrap;

/** Viper.Math.Vec3: immutable vectors of space (runtime.md §12). */
@RuntimeClass("Viper.Math.Vec3")
public final class Vec3Library {
    private static final String VECTOR = "vector";

    private Vec3Library() {
    }

    /** The vector (x, y, z). */
    @Extern(value = "New", inline = true)
    public static Vec3Object create(double x, double y, double z) {
        return new Vec3Object(x, y, z);
    }

    /** The vector (0, 0, 0). */
    @Extern(value = "Zero", inline = true)
    public static Vec3Object zero() {
        return new Vec3Object(0, 0, 0);
    }

    /** The vector (1, 1, 1). */
    @Extern(value = "One", inline = true)
    public static Vec3Object one() {
        return new Vec3Object(1, 1, 1);
    }

    /**
     * The x component.
     *
     * @throws LibraryTrap Vec3.X: null vector
     */
    @Extern(value = "get_X", inline = true)
    public static double x(Vec2Object v) {
        return NullArgument.check(v, "Vec3.X", VECTOR).x;
    }

    /**
     * The y component.
     *
     * @throws LibraryTrap Vec3.Y: null vector
     */
    @Extern(value = "get_Y", inline = true)
    public static double y(Vec2Object v) {
        return NullArgument.check(v, "Vec3.Y", VECTOR).y;
    }

    /**
     * The z component.
     *
     * @throws LibraryTrap Vec3.Z: null vector
     */
    @Extern(value = "get_Z", inline = true)
    public static double z(Vec3Object v) {
        return NullArgument.check(v, "Vec3.Z", VECTOR).z;
    }

    /**
     * The sum.
     *
     * @throws LibraryTrap Vec3.Add: null vector
     */
    @Extern(value = "Add", inline = true)
    public static Vec3Object add(Vec3Object a, Vec3Object b) {
        checkBoth(a, b, "Vec3.Add");
        return new Vec3Object(a.x + b.x, a.y + b.y, a.z + b.z);
    }

    /**
     * The difference.
     *
     * @throws LibraryTrap Vec3.Sub: null vector
     */
    @Extern(value = "Sub", inline = true)
    public static Vec3Object sub(Vec3Object a, Vec3Object b) {
        checkBoth(a, b, "Vec3.Sub");
        return new Vec3Object(a.x - b.x, a.y - b.y, a.z - b.z);
    }

    /**
     * The vector with all components multiplied by a number.
     *
     * @throws LibraryTrap Vec3.Mul: null vector
     */
    @Extern(value = "Mul", inline = true)
    public static Vec3Object mul(Vec3Object v, double factor) {
        NullArgument.check(v, "Vec3.Mul", VECTOR);
        return new Vec3Object(v.x * factor, v.y * factor, v.z * factor);
    }

    /**
     * The vector with all components divided by a number.
     *
     * @throws LibraryTrap Vec3.Div: null vector
     * @throws LibraryTrap Vec3.Div: division by zero
     */
    @Extern(value = "Div", inline = true)
    public static Vec3Object div(Vec3Object v, double divisor) {
        NullArgument.check(v, "Vec3.Div", VECTOR);
        if (divisor == 0) {
            throw LibraryTrap.domainError("Vec3.Div: division by zero");
        }
        return new Vec3Object(v.x / divisor, v.y / divisor, v.z / divisor);
    }

    /**
     * The opposite vector.
     *
     * @throws LibraryTrap Vec3.Neg: null vector
     */
    @Extern(value = "Neg", inline = true)
    public static Vec3Object neg(Vec3Object v) {
        NullArgument.check(v, "Vec3.Neg", VECTOR);
        return new Vec3Object(-v.x, -v.y, -v.z);
    }

    /**
     * The scalar product.
     *
     * @throws LibraryTrap Vec3.Dot: null vector
     */
    @Extern(value = "Dot", inline = true)
    public static double dot(Vec3Object a, Vec3Object b) {
        checkBoth(a, b, "Vec3.Dot");
        return a.dot(b);
    }

    /**
     * The vector product, at right angles to both.
     *
     * @throws LibraryTrap Vec3.Cross: null vector
     */
    @Extern(value = "Cross", inline = true)
    public static Vec3Object cross(Vec3Object a, Vec3Object b) {
        checkBoth(a, b, "Vec3.Cross");
        return a.cross(b);
    }

    /**
     * The length.
     *
     * @throws LibraryTrap Vec3.LenSq: null vector
     */
    @Extern(value = "Len", inline = true)
    public static double len(Vec3Object v) {
        return Math.sqrt(lenSq(v));
    }

    /**
     * The square of the length.
     *
     * @throws LibraryTrap Vec3.LenSq: null vector
     */
    @Extern(value = "LenSq", inline = true)
    public static double lenSq(Vec3Object v) {
        NullArgument.check(v, "Vec3.LenSq", VECTOR);
        return v.dot(v);
    }

    /**
     * The distance of two points.
     *
     * @throws LibraryTrap Vec3.Dist: null vector
     */
    @Extern(value = "Dist", inline = true)
    public static double dist(Vec3Object a, Vec3Object b) {
        checkBoth(a, b, "Vec3.Dist");
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double dz = b.z - a.z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /**
     * The vector with length 1; the zero vector stays zero.
     *
     * @throws LibraryTrap Vec3.Norm: null vector
     */
    @Extern(value = "Norm", inline = true)
    public static Vec3Object norm(Vec3Object v) {
        Vec3Object unit = NullArgument.check(v, "Vec3.Norm", VECTOR).unit(Double.MIN_VALUE);
        return unit == null ? new Vec3Object(0, 0, 0) : unit;
    }

    /**
     * The point between a (t = 0) and b (t = 1).
     *
     * @throws LibraryTrap Vec3.Lerp: null vector
     */
    @Extern(value = "Lerp", inline = true)
    public static Vec3Object lerp(Vec3Object a, Vec3Object b, double t) {
        checkBoth(a, b, "Vec3.Lerp");
        return new Vec3Object(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.z + (b.z - a.z) * t);
    }

    private static void checkBoth(Vec3Object a, Vec3Object b, String function) {
        NullArgument.check(a, function, VECTOR);
        NullArgument.check(b, function, VECTOR);
    }
}
