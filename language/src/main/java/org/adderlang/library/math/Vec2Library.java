package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.NullArgument;
import org.adderlang.runtime.LibraryTrap;

/** Viper.Math.Vec2: immutable vectors of the plane (runtime.md §12, §16). */
@RuntimeClass("Viper.Math.Vec2")
public final class Vec2Library {
    private static final String VECTOR = "vector";

    private Vec2Library() {
    }

    /** The vector (x, y). */
    @Extern(value = "New", inline = true)
    public static Vec2Object create(double x, double y) {
        return new Vec2Object(x, y);
    }

    /** The vector (0, 0). */
    @Extern(value = "Zero", inline = true)
    public static Vec2Object zero() {
        return new Vec2Object(0, 0);
    }

    /** The vector (1, 1). */
    @Extern(value = "One", inline = true)
    public static Vec2Object one() {
        return new Vec2Object(1, 1);
    }

    /**
     * The x component.
     *
     * @throws LibraryTrap Vec2.X: null vector
     */
    @Extern(value = "get_X", inline = true)
    public static double x(Vec2Object v) {
        return NullArgument.check(v, "Vec2.X", VECTOR).x;
    }

    /**
     * The y component.
     *
     * @throws LibraryTrap Vec2.Y: null vector
     */
    @Extern(value = "get_Y", inline = true)
    public static double y(Vec2Object v) {
        return NullArgument.check(v, "Vec2.Y", VECTOR).y;
    }

    /**
     * The sum.
     *
     * @throws LibraryTrap Vec2.Add: null vector
     */
    @Extern(value = "Add", inline = true)
    public static Vec2Object add(Vec2Object a, Vec2Object b) {
        checkBoth(a, b, "Vec2.Add");
        return new Vec2Object(a.x + b.x, a.y + b.y);
    }

    /**
     * The difference.
     *
     * @throws LibraryTrap Vec2.Sub: null vector
     */
    @Extern(value = "Sub", inline = true)
    public static Vec2Object sub(Vec2Object a, Vec2Object b) {
        checkBoth(a, b, "Vec2.Sub");
        return new Vec2Object(a.x - b.x, a.y - b.y);
    }

    /**
     * The vector with both components multiplied by a number.
     *
     * @throws LibraryTrap Vec2.Mul: null vector
     */
    @Extern(value = "Mul", inline = true)
    public static Vec2Object mul(Vec2Object v, double factor) {
        NullArgument.check(v, "Vec2.Mul", VECTOR);
        return new Vec2Object(v.x * factor, v.y * factor);
    }

    /**
     * The vector with both components divided by a number.
     *
     * @throws LibraryTrap Vec2.Div: null vector
     * @throws LibraryTrap Vec2.Div: division by zero
     */
    @Extern(value = "Div", inline = true)
    public static Vec2Object div(Vec2Object v, double divisor) {
        NullArgument.check(v, "Vec2.Div", VECTOR);
        if (divisor == 0) {
            throw LibraryTrap.domainError("Vec2.Div: division by zero");
        }
        return new Vec2Object(v.x / divisor, v.y / divisor);
    }

    /**
     * The opposite vector.
     *
     * @throws LibraryTrap Vec2.Neg: null vector
     */
    @Extern(value = "Neg", inline = true)
    public static Vec2Object neg(Vec2Object v) {
        NullArgument.check(v, "Vec2.Neg", VECTOR);
        return new Vec2Object(-v.x, -v.y);
    }

    /**
     * The scalar product.
     *
     * @throws LibraryTrap Vec2.Dot: null vector
     */
    @Extern(value = "Dot", inline = true)
    public static double dot(Vec2Object a, Vec2Object b) {
        checkBoth(a, b, "Vec2.Dot");
        return a.x * b.x + a.y * b.y;
    }

    /**
     * The z component of the vector product.
     *
     * @throws LibraryTrap Vec2.Cross: null vector
     */
    @Extern(value = "Cross", inline = true)
    public static double cross(Vec2Object a, Vec2Object b) {
        checkBoth(a, b, "Vec2.Cross");
        return a.x * b.y - a.y * b.x;
    }

    /**
     * The length.
     *
     * @throws LibraryTrap Vec2.LenSq: null vector
     */
    @Extern(value = "Len", inline = true)
    public static double len(Vec2Object v) {
        return Math.sqrt(lenSq(v));
    }

    /**
     * The square of the length.
     *
     * @throws LibraryTrap Vec2.LenSq: null vector
     */
    @Extern(value = "LenSq", inline = true)
    public static double lenSq(Vec2Object v) {
        NullArgument.check(v, "Vec2.LenSq", VECTOR);
        return v.x * v.x + v.y * v.y;
    }

    /**
     * The distance of two points.
     *
     * @throws LibraryTrap Vec2.Dist: null vector
     */
    @Extern(value = "Dist", inline = true)
    public static double dist(Vec2Object a, Vec2Object b) {
        checkBoth(a, b, "Vec2.Dist");
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /**
     * The vector with length 1; the zero vector stays zero.
     *
     * @throws LibraryTrap Vec2.Norm: null vector
     */
    @Extern(value = "Norm", inline = true)
    public static Vec2Object norm(Vec2Object v) {
        NullArgument.check(v, "Vec2.Norm", VECTOR);
        double length = Math.sqrt(v.x * v.x + v.y * v.y);
        return length == 0 ? new Vec2Object(0, 0) : new Vec2Object(v.x / length, v.y / length);
    }

    /**
     * The point between a (t = 0) and b (t = 1).
     *
     * @throws LibraryTrap Vec2.Lerp: null vector
     */
    @Extern(value = "Lerp", inline = true)
    public static Vec2Object lerp(Vec2Object a, Vec2Object b, double t) {
        checkBoth(a, b, "Vec2.Lerp");
        return new Vec2Object(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t);
    }

    /**
     * The angle from the x axis in radians, in [-pi, pi].
     *
     * @throws LibraryTrap Vec2.Angle: null vector
     */
    @Extern("Angle")
    public static double angle(Vec2Object v) {
        NullArgument.check(v, "Vec2.Angle", VECTOR);
        return Math.atan2(v.y, v.x);
    }

    /**
     * The vector turned counter-clockwise by an angle in radians.
     *
     * @throws LibraryTrap Vec2.Rotate: null vector
     */
    @Extern(value = "Rotate", inline = true)
    public static Vec2Object rotate(Vec2Object v, double angle) {
        NullArgument.check(v, "Vec2.Rotate", VECTOR);
        double cos = ElementaryMath.cos(angle);
        double sin = ElementaryMath.sin(angle);
        return new Vec2Object(v.x * cos - v.y * sin, v.x * sin + v.y * cos);
    }

    private static void checkBoth(Vec2Object a, Vec2Object b, String function) {
        NullArgument.check(a, function, VECTOR);
        NullArgument.check(b, function, VECTOR);
    }
}
