package org.adderlang.library.math;

import org.adderlang.runtime.ManagedObject;

/** A Viper.Math.Spline: a curve of the plane over t from 0 to 1, by control points. Immutable. */
public final class SplineObject extends ManagedObject {
    // Half the width of the central difference that approximates tangents of Catmull-Rom curves.
    private static final double STEP = 0.0001;

    /** How the curve follows its points. */
    enum Kind {
        /** Straight from point to point. */
        LINEAR("linear spline"),
        /** Smooth through all points, each at an equal share of t. */
        CATMULL_ROM("Catmull-Rom spline"),
        /** From the first to the fourth point, drawn towards the other two. */
        BEZIER("Bezier curve");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private final Kind kind;
    private final Vec2Object[] points;

    /** @param points at least two; exactly four for Bezier curves */
    SplineObject(Kind kind, Vec2Object... points) {
        this.kind = kind;
        this.points = points;
    }

    int pointCount() {
        return points.length;
    }

    Vec2Object point(int index) {
        return points[index];
    }

    /** The point at {@code t}; curves other than Bezier's end at their first and last points. */
    Vec2Object at(double t) {
        if (kind == Kind.BEZIER) {
            double u = 1 - t;
            return sum(u * u * u, 3 * (u * u) * t, 3 * u * (t * t), t * t * t);
        }
        if (t <= 0) {
            return points[0];
        }
        if (t >= 1) {
            return points[points.length - 1];
        }
        int segment = segment(t);
        double f = t * (points.length - 1) - segment;
        return kind == Kind.LINEAR
                ? Vec2Library.lerp(points[segment], points[segment + 1], f)
                : through(segment, f);
    }

    /** The derivative by t; of a straight segment, the way to its end. */
    Vec2Object tangent(double t) {
        return switch (kind) {
            case LINEAR -> {
                int segment = segment(t);
                yield Vec2Library.sub(points[segment + 1], points[segment]);
            }
            case BEZIER -> {
                double u = 1 - t;
                yield sum(-3 * u * u, 3 * u * u - 6 * u * t, 6 * u * t - 3 * t * t, 3 * t * t);
            }
            case CATMULL_ROM -> {
                double from = Math.max(t - STEP, 0);
                double to = Math.min(t + STEP, 1);
                Vec2Object way = Vec2Library.sub(at(to), at(from));
                yield to == from ? Vec2Library.zero() : Vec2Library.div(way, to - from);
            }
        };
    }

    /** The length of the polygon through the points at {@code steps} + 1 equally spaced values of t. */
    double length(double from, double to, long steps) {
        double step = (to - from) / steps;
        double length = 0;
        Vec2Object previous = at(from);
        for (long i = 1; i <= steps; i++) {
            Vec2Object next = at(from + step * i);
            length += Vec2Library.dist(previous, next);
            previous = next;
        }
        return length;
    }

    private int segment(double t) {
        return (int) Math.clamp((long) (t * (points.length - 1)), 0, points.length - 2);
    }

    /** The uniform Catmull-Rom cubic of a segment; the end points count twice. */
    private Vec2Object through(int segment, double f) {
        Vec2Object before = points[Math.max(segment - 1, 0)];
        Vec2Object start = points[segment];
        Vec2Object end = points[segment + 1];
        Vec2Object after = points[Math.min(segment + 2, points.length - 1)];
        return new Vec2Object(cubic(before.x, start.x, end.x, after.x, f), cubic(before.y, start.y, end.y, after.y, f));
    }

    private static double cubic(double before, double start, double end, double after, double f) {
        double linear = end - before;
        double square = 2 * before - 5 * start + 4 * end - after;
        double cube = 3 * start - before - 3 * end + after;
        return 0.5 * (2 * start + linear * f + square * (f * f) + cube * (f * f * f));
    }

    private Vec2Object sum(double... weights) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < weights.length; i++) {
            x += weights[i] * points[i].x;
            y += weights[i] * points[i].y;
        }
        return new Vec2Object(x, y);
    }

    @Override
    public String describe() {
        return kind.title + " of " + points.length + " points";
    }
}
