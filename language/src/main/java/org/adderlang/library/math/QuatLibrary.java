package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.NullArgument;
import org.adderlang.runtime.LibraryTrap;

/** Viper.Math.Quat: quaternions, mostly unit ones as rotations of space (runtime.md §12). Angles are radians. */
@RuntimeClass("Viper.Math.Quat")
public final class QuatLibrary {
    private static final String QUATERNION = "quaternion";
    // Beyond this cosine two rotations are so close that the great arc is as good as a line.
    private static final double NEARLY_EQUAL = 0.9995;

    private QuatLibrary() {
    }

    /** The quaternion with vector part (x, y, z) and scalar part w. */
    @Extern(value = "New", inline = true)
    public static QuatObject create(double x, double y, double z, double w) {
        return new QuatObject(x, y, z, w);
    }

    /** The rotation that changes nothing, (0, 0, 0, 1). */
    @Extern(value = "Identity", inline = true)
    public static QuatObject identity() {
        return new QuatObject(0, 0, 0, 1);
    }

    /**
     * The rotation around an axis of any length; the identity for a zero axis.
     *
     * @throws LibraryTrap Quat.FromAxisAngle: null axis
     */
    @Extern("FromAxisAngle")
    public static QuatObject fromAxisAngle(Vec3Object axis, double angle) {
        Vec3Object unit = NullArgument.check(axis, "Quat.FromAxisAngle", "axis").unit(Double.MIN_VALUE);
        if (unit == null) {
            return identity();
        }
        double sin = ElementaryMath.sin(angle * 0.5);
        return new QuatObject(unit.x * sin, unit.y * sin, unit.z * sin, ElementaryMath.cos(angle * 0.5));
    }

    /** The rotation by roll around x, pitch around y and yaw around z, in this order. */
    @Extern("FromEuler")
    public static QuatObject fromEuler(double pitch, double yaw, double roll) {
        QuatObject aroundX = halfTurn(roll, 0);
        QuatObject aroundY = halfTurn(pitch, 1);
        QuatObject aroundZ = halfTurn(yaw, 2);
        return product(aroundZ, product(aroundY, aroundX));
    }

    private static QuatObject halfTurn(double angle, int axis) {
        double sin = ElementaryMath.sin(angle * 0.5);
        return new QuatObject(axis == 0 ? sin : 0, axis == 1 ? sin : 0, axis == 2 ? sin : 0, ElementaryMath.cos(angle * 0.5));
    }

    /**
     * The x component.
     *
     * @throws LibraryTrap Quat.X: null quaternion
     */
    @Extern(value = "get_X", inline = true)
    public static double x(Vec2Object q) {
        return NullArgument.check(q, "Quat.X", QUATERNION).x;
    }

    /**
     * The y component.
     *
     * @throws LibraryTrap Quat.Y: null quaternion
     */
    @Extern(value = "get_Y", inline = true)
    public static double y(Vec2Object q) {
        return NullArgument.check(q, "Quat.Y", QUATERNION).y;
    }

    /**
     * The z component.
     *
     * @throws LibraryTrap Quat.Z: null quaternion
     */
    @Extern(value = "get_Z", inline = true)
    public static double z(Vec3Object q) {
        return NullArgument.check(q, "Quat.Z", QUATERNION).z;
    }

    /**
     * The scalar part.
     *
     * @throws LibraryTrap Quat.W: null quaternion
     */
    @Extern(value = "get_W", inline = true)
    public static double w(QuatObject q) {
        return NullArgument.check(q, "Quat.W", QUATERNION).w;
    }

    /**
     * The product: the rotation b followed by a.
     *
     * @throws LibraryTrap Quat.Mul: null quaternion
     */
    @Extern(value = "Mul", inline = true)
    public static QuatObject mul(QuatObject a, QuatObject b) {
        checkBoth(a, b, "Quat.Mul");
        return product(a, b);
    }

    private static QuatObject product(QuatObject a, QuatObject b) {
        return new QuatObject(
                a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
                a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x,
                a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w,
                a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z);
    }

    /**
     * The quaternion with the vector part negated.
     *
     * @throws LibraryTrap Quat.Conjugate: null quaternion
     */
    @Extern("Conjugate")
    public static QuatObject conjugate(QuatObject q) {
        NullArgument.check(q, "Quat.Conjugate", QUATERNION);
        return new QuatObject(-q.x, -q.y, -q.z, q.w);
    }

    /**
     * The quaternion whose product with this one is the identity.
     *
     * @throws LibraryTrap Quat.Inverse: null quaternion
     * @throws LibraryTrap Quat.Inverse: zero-length quaternion
     */
    @Extern("Inverse")
    public static QuatObject inverse(QuatObject q) {
        NullArgument.check(q, "Quat.Inverse", QUATERNION);
        double square = q.dot(q);
        if (square == 0) {
            throw LibraryTrap.domainError("Quat.Inverse: zero-length quaternion");
        }
        return conjugate(q).scaled(1 / square);
    }

    /**
     * The quaternion with length 1; zero stays zero.
     *
     * @throws LibraryTrap Quat.Norm: null quaternion
     */
    @Extern("Norm")
    public static QuatObject norm(QuatObject q) {
        NullArgument.check(q, "Quat.Norm", QUATERNION);
        double length = Math.sqrt(q.dot(q));
        return length == 0 ? new QuatObject(0, 0, 0, 0) : q.scaled(1 / length);
    }

