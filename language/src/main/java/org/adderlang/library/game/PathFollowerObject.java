package org.adderlang.library.game;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.runtime.ManagedObject;

/**
 * A {@code Viper.Game.PathFollower}: moves along up to 64 points. Coordinates and speed are in thousandths; lengths are
 * rounded to a tenth of a unit as in the reference, because positions show it.
 */
public final class PathFollowerObject extends ManagedObject {
    private static final int MOST_POINTS = 64;
    private static final long ONCE = 0;
    private static final long LOOP = 1;
    private static final long PING_PONG = 2;
    private static final long WHOLE = 1000;
    private static final long LENGTH_UNIT = 100;
    private static final long EIGHTH_TURN = 45_000;
    /** Directions in eighths of a turn by the signs of dx (columns -1, 0, 1) and dy (rows -1, 0, 1). */
    private static final int[][] EIGHTHS = {{5, 6, 7}, {4, 0, 0}, {3, 2, 1}};

    private record Point(long x, long y) {
    }

    long mode = ONCE;
    long speed = 100_000;
    long x;
    long y;
    long segment;
    boolean active;
    boolean finished;
    private final List<Point> points = new ArrayList<>();
    private long segmentProgress;
    private boolean backwards;

    void clear() {
        points.clear();
        stop();
        x = 0;
        y = 0;
    }

    boolean addPoint(long px, long py) {
        if (points.size() >= MOST_POINTS) {
            return false;
        }
        points.add(new Point(px, py));
        if (points.size() == 1) {
            x = px;
            y = py;
        }
        return true;
    }

    int pointCount() {
        return points.size();
    }

    void setMode(long newMode) {
        if (newMode >= ONCE && newMode <= PING_PONG) {
            mode = newMode;
        }
    }

    void setSpeed(long newSpeed) {
        if (newSpeed > 0) {
            speed = newSpeed;
        }
    }

    void start() {
        if (points.size() >= 2) {
            active = true;
            finished = false;
        }
    }

    void stop() {
        active = false;
        finished = false;
        segment = 0;
        segmentProgress = 0;
        backwards = false;
        if (!points.isEmpty()) {
            x = points.getFirst().x();
            y = points.getFirst().y();
        }
    }

    void update(long millis) {
        if (!active || finished || totalLength() == 0) {
            return;
        }
        long left = speed * millis / 1000;
        if (mode != ONCE) {
            // Whole rounds lead back to where they began.
            left %= Math.max(1, roundLength()) * 1000;
        }
        while (left > 0 && !finished) {
            long length = length(segment);
            long travelled = length * segmentProgress / WHOLE;
            long rest = backwards ? travelled : length - travelled;
            if (left >= rest) {
                left -= rest;
                turnCorner();
            } else {
                long step = left * WHOLE / length;
                segmentProgress = Math.clamp(segmentProgress + (backwards ? -step : step), 0, WHOLE);
                left = 0;
            }
        }
        place();
    }

    private long roundLength() {
        return mode == PING_PONG ? 2 * totalLength() : totalLength();
    }

    /** Goes on with the next segment, or does at an end of the path what the mode says. */
    private void turnCorner() {
        long last = points.size() - 2;
        if (segment != (backwards ? 0 : last)) {
            segment += backwards ? -1 : 1;
            segmentProgress = backwards ? WHOLE : 0;
        } else if (mode == LOOP) {
            segment = backwards ? last : 0;
            segmentProgress = backwards ? WHOLE : 0;
        } else {
            segmentProgress = backwards ? 0 : WHOLE;
            if (mode == PING_PONG) {
                backwards = !backwards;
            } else {
                finished = true;
                active = false;
            }
        }
    }

    /** The share of the path, 0 to 1000. */
    long progress() {
        if (points.size() < 2 || totalLength() == 0) {
            return 0;
        }
        long travelled = length(segment) * segmentProgress / WHOLE;
        for (int i = 0; i < segment; i++) {
            travelled += length(i);
        }
        return travelled * WHOLE / totalLength();
    }

    void setProgress(long share) {
        if (points.size() < 2 || totalLength() == 0) {
            return;
        }
        long target = totalLength() * Math.clamp(share, 0, WHOLE) / WHOLE;
        long before = 0;
        int at = 0;
        while (before + length(at) < target) {
            before += length(at++);
        }
        segment = at;
        segmentProgress = length(at) == 0 ? 0 : (target - before) * WHOLE / length(at);
        place();
    }

    /** The direction of the segment in thousandths of a degree, clockwise from the right, to the nearest eighth of a turn. */
    long angle() {
        if (points.size() < 2) {
            return 0;
        }
        Point from = points.get((int) segment);
        Point to = points.get((int) segment + 1);
        int sign = backwards ? -1 : 1;
        int dx = sign * Long.compare(to.x(), from.x());
        int dy = sign * Long.compare(to.y(), from.y());
        return EIGHTHS[dy + 1][dx + 1] * EIGHTH_TURN;
    }

    private void place() {
        Point from = points.get((int) segment);
        Point to = points.get((int) segment + 1);
        x = from.x() + (to.x() - from.x()) * segmentProgress / WHOLE;
        y = from.y() + (to.y() - from.y()) * segmentProgress / WHOLE;
    }

    private long totalLength() {
        long total = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            total += length(i);
        }
        return total;
    }

    private long length(long index) {
        Point from = points.get((int) index);
        Point to = points.get((int) index + 1);
        long dx = (to.x() - from.x()) / LENGTH_UNIT;
        long dy = (to.y() - from.y()) / LENGTH_UNIT;
        return (long) Math.sqrt((double) dx * dx + (double) dy * dy) * LENGTH_UNIT;
    }

    @Override
    public String describe() {
        return "PathFollower of " + points.size();
    }
}
