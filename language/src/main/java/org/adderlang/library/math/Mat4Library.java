package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/**
 * Viper.Math.Mat4: 4x4 matrices, transformations of space in homogeneous coordinates (runtime.md §12). Angles are radians;
 * a null matrix gives the identity, a zero matrix or a zero vector instead of a trap.
 */
@RuntimeClass("Viper.Math.Mat4")
public final class Mat4Library {
    private static final int SIZE = 4;
    private static final double DEFAULT_TOLERANCE = 1e-9;
    // Shorter vectors have no direction; smaller homogeneous coordinates are points at infinity.
    private static final double TINY = 1e-15;

    private Mat4Library() {
    }

    /** The matrix of sixteen elements, row by row. */
    @Extern("New")
    public static MatrixObject create(double m00, double m01, double m02, double m03, double m10, double m11, double m12,
            double m13, double m20, double m21, double m22, double m23, double m30, double m31, double m32, double m33) {
        return MatrixObject.of(m00, m01, m02, m03, m10, m11, m12, m13, m20, m21, m22, m23, m30, m31, m32, m33);
    }

    /** The matrix that changes nothing. */
    @Extern("Identity")
    public static MatrixObject identity() {
        return MatrixObject.diagonal(1, 1, 1, 1);
    }

    /** The matrix of zeros. */
    @Extern("Zero")
    public static MatrixObject zero() {
        return MatrixObject.zero(SIZE);
    }

    /** The matrix that moves points. */
    @Extern("Translate")
    public static MatrixObject translate(double x, double y, double z) {
        return MatrixObject.of(1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z, 0, 0, 0, 1);
    }

    /** The matrix that stretches along the axes. */
    @Extern("Scale")
    public static MatrixObject scale(double x, double y, double z) {
        return MatrixObject.diagonal(x, y, z, 1);
    }

    /** The matrix that stretches in all directions. */
    @Extern("ScaleUniform")
    public static MatrixObject scaleUniform(double factor) {
        return scale(factor, factor, factor);
    }

    /** The matrix that turns around the x axis. */
    @Extern("RotateX")
    public static MatrixObject rotateX(double angle) {
        double cos = ElementaryMath.cos(angle);
        double sin = ElementaryMath.sin(angle);
        return MatrixObject.of(1, 0, 0, 0, 0, cos, -sin, 0, 0, sin, cos, 0, 0, 0, 0, 1);
    }

    /** The matrix that turns around the y axis. */
    @Extern("RotateY")
    public static MatrixObject rotateY(double angle) {
        double cos = ElementaryMath.cos(angle);
        double sin = ElementaryMath.sin(angle);
        return MatrixObject.of(cos, 0, sin, 0, 0, 1, 0, 0, -sin, 0, cos, 0, 0, 0, 0, 1);
    }

    /** The matrix that turns around the z axis. */
    @Extern("RotateZ")
    public static MatrixObject rotateZ(double angle) {
        double cos = ElementaryMath.cos(angle);
        double sin = ElementaryMath.sin(angle);
        return MatrixObject.of(cos, -sin, 0, 0, sin, cos, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1);
    }

    /** The matrix that turns around an axis of any length; the identity for a null or zero axis. */
    @Extern("RotateAxis")
    public static MatrixObject rotateAxis(Vec3Object axis, double angle) {
        Vec3Object unit = axis == null ? null : axis.unit(TINY);
        if (unit == null) {
            return identity();
        }
        double x = unit.x;
        double y = unit.y;
        double z = unit.z;
        double cos = ElementaryMath.cos(angle);
        double sin = ElementaryMath.sin(angle);
        double t = 1 - cos;
        return MatrixObject.of(
                t * x * x + cos, t * x * y - sin * z, t * x * z + sin * y, 0,
                t * x * y + sin * z, t * y * y + cos, t * y * z - sin * x, 0,
                t * x * z - sin * y, t * y * z + sin * x, t * z * z + cos, 0,
                0, 0, 0, 1);
    }

    /**
     * A perspective projection as OpenGL lays it out in memory, that is transposed; the identity for an empty view.
     *
     * @param fieldOfView the vertical angle of view
     * @param aspect      width divided by height
     */
    @Extern("Perspective")
    public static MatrixObject perspective(double fieldOfView, double aspect, double near, double far) {
        if (fieldOfView <= 0 || aspect <= 0 || near >= far) {
            return identity();
        }
        double focus = 1 / ElementaryMath.tan(fieldOfView / 2);
        double depth = 1 / (near - far);
        return MatrixObject.of(
                focus / aspect, 0, 0, 0,
                0, focus, 0, 0,
                0, 0, (far + near) * depth, -1,
                0, 0, 2 * far * near * depth, 0);
    }