    /**
     * The length.
     *
     * @throws LibraryTrap Quat.Len: null quaternion
     */
    @Extern("Len")
    public static double len(QuatObject q) {
        NullArgument.check(q, "Quat.Len", QUATERNION);
        return Math.sqrt(q.dot(q));
    }

    /**
     * The square of the length.
     *
     * @throws LibraryTrap Quat.LenSq: null quaternion
     */
    @Extern("LenSq")
    public static double lenSq(QuatObject q) {
        NullArgument.check(q, "Quat.LenSq", QUATERNION);
        return q.dot(q);
    }

    /**
     * The scalar product.
     *
     * @throws LibraryTrap Quat.Dot: null quaternion
     */
    @Extern("Dot")
    public static double dot(QuatObject a, QuatObject b) {
        checkBoth(a, b, "Quat.Dot");
        return a.dot(b);
    }

    /**
     * The rotation between a (t = 0) and b (t = 1) at constant angular speed, the shorter way.
     *
     * @throws LibraryTrap Quat.Slerp: null quaternion
     */
    @Extern("Slerp")
    public static QuatObject slerp(QuatObject a, QuatObject b, double t) {
        checkBoth(a, b, "Quat.Slerp");
        double cosine = a.dot(b);
        // q and -q are the same rotation; the one on a's side is nearer.
        double side = cosine < 0 ? -1 : 1;
        if (cosine * side > NEARLY_EQUAL) {
            return a.combine(1 - t, b, side * t);
        }
        double angle = Math.acos(cosine * side);
        double sin = ElementaryMath.sin(angle);
        return a.combine(ElementaryMath.sin((1 - t) * angle) / sin, b, side * (ElementaryMath.sin(t * angle) / sin));
    }

    /**
     * The point on the line between a (t = 0) and b (t = 1), scaled to length 1; the identity when the line passes zero.
     *
     * @throws LibraryTrap Quat.Lerp: null quaternion
     */
    @Extern("Lerp")
    public static QuatObject lerp(QuatObject a, QuatObject b, double t) {
        checkBoth(a, b, "Quat.Lerp");
        QuatObject point = a.combine(1 - t, b, t);
        double length = Math.sqrt(point.dot(point));
        return length == 0 ? identity() : point.scaled(1 / length);
    }

    /**
     * The vector turned by a unit quaternion.
     *
     * @throws LibraryTrap Quat.RotateVec3: null argument
     */
    @Extern("RotateVec3")
    public static Vec3Object rotateVec3(QuatObject q, Vec3Object v) {
        NullArgument.check(q, "Quat.RotateVec3", "argument");
        NullArgument.check(v, "Quat.RotateVec3", "argument");
        // v + 2 u x (u x v + w v), with u the vector part: the product q v q^-1 without the multiplications by zero.
        Vec3Object once = q.cross(v);
        Vec3Object twice = new Vec3Object(2 * once.x, 2 * once.y, 2 * once.z);
        Vec3Object turned = q.cross(twice);
        return new Vec3Object(v.x + q.w * twice.x + turned.x, v.y + q.w * twice.y + turned.y, v.z + q.w * twice.z + turned.z);
    }

    /**
     * The rotation as a matrix for column vectors; the quaternion should have length 1.
     *
     * @throws LibraryTrap Quat.ToMat4: null quaternion
     */
    @Extern("ToMat4")
    public static MatrixObject toMat4(QuatObject q) {
        NullArgument.check(q, "Quat.ToMat4", QUATERNION);
        double x = q.x;
        double y = q.y;
        double z = q.z;
        double w = q.w;
        return MatrixObject.of(
                1 - (y * (2 * y) + z * (2 * z)), x * (2 * y) - w * (2 * z), x * (2 * z) + w * (2 * y), 0,
                x * (2 * y) + w * (2 * z), 1 - (x * (2 * x) + z * (2 * z)), y * (2 * z) - w * (2 * x), 0,
                x * (2 * z) - w * (2 * y), y * (2 * z) + w * (2 * x), 1 - (x * (2 * x) + y * (2 * y)), 0,
                0, 0, 0, 1);
    }

    /**
     * The axis of the rotation; (0, 0, 1) for the identity.
     *
     * @throws LibraryTrap Quat.Axis: null quaternion
     */
    @Extern("Axis")
    public static Vec3Object axis(QuatObject q) {
        NullArgument.check(q, "Quat.Axis", QUATERNION);
        double square = 1 - q.w * q.w;
        if (square <= 0) {
            return new Vec3Object(0, 0, 1);
        }
        double scale = 1 / Math.sqrt(square);
        return new Vec3Object(q.x * scale, q.y * scale, q.z * scale);
    }

    /**
     * The angle of the rotation in [0, 2 pi].
     *
     * @throws LibraryTrap Quat.Angle: null quaternion
     */
    @Extern("Angle")
    public static double angle(QuatObject q) {
        NullArgument.check(q, "Quat.Angle", QUATERNION);
        return 2 * Math.acos(MathLibrary.clamp(q.w, -1, 1));
    }

    private static void checkBoth(QuatObject a, QuatObject b, String function) {
        NullArgument.check(a, function, QUATERNION);
        NullArgument.check(b, function, QUATERNION);
    }
}
