package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.NullArgument;
import org.adderlang.runtime.LibraryTrap;

/** Viper.Math.Spline: curves of the plane through or near control points, over t from 0 to 1 (runtime.md §12). */
@RuntimeClass("Viper.Math.Spline")
public final class SplineLibrary {
    private static final String SPLINE = "spline";
    private static final int FEWEST_POINTS = 2;

    private SplineLibrary() {
    }

    /**
     * The smooth curve through a Seq of Vec2; elements that are no Vec2 count as (0, 0).
     *
     * @throws LibraryTrap Spline.CatmullRom: null points
     * @throws LibraryTrap Spline.CatmullRom: need at least 2 points
     */
    @Extern("CatmullRom")
    public static SplineObject catmullRom(SeqObject points) {
        return new SplineObject(SplineObject.Kind.CATMULL_ROM, controlPoints(points, "Spline.CatmullRom"));
    }

    /**
     * The straight lines through a Seq of Vec2; elements that are no Vec2 count as (0, 0).
     *
     * @throws LibraryTrap Spline.Linear: null points
     * @throws LibraryTrap Spline.Linear: need at least 2 points
     */
    @Extern("Linear")
    public static SplineObject linear(SeqObject points) {
        return new SplineObject(SplineObject.Kind.LINEAR, controlPoints(points, "Spline.Linear"));
    }

    /**
     * The cubic Bezier curve from a to d with the handles b and c.
     *
     * @throws LibraryTrap Spline.Bezier: null control point
     */
    @Extern("Bezier")
    public static SplineObject bezier(Vec2Object a, Vec2Object b, Vec2Object c, Vec2Object d) {
        for (Vec2Object point : new Vec2Object[]{a, b, c, d}) {
            NullArgument.check(point, "Spline.Bezier", "control point");
        }
        return new SplineObject(SplineObject.Kind.BEZIER, a, b, c, d);
    }

    private static Vec2Object[] controlPoints(SeqObject points, String function) {
        int count = NullArgument.check(points, function, "points").size();
        if (count < FEWEST_POINTS) {
            throw LibraryTrap.domainError(function + ": need at least 2 points");
        }
        Vec2Object[] result = new Vec2Object[count];
        for (int i = 0; i < count; i++) {
            result[i] = points.get(i) instanceof Vec2Object point ? point : Vec2Library.zero();
        }
        return result;
    }

    /**
     * The point at t; linear and Catmull-Rom splines end at their first and last points.
     *
     * @throws LibraryTrap Spline.Eval: null spline
     */
    @Extern("Eval")
    public static Vec2Object eval(SplineObject spline, double t) {
        Vec2Object point = NullArgument.check(spline, "Spline.Eval", SPLINE).at(t);
        return new Vec2Object(point.x, point.y);
    }

    /**
     * The direction of the curve at t, as long as its speed.
     *
     * @throws LibraryTrap Spline.Tangent: null spline
     */
    @Extern("Tangent")
    public static Vec2Object tangent(SplineObject spline, double t) {
        return NullArgument.check(spline, "Spline.Tangent", SPLINE).tangent(t);
    }

    /**
     * How many control points there are.
     *
     * @throws LibraryTrap Spline.PointCount: null spline
     */
    @Extern("get_PointCount")
    public static long pointCount(SplineObject spline) {
        return NullArgument.check(spline, "Spline.PointCount", SPLINE).pointCount();
    }

    /**
     * A control point, counted from 0.
     *
     * @throws LibraryTrap Spline.PointAt: null spline
     * @throws LibraryTrap Spline.PointAt: index out of range
     */
    @Extern("PointAt")
    public static Vec2Object pointAt(SplineObject spline, long index) {
        NullArgument.check(spline, "Spline.PointAt", SPLINE);
        if (index < 0 || index >= spline.pointCount()) {
            throw LibraryTrap.domainError("Spline.PointAt: index out of range");
        }
        Vec2Object point = spline.point((int) index);
        return new Vec2Object(point.x, point.y);
    }

    /**
     * The approximate length between two values of t, by this many chords (at least one).
     *
     * @throws LibraryTrap Spline.ArcLength: null spline
     */
    @Extern("ArcLength")
    public static double arcLength(SplineObject spline, double from, double to, long steps) {
        return NullArgument.check(spline, "Spline.ArcLength", SPLINE).length(from, to, Math.max(steps, 1));
    }

    /**
     * A Seq of points at this many (at least two) equally spaced values of t, both ends included.
     *
     * @throws LibraryTrap Spline.Sample: null spline
     */
    @Extern("Sample")
    public static SeqObject sample(SplineObject spline, long count) {
        NullArgument.check(spline, "Spline.Sample", SPLINE);
        long last = Math.max(count, FEWEST_POINTS) - 1;
        var samples = new SeqObject();
        for (long i = 0; i <= last; i++) {
            samples.add(eval(spline, (double) i / last));
        }
        return samples;
    }
}
