package org.adderlang.library.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class VectorsTest {
    private static final double EXACT = 1e-15;

    private static void assertVec(Vec2Object v, double x, double y) {
        assertEquals(x, v.x(), EXACT);
        assertEquals(y, v.y(), EXACT);
    }

    private static void assertVec(Vec3Object v, double x, double y, double z) {
        assertVec(v, x, y);
        assertEquals(z, v.z(), EXACT);
    }

    private static void assertTrap(String text, Executable call) {
        assertEquals(text, assertThrows(LibraryTrap.class, call).text());
    }

    @Test
    void vec2() {
        var a = new Vec2Object(3, 4);
        var b = new Vec2Object(1, 2);
        assertVec(Vec2Library.add(a, b), 4, 6);
        assertVec(Vec2Library.sub(a, b), 2, 2);
        assertVec(Vec2Library.mul(a, 2), 6, 8);
        assertVec(Vec2Library.div(a, 2), 1.5, 2);
        assertVec(Vec2Library.neg(a), -3, -4);
        assertVec(Vec2Library.norm(a), 0.6, 0.8);
        assertVec(Vec2Library.norm(Vec2Library.zero()), 0, 0);
        assertVec(Vec2Library.lerp(a, b, 0.5), 2, 3);
        assertVec(Vec2Library.rotate(new Vec2Object(1, 0), Math.PI / 2), 0, 1);
        assertEquals(11, Vec2Library.dot(a, b));
        assertEquals(2, Vec2Library.cross(a, b));
        assertEquals(5, Vec2Library.len(a));
        assertEquals(Math.sqrt(8), Vec2Library.dist(a, b));
        assertEquals(Math.PI / 2, Vec2Library.angle(new Vec2Object(0, 1)));
    }

    @Test
    void vec3() {
        var a = new Vec3Object(1, 2, 2);
        var b = new Vec3Object(4, 0, 3);
        assertVec(Vec3Library.add(a, b), 5, 2, 5);
        assertVec(Vec3Library.sub(a, b), -3, 2, -1);
        assertVec(Vec3Library.mul(a, 3), 3, 6, 6);
        assertVec(Vec3Library.div(b, 2), 2, 0, 1.5);
        assertVec(Vec3Library.neg(a), -1, -2, -2);
        assertVec(Vec3Library.cross(new Vec3Object(1, 0, 0), new Vec3Object(0, 1, 0)), 0, 0, 1);
        assertVec(Vec3Library.norm(a), 1 / 3.0, 2 / 3.0, 2 / 3.0);
        assertVec(Vec3Library.norm(Vec3Library.zero()), 0, 0, 0);
        assertVec(Vec3Library.lerp(a, b, 0.5), 2.5, 1, 2.5);
        assertEquals(10, Vec3Library.dot(a, b));
        assertEquals(9, Vec3Library.lenSq(a));
        assertEquals(Math.sqrt(14), Vec3Library.dist(a, b));
    }

    @Test
    void nullVectorsAndZeroDivisorsTrap() {
        assertTrap("Vec2.Add: null vector", () -> Vec2Library.add(Vec2Library.one(), null));
        assertTrap("Vec2.X: null vector", () -> Vec2Library.x(null));
        assertTrap("Vec2.LenSq: null vector", () -> Vec2Library.len(null));
        assertTrap("Vec2.Div: division by zero", () -> Vec2Library.div(Vec2Library.one(), -0.0));
        assertTrap("Vec3.Cross: null vector", () -> Vec3Library.cross(null, null));
        assertTrap("Vec3.Div: division by zero", () -> Vec3Library.div(Vec3Library.one(), 0));
        assertTrap("Quat.Inverse: zero-length quaternion", () -> QuatLibrary.inverse(new QuatObject(0, 0, 0, 0)));
        assertTrap("Quat.RotateVec3: null argument", () -> QuatLibrary.rotateVec3(QuatLibrary.identity(), null));
    }

    @Test
    void quaternions() {
        var aroundY = QuatLibrary.fromAxisAngle(new Vec3Object(0, 2, 0), Math.PI / 2);
        assertVec(aroundY, 0, Math.sqrt(0.5), 0);
        assertVec(QuatLibrary.rotateVec3(aroundY, new Vec3Object(1, 0, 0)), 0, 0, -1);
        assertVec(QuatLibrary.axis(aroundY), 0, 1, 0);
        assertVec(QuatLibrary.axis(QuatLibrary.identity()), 0, 0, 1);
        assertEquals(Math.PI / 2, QuatLibrary.angle(aroundY), EXACT);
        assertEquals(0, QuatLibrary.angle(new QuatObject(0, 0, 0, 1.5)));
        assertVec(QuatLibrary.fromEuler(0, Math.PI / 2, 0), 0, 0, Math.sqrt(0.5));
        assertVec(QuatLibrary.fromEuler(Math.PI, 0, 0), 0, 1, 0);
        assertVec(QuatLibrary.fromEuler(0, 0, Math.PI), 1, 0, 0);
        assertEquals(1, QuatLibrary.len(QuatLibrary.norm(new QuatObject(1, 2, 3, 4))), EXACT);
        assertVec(QuatLibrary.mul(QuatLibrary.inverse(aroundY), aroundY), 0, 0, 0);
    }

    @Test
    void interpolationOfRotations() {
        var start = QuatLibrary.identity();
        var end = QuatLibrary.fromAxisAngle(new Vec3Object(0, 1, 0), Math.PI / 2);
        assertEquals(Math.cos(Math.PI / 8), QuatLibrary.slerp(start, end, 0.5).w(), EXACT);
        assertEquals(Math.cos(Math.PI / 8), QuatLibrary.slerp(start, end.scaled(-1), 0.5).w(), EXACT);
        assertEquals(Math.cos(Math.PI / 8), QuatLibrary.lerp(start, end, 0.5).w(), EXACT);
        assertEquals(1, QuatLibrary.lerp(start, start.scaled(-1), 0.5).w());
    }

    @Test
    void vectorFunctionsReadLongerKinds() {
        assertEquals(1, QuatLibrary.x(new Vec3Object(1, 2, 3)));
        assertEquals(2, Vec2Library.y(new Vec3Object(1, 2, 3)));
    }

    @Test
    void matricesOfThePlane() {
        var m = Mat3Library.mul(Mat3Library.scale(2, 3), Mat3Library.translate(5, 10));
        assertEquals(10, Mat3Library.get(m, 0, 2));
        assertEquals(30, Mat3Library.get(m, 1, 2));
        assertEquals(0, Mat3Library.get(m, 3, 0));
        assertVec(Mat3Library.transformPoint(m, new Vec2Object(1, 0)), 12, 30);
        assertVec(Mat3Library.transformVec(m, new Vec2Object(1, 1)), 2, 3);
        assertEquals(6, Mat3Library.det(m));
        assertTrue(Mat3Library.equal(Mat3Library.mul(m, Mat3Library.inverse(m)), Mat3Library.identity(), 0));
        assertTrue(Mat3Library.equal(Mat3Library.inverse(Mat3Library.zero()), Mat3Library.identity(), 0));
        assertVec(Mat3Library.row(Mat3Library.transpose(Mat3Library.shear(1, 0.5)), 0), 1, 0.5, 0);
        assertFalse(Mat3Library.equal(m, null, 1));
        assertTrue(Mat3Library.equal(null, null, 1));
        assertEquals(-1, Mat3Library.get(Mat3Library.rotate(Math.PI / 2), 0, 1));
    }

    @Test
    void matricesOfSpace() {
        var m = Mat4Library.mul(Mat4Library.translate(1, 2, 3), Mat4Library.rotateZ(Math.PI / 2));
        assertVec(Mat4Library.transformPoint(m, new Vec3Object(1, 0, 0)), 1, 3, 3);
        assertVec(Mat4Library.transformVec(m, new Vec3Object(1, 0, 0)), 0, 1, 0);
        assertTrue(Mat4Library.equal(Mat4Library.mul(Mat4Library.inverse(m), m), Mat4Library.identity(), EXACT));
        assertEquals(24, Mat4Library.det(Mat4Library.scale(2, 3, 4)));
        assertTrue(Mat4Library.equal(Mat4Library.rotateAxis(new Vec3Object(0, 0, 5), 1), Mat4Library.rotateZ(1), EXACT));
        assertEquals(-1, Mat4Library.get(Mat4Library.perspective(1, 1, 1, 10), 2, 3));
        assertTrue(Mat4Library.equal(Mat4Library.perspective(1, 1, 10, 1), Mat4Library.identity(), EXACT));
        assertEquals(-1, Mat4Library.get(Mat4Library.ortho(0, 2, 0, 2, 1, 3), 3, 0));
        var view = Mat4Library.lookAt(new Vec3Object(0, 0, 5), Vec3Library.zero(), new Vec3Object(0, 1, 0));
        assertVec(Mat4Library.transformPoint(view, Vec3Library.zero()), 0, 0, -5);
        var turn = QuatLibrary.toMat4(QuatLibrary.fromAxisAngle(new Vec3Object(0, 1, 0), 0.5));
        assertTrue(Mat4Library.equal(turn, Mat4Library.rotateY(0.5), EXACT));
    }

    @Test
    void splines() {
        var points = SeqObject.of(List.of(new Vec2Object(0, 0), new Vec2Object(10, 10), new Vec2Object(20, 0)));
        var linear = SplineLibrary.linear(points);
        assertVec(SplineLibrary.eval(linear, 0.25), 5, 5);
        assertVec(SplineLibrary.eval(linear, 2), 20, 0);
        assertVec(SplineLibrary.tangent(linear, 1), 10, -10);
        assertEquals(Math.sqrt(800), SplineLibrary.arcLength(linear, 0, 1, 2), 1e-14);
        var smooth = SplineLibrary.catmullRom(points);
        assertVec(SplineLibrary.eval(smooth, 0.5), 10, 10);
        assertVec(SplineLibrary.eval(smooth, 0.25), 4.375, 5.625);
        assertEquals(3, SplineLibrary.pointCount(smooth));
        var bezier = SplineLibrary.bezier(new Vec2Object(0, 0), new Vec2Object(0, 4), new Vec2Object(4, 4), new Vec2Object(4, 0));
        assertVec(SplineLibrary.eval(bezier, 0.5), 2, 3);
        assertVec(SplineLibrary.tangent(bezier, 0.5), 6, 0);
        assertEquals(5, SplineLibrary.sample(bezier, 5).size());
        assertEquals(2, SplineLibrary.sample(bezier, -1).size());
        assertTrap("Spline.Linear: need at least 2 points", () -> SplineLibrary.linear(new SeqObject()));
        assertTrap("Spline.PointAt: index out of range", () -> SplineLibrary.pointAt(bezier, 4));
        assertTrap("Spline.Bezier: null control point", () -> SplineLibrary.bezier(null, null, null, null));
    }
}
