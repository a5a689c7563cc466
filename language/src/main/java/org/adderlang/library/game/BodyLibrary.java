package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.Physics2D.Body}, a rectangle with mass (runtime.md §13). */
@RuntimeClass("Viper.Game.Physics2D.Body")
public final class BodyLibrary {
    private BodyLibrary() {
    }

    /** A body at rest; mass 0 or less makes it immovable. */
    @Extern("New")
    public static BodyObject create(double x, double y, double width, double height, double mass) {
        return new BodyObject(x, y, width, height, mass);
    }

    /** The left edge. */
    @Extern("get_X")
    public static double x(BodyObject body) {
        return body == null ? 0 : body.x;
    }

    /** The upper edge. */
    @Extern("get_Y")
    public static double y(BodyObject body) {
        return body == null ? 0 : body.y;
    }

    /** The width. */
    @Extern("get_Width")
    public static double width(BodyObject body) {
        return body == null ? 0 : body.width;
    }

    /** The height. */
    @Extern("get_Height")
    public static double height(BodyObject body) {
        return body == null ? 0 : body.height;
    }

    /** The horizontal velocity. */
    @Extern("get_VX")
    public static double vX(BodyObject body) {
        return body == null ? 0 : body.vx;
    }

    /** The vertical velocity. */
    @Extern("get_VY")
    public static double vY(BodyObject body) {
        return body == null ? 0 : body.vy;
    }

    /** Moves it. */
    @Extern("SetPos")
    public static void setPos(BodyObject body, double x, double y) {
        if (body != null) {
            body.moveTo(x, y);
        }
    }

    /** Sets the velocity. */
    @Extern("SetVel")
    public static void setVel(BodyObject body, double vx, double vy) {
        if (body != null) {
            body.setVelocity(vx, vy);
        }
    }

    /** Adds a force for the next step. */
    @Extern("ApplyForce")
    public static void applyForce(BodyObject body, double fx, double fy) {
        if (body != null) {
            body.applyForce(fx, fy);
        }
    }

    /** Changes the velocity by an impulse. */
    @Extern("ApplyImpulse")
    public static void applyImpulse(BodyObject body, double ix, double iy) {
        if (body != null) {
            body.applyImpulse(ix, iy);
        }
    }

    /** How much speed a bounce keeps. */
    @Extern("get_Restitution")
    public static double restitution(BodyObject body) {
        return body == null ? 0 : body.restitution;
    }

    /** Sets how much speed a bounce keeps, 0 to 1. */
    @Extern("set_Restitution")
    public static void setRestitution(BodyObject body, double share) {
        if (body != null) {
            body.restitution = share;
        }
    }

    /** The friction. */
    @Extern("get_Friction")
    public static double friction(BodyObject body) {
        return body == null ? 0 : body.friction;
    }

    /** Sets the friction. */
    @Extern("set_Friction")
    public static void setFriction(BodyObject body, double value) {
        if (body != null) {
            body.friction = value;
        }
    }

    /** Whether it is immovable. */
    @Extern("get_IsStatic")
    public static boolean isStatic(BodyObject body) {
        return body != null && body.isStatic();
    }

    /** The mass. */
    @Extern("get_Mass")
    public static double mass(BodyObject body) {
        return body == null ? 0 : body.mass;
    }

    /** The layers it is on, as bits. */
    @Extern("get_CollisionLayer")
    public static long collisionLayer(BodyObject body) {
        return body == null ? 0 : body.layer;
    }

    /** Sets the layers it is on, as bits. */
    @Extern("set_CollisionLayer")
    public static void setCollisionLayer(BodyObject body, long bits) {
        if (body != null) {
            body.layer = bits;
        }
    }

    /** The layers it meets, as bits. */
    @Extern("get_CollisionMask")
    public static long collisionMask(BodyObject body) {
        return body == null ? 0 : body.mask;
    }

    /** Sets the layers it meets, as bits. */
    @Extern("set_CollisionMask")
    public static void setCollisionMask(BodyObject body, long bits) {
        if (body != null) {
            body.mask = bits;
        }
    }
}
