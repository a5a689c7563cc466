package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.PathFollower}, movement along points (runtime.md §13). Coordinates, speed and angles are in thousandths. */
@RuntimeClass("Viper.Game.PathFollower")
public final class PathFollowerLibrary {
    private PathFollowerLibrary() {
    }

    /** A path without points. */
    @Extern("New")
    public static PathFollowerObject create() {
        return new PathFollowerObject();
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") PathFollowerObject path) {
        // The garbage collector takes care of it.
    }

    /** Adds a point; false when there are 64. */
    @Extern("AddPoint")
    public static boolean addPoint(PathFollowerObject path, long x, long y) {
        return path != null && path.addPoint(x, y);
    }

    /** Removes all points. */
    @Extern("Clear")
    public static void clear(PathFollowerObject path) {
        if (path != null) {
            path.clear();
        }
    }

    /** Starts moving; nothing with fewer than two points. */
    @Extern("Start")
    public static void start(PathFollowerObject path) {
        if (path != null) {
            path.start();
        }
    }

    /** Holds it. */
    @Extern("Pause")
    public static void pause(PathFollowerObject path) {
        if (path != null) {
            path.active = false;
        }
    }

    /** Stops it and goes back to the first point. */
    @Extern("Stop")
    public static void stop(PathFollowerObject path) {
        if (path != null) {
            path.stop();
        }
    }

    /** Moves on for a number of milliseconds. */
    @Extern("Update")
    public static void update(PathFollowerObject path, long millis) {
        if (path != null) {
            path.update(millis);
        }
    }

    /** The horizontal position. */
    @Extern("get_X")
    public static long x(PathFollowerObject path) {
        return path == null ? 0 : path.x;
    }

    /** The vertical position. */
    @Extern("get_Y")
    public static long y(PathFollowerObject path) {
        return path == null ? 0 : path.y;
    }

    /** The direction of the segment, clockwise from the right in eighths of a turn. */
    @Extern("get_Angle")
    public static long angle(PathFollowerObject path) {
        return path == null ? 0 : path.angle();
    }

    /** Whether it moves. */
    @Extern("get_IsActive")
    public static boolean isActive(PathFollowerObject path) {
        return path != null && path.active;
    }

    /** Whether it reached its end. */
    @Extern("get_IsFinished")
    public static boolean isFinished(PathFollowerObject path) {
        return path != null && path.finished;
    }

    /** What happens at the end: 0 stop, 1 start over, 2 turn round. */
    @Extern("get_Mode")
    public static long mode(PathFollowerObject path) {
        return path == null ? 0 : path.mode;
    }

    /** Sets what happens at the end: 0 stop, 1 start over, 2 turn round. */
    @Extern("set_Mode")
    public static void setMode(PathFollowerObject path, long mode) {
        if (path != null) {
            path.setMode(mode);
        }
    }

    /** The number of points. */
    @Extern("get_PointCount")
    public static long pointCount(PathFollowerObject path) {
        return path == null ? 0 : path.pointCount();
    }

    /** The share of the path, 0 to 1000. */
    @Extern("get_Progress")
    public static long progress(PathFollowerObject path) {
        return path == null ? 0 : path.progress();
    }

    /** Goes to a share of the path, 0 to 1000. */
    @Extern("set_Progress")
    public static void setProgress(PathFollowerObject path, long share) {
        if (path != null) {
            path.setProgress(share);
        }
    }

    /** The number of the segment it is on, from 0. */
    @Extern("get_Segment")
    public static long segment(PathFollowerObject path) {
        return path == null ? 0 : path.segment;
    }

    /** The speed, in thousandths of a unit a second. */
    @Extern("get_Speed")
    public static long speed(PathFollowerObject path) {
        return path == null ? 0 : path.speed;
    }

    /** Sets the speed to a positive number. */
    @Extern("set_Speed")
    public static void setSpeed(PathFollowerObject path, long speed) {
        if (path != null) {
            path.setSpeed(speed);
        }
    }
}
