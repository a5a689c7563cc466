package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.Physics2D.World}, bodies under gravity (runtime.md §13). */
@RuntimeClass("Viper.Game.Physics2D.World")
public final class WorldLibrary {
    private WorldLibrary() {
    }

    /** A world without bodies. */
    @Extern("New")
    public static WorldObject create(double gravityX, double gravityY) {
        return new WorldObject(gravityX, gravityY);
    }

    /** Adds a body; nothing when there are 256. */
    @Extern("Add")
    public static void add(WorldObject world, BodyObject body) {
        if (world != null) {
            world.add(body);
        }
    }

    /** Removes a body. */
    @Extern("Remove")
    public static void remove(WorldObject world, BodyObject body) {
        if (world != null) {
            world.remove(body);
        }
    }

    /** Sets the gravity. */
    @Extern("SetGravity")
    public static void setGravity(WorldObject world, double x, double y) {
        if (world != null) {
            world.setGravity(x, y);
        }
    }

    /** Moves all bodies for a time and lets them bounce off each other. */
    @Extern("Step")
    public static void step(WorldObject world, double seconds) {
        if (world != null) {
            world.step(seconds);
        }
    }

    /** The number of bodies. */
    @Extern("get_BodyCount")
    public static long bodyCount(WorldObject world) {
        return world == null ? 0 : world.bodyCount();
    }
}
