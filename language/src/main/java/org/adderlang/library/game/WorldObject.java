package org.adderlang.library.game;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.library.collections.References;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.Physics2D.World}: up to 256 bodies under one gravity. */
public final class WorldObject extends ManagedObject {
    private static final int MOST_BODIES = 256;

    private final List<BodyObject> bodies = new ArrayList<>();
    private double gravityX;
    private double gravityY;

    WorldObject(double gravityX, double gravityY) {
        setGravity(gravityX, gravityY);
    }

    void setGravity(double x, double y) {
        gravityX = x;
        gravityY = y;
    }

    int bodyCount() {
        return bodies.size();
    }

    void add(BodyObject body) {
        if (body != null && bodies.size() < MOST_BODIES) {
            References.retain(body);
            bodies.add(body);
        }
    }

    /** Takes a body out; the last one takes its place. */
    void remove(BodyObject body) {
        int index = bodies.indexOf(body);
        if (index >= 0) {
            BodyObject last = bodies.removeLast();
            if (index < bodies.size()) {
                bodies.set(index, last);
            }
            References.release(body);
        }
    }

    void step(double seconds) {
        if (!(seconds > 0)) {
            return;
        }
        bodies.forEach(body -> body.accelerate(gravityX, gravityY, seconds));
        bodies.forEach(body -> body.move(seconds));
        for (int i = 0; i < bodies.size(); i++) {
            for (int j = i + 1; j < bodies.size(); j++) {
                bodies.get(i).collide(bodies.get(j));
            }
        }
    }

    @Override
    public void dispose() {
        bodies.forEach(References::release);
    }

    @Override
    public String describe() {
        return "Physics2D.World of " + bodies.size();
    }
}
