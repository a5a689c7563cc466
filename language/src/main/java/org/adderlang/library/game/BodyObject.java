package org.adderlang.library.game;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.Physics2D.Body}: a rectangle with mass; without mass it never moves by itself. */
public final class BodyObject extends ManagedObject {
    private static final double SLOP = 0.01;
    private static final double CORRECTION = 0.4;
    private static final double NEGLIGIBLE = 1e-9;

    double x;
    double y;
    final double width;
    final double height;
    double vx;
    double vy;
    final double mass;
    double restitution = 0.5;
    double friction = 0.3;
    long layer = 1;
    long mask = 0x7FFFFFFF;
    private final double inverseMass;
    private double forceX;
    private double forceY;

    BodyObject(double x, double y, double width, double height, double mass) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.mass = mass;
        this.inverseMass = mass > 0 ? 1 / mass : 0;
    }

    boolean isStatic() {
        return inverseMass == 0;
    }

    void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    void setVelocity(double newVx, double newVy) {
        vx = newVx;
        vy = newVy;
    }

    void applyForce(double fx, double fy) {
        forceX += fx;
        forceY += fy;
    }

    void applyImpulse(double ix, double iy) {
        vx += ix * inverseMass;
        vy += iy * inverseMass;
    }

    /** Turns forces and gravity into velocity. */
    void accelerate(double gravityX, double gravityY, double seconds) {
        if (!isStatic()) {
            vx += (forceX * inverseMass + gravityX) * seconds;
            vy += (forceY * inverseMass + gravityY) * seconds;
            forceX = 0;
            forceY = 0;
        }
    }

    void move(double seconds) {
        if (!isStatic()) {
            x += vx * seconds;
            y += vy * seconds;
        }
    }

    /** Bounces off {@code other} if the two overlap and their layers let them meet. */
    void collide(BodyObject other) {
        boolean meet = (layer & other.mask) != 0 && (other.layer & mask) != 0
                && CollisionLibrary.rectsOverlap(x, y, width, height, other.x, other.y, other.width, other.height);
        if (!meet || isStatic() && other.isStatic()) {
            return;
        }
        double overlapX = x + width < other.x + other.width ? x + width - other.x : other.x + other.width - x;
        double overlapY = y + height < other.y + other.height ? y + height - other.y : other.y + other.height - y;
        if (overlapX < overlapY) {
            resolve(other, x + width * 0.5 < other.x + other.width * 0.5 ? 1 : -1, 0, overlapX);
        } else {
            resolve(other, 0, y + height * 0.5 < other.y + other.height * 0.5 ? 1 : -1, overlapY);
        }
    }

    /** @param nx direction from this body to the other, of length 1 */
    private void resolve(BodyObject other, double nx, double ny, double depth) {
        double relativeX = other.vx - vx;
        double relativeY = other.vy - vy;
        double approach = relativeX * nx + relativeY * ny;
        if (approach > 0) {
            return;
        }
        double inverseSum = inverseMass + other.inverseMass;
        double impulse = -(1 + Math.min(restitution, other.restitution)) * approach / inverseSum;
        push(other, impulse, nx, ny);
        rub(other, relativeX - approach * nx, relativeY - approach * ny, impulse, inverseSum);
        double correction = Math.max(depth - SLOP, 0) * CORRECTION / inverseSum;
        x -= correction * inverseMass * nx;
        y -= correction * inverseMass * ny;
        other.x += correction * other.inverseMass * nx;
        other.y += correction * other.inverseMass * ny;
    }

    /** Friction along the contact, at most in proportion to the impulse across it. */
    private void rub(BodyObject other, double slideX, double slideY, double impulse, double inverseSum) {
        double slide = Math.sqrt(slideX * slideX + slideY * slideY);
        if (slide > NEGLIGIBLE) {
            double limit = impulse * (friction + other.friction) * 0.5;
            double rub = -slide / inverseSum;
            push(other, rub > limit ? limit : rub < -limit ? -limit : rub, slideX / slide, slideY / slide);
        }
    }

    private void push(BodyObject other, double impulse, double nx, double ny) {
        applyImpulse(-impulse * nx, -impulse * ny);
        other.applyImpulse(impulse * nx, impulse * ny);
    }

    @Override
    public String describe() {
        return "Physics2D.Body";
    }
}
