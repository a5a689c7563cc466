package org.adderlang.library.math;

import org.adderlang.runtime.ManagedObject;

/** A square matrix, Viper.Math.Mat3 or Mat4: doubles in row-major order, for column vectors. Immutable. */
public final class MatrixObject extends ManagedObject {
    // Determinants nearer to zero than this count as zero.
    private static final double SINGULAR = 1e-15;

    private final int size;
    private final double[] elements;

    private MatrixObject(int size, double[] elements) {
        this.size = size;
        this.elements = elements;
    }

    /** The matrix of 9 or 16 elements, row by row. */
    static MatrixObject of(double... elements) {
        return new MatrixObject(elements.length == 9 ? 3 : 4, elements);
    }

    /** The matrix with a diagonal of {@code diagonal} and zeros elsewhere. */
    static MatrixObject diagonal(double... diagonal) {
        int size = diagonal.length;
        double[] elements = new double[size * size];
        for (int i = 0; i < size; i++) {
            elements[i * size + i] = diagonal[i];
        }
        return new MatrixObject(size, elements);
    }

    static MatrixObject zero(int size) {
        return new MatrixObject(size, new double[size * size]);
    }

    /** The element in row and column, counted from 0; 0 outside the matrix. */
    double get(long row, long column) {
        boolean inside = row >= 0 && row < size && column >= 0 && column < size;
        return inside ? elements[(int) row * size + (int) column] : 0;
    }

    /** {@code a} times this plus {@code b} times {@code other}. */
    MatrixObject combine(double a, MatrixObject other, double b) {
        double[] result = new double[elements.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = a * elements[i] + b * other.elements[i];
        }
        return new MatrixObject(size, result);
    }

    MatrixObject scaled(double factor) {
        double[] result = new double[elements.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = elements[i] * factor;
        }
        return new MatrixObject(size, result);
    }

    MatrixObject times(MatrixObject other) {
        double[] result = new double[elements.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += elements[row * size + i] * other.elements[i * size + column];
                }
                result[row * size + column] = sum;
            }
        }
        return new MatrixObject(size, result);
    }

    /** Component {@code row} of this matrix times a vector; missing components of the vector are 0. */
    double rowTimes(int row, double... vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += elements[row * size + i] * vector[i];
        }
        return sum;
    }

    MatrixObject transposed() {
        double[] result = new double[elements.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = elements[i % size * size + i / size];
        }
        return new MatrixObject(size, result);
    }

    double determinant() {
        double sum = 0;
        for (int column = 0; column < size; column++) {
            sum += elements[column] * cofactor(0, column);
        }
        return sum;
    }

    /** The inverse; the identity when there is none. */
    MatrixObject inverted() {
        double determinant = determinant();
        double[] result = new double[elements.length];
        boolean singular = Math.abs(determinant) < SINGULAR;
        double scale = 1 / determinant;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double identity = row == column ? 1 : 0;
                result[row * size + column] = singular ? identity : cofactor(column, row) * scale;
            }
        }
        return new MatrixObject(size, result);
    }

    /** Whether no element differs by more than {@code tolerance}. */
    boolean near(MatrixObject other, double tolerance) {
        for (int i = 0; i < elements.length; i++) {
            if (Math.abs(elements[i] - other.elements[i]) > tolerance) {
                return false;
            }
        }
        return true;
    }

    /** The signed determinant of the matrix without this row and column. */
    private double cofactor(int row, int column) {
        int side = size - 1;
        double[] rest = new double[side * side];
        int next = 0;
        for (int i = 0; i < elements.length; i++) {
            if (i / size != row && i % size != column) {
                rest[next++] = elements[i];
            }
        }
        double minor = side == 2
                ? rest[0] * rest[3] - rest[1] * rest[2]
                : new MatrixObject(side, rest).determinant();
        return (row + column) % 2 == 0 ? minor : -minor;
    }

    @Override
    public String describe() {
        return size + "x" + size + " matrix";
    }
}
