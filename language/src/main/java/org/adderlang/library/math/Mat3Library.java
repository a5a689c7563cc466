package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/**
 * Viper.Math.Mat3: 3x3 matrices, transformations of the plane in homogeneous coordinates (runtime.md §12). Angles are
 * radians; a null matrix gives the identity, a zero matrix or a zero vector instead of a trap.
 */
@RuntimeClass("Viper.Math.Mat3")
public final class Mat3Library {
    private static final int SIZE = 3;
    private static final double DEFAULT_TOLERANCE = 1e-9;

    private Mat3Library() {
    }

    /** The matrix of nine elements, row by row. */
    @Extern("New")
    public static MatrixObject create(double m00, double m01, double m02, double m10, double m11, double m12,
            double m20, double m21, double m22) {
        return MatrixObject.of(m00, m01, m02, m10, m11, m12, m20, m21, m22);
    }

    /** The matrix that changes nothing. */
    @Extern("Identity")
    public static MatrixObject identity() {
        return MatrixObject.diagonal(1, 1, 1);
    }

    /** The matrix of zeros. */
    @Extern("Zero")
    public static MatrixObject zero() {
        return MatrixObject.zero(SIZE);
    }

    /** The matrix that moves points. */
    @Extern("Translate")
    public static MatrixObject translate(double x, double y) {
        return MatrixObject.of(1, 0, x, 0, 1, y, 0, 0, 1);
    }

    /** The matrix that stretches along the axes. */
    @Extern("Scale")
    public static MatrixObject scale(double x, double y) {
        return MatrixObject.diagonal(x, y, 1);
    }

    /** The matrix that stretches in all directions. */
    @Extern("ScaleUniform")
    public static MatrixObject scaleUniform(double factor) {
        return scale(factor, factor);
    }

    /** The matrix that turns counter-clockwise. */
    @Extern("Rotate")
    public static MatrixObject rotate(double angle) {
        double cos = ElementaryMath.cos(angle);
        double sin = ElementaryMath.sin(angle);
        return MatrixObject.of(cos, -sin, 0, sin, cos, 0, 0, 0, 1);
    }

    /** The matrix that adds x times y to x, and y times x to y. */
    @Extern("Shear")
    public static MatrixObject shear(double x, double y) {
        return MatrixObject.of(1, x, 0, y, 1, 0, 0, 0, 1);
    }

    /** The element in a row and column, counted from 0; 0 outside the matrix. */
    @Extern("Get")
    public static double get(MatrixObject m, long row, long column) {
        return m == null ? 0 : m.get(row, column);
    }

    /** A row as a Vec3, counted from 0; zeros outside the matrix. */
    @Extern("Row")
    public static Vec3Object row(MatrixObject m, long row) {
        return new Vec3Object(get(m, row, 0), get(m, row, 1), get(m, row, 2));
    }

    /** A column as a Vec3, counted from 0; zeros outside the matrix. */
    @Extern("Col")
    public static Vec3Object column(MatrixObject m, long column) {
        return new Vec3Object(get(m, 0, column), get(m, 1, column), get(m, 2, column));
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

    /** A Vec2 transformed as a point, translation included. */
    @Extern("TransformPoint")
    public static Vec2Object transformPoint(MatrixObject m, Vec2Object v) {
        return m == null || v == null
                ? new Vec2Object(0, 0)
                : new Vec2Object(m.rowTimes(0, v.x, v.y, 1), m.rowTimes(1, v.x, v.y, 1));
    }

    /** A Vec2 transformed as a direction, without translation. */
    @Extern("TransformVec")
    public static Vec2Object transformVec(MatrixObject m, Vec2Object v) {
        return m == null || v == null
                ? new Vec2Object(0, 0)
                : new Vec2Object(m.rowTimes(0, v.x, v.y), m.rowTimes(1, v.x, v.y));
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