    /** A parallel projection as OpenGL lays it out in memory, that is transposed; the identity for an empty box. */
    @Extern("Ortho")
    public static MatrixObject ortho(double left, double right, double bottom, double top, double near, double far) {
        if (right == left || top == bottom || far == near) {
            return identity();
        }
        double width = 1 / (right - left);
        double height = 1 / (top - bottom);
        double depth = 1 / (far - near);
        return MatrixObject.of(
                2 * width, 0, 0, 0,
                0, 2 * height, 0, 0,
                0, 0, -2 * depth, 0,
                -(right + left) * width, -(top + bottom) * height, -(far + near) * depth, 1);
    }

    /** The matrix from world to camera coordinates, for column vectors; the identity when a direction is missing. */
    @Extern("LookAt")
    public static MatrixObject lookAt(Vec3Object eye, Vec3Object target, Vec3Object up) {
        if (eye == null || target == null || up == null) {
            return identity();
        }
        Vec3Object forward = new Vec3Object(target.x - eye.x, target.y - eye.y, target.z - eye.z).unit(TINY);
        Vec3Object right = forward == null ? null : forward.cross(up).unit(TINY);
        if (right == null) {
            return identity();
        }
        Vec3Object above = right.cross(forward);
        return MatrixObject.of(
                right.x, right.y, right.z, -right.dot(eye),
                above.x, above.y, above.z, -above.dot(eye),
                -forward.x, -forward.y, -forward.z, forward.dot(eye),
                0, 0, 0, 1);
    }

    /** The element in a row and column, counted from 0; 0 outside the matrix. */
    @Extern("Get")
    public static double get(MatrixObject m, long row, long column) {
        return m == null ? 0 : m.get(row, column);
    }

    /** The sum. */
    @Extern("Add")
    public static MatrixObject add(MatrixObject a, MatrixObject b) {
        return a == null || b == null ? zero() : a.combine(1, b, 1);
    }

    /** The difference. */
    @Extern("Sub")
    public static MatrixObject sub(MatrixObject a, MatrixObject b) {
        return a == null || b == null ? zero() : a.combine(1, b, -1);
    }

    /** The product: the transformation b followed by a. */
    @Extern("Mul")
    public static MatrixObject mul(MatrixObject a, MatrixObject b) {
        return a == null || b == null ? identity() : a.times(b);
    }

    /** The matrix with all elements multiplied by a number. */
    @Extern("MulScalar")
    public static MatrixObject mulScalar(MatrixObject m, double factor) {
        return m == null ? zero() : m.scaled(factor);
    }

    /** A Vec3 transformed as a point, with translation and perspective division. */
    @Extern("TransformPoint")
    public static Vec3Object transformPoint(MatrixObject m, Vec3Object v) {
        if (m == null || v == null) {
            return new Vec3Object(0, 0, 0);
        }
        double w = m.rowTimes(3, v.x, v.y, v.z, 1);
        double divisor = Math.abs(w) > TINY && Math.abs(w - 1) > TINY ? w : 1;
        return new Vec3Object(m.rowTimes(0, v.x, v.y, v.z, 1) / divisor, m.rowTimes(1, v.x, v.y, v.z, 1) / divisor,
                m.rowTimes(2, v.x, v.y, v.z, 1) / divisor);
    }

    /** A Vec3 transformed as a direction, without translation. */
    @Extern("TransformVec")
    public static Vec3Object transformVec(MatrixObject m, Vec3Object v) {
        return m == null || v == null
                ? new Vec3Object(0, 0, 0)
                : new Vec3Object(m.rowTimes(0, v.x, v.y, v.z), m.rowTimes(1, v.x, v.y, v.z), m.rowTimes(2, v.x, v.y, v.z));
    }

    /** The matrix with rows and columns exchanged. */
    @Extern("Transpose")
    public static MatrixObject transpose(MatrixObject m) {
        return m == null ? identity() : m.transposed();
    }

    /** The determinant. */
    @Extern("Det")
    public static double det(MatrixObject m) {
        return m == null ? 0 : m.determinant();
    }

    /** The inverse; the identity when there is none. */
    @Extern("Inverse")
    public static MatrixObject inverse(MatrixObject m) {
        return m == null ? identity() : m.inverted();
    }

    /** The matrix with all elements negated. */
    @Extern("Neg")
    public static MatrixObject neg(MatrixObject m) {
        return m == null ? zero() : m.scaled(-1);
    }

    /** Whether no element differs by more than the tolerance (1e-9 when that is not positive). */
    @Extern("Eq")
    public static boolean equal(MatrixObject a, MatrixObject b, double tolerance) {
        return a == null || b == null ? a == b : a.near(b, tolerance <= 0 ? DEFAULT_TOLERANCE : tolerance);
    }
}
