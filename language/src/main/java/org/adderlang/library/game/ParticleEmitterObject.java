package org.adderlang.library.game;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.ParticleEmitter}: up to 1024 particles that fly, fall and fade. Colours are ARGB. */
public final class ParticleEmitterObject extends ManagedObject {
    private static final int MOST_PARTICLES = 1024;
    private static final double SMALLEST = 0.1;
    private static final long MULTIPLIER = 6364136223846793005L;
    private static final long INCREMENT = 1442695040888963407L;

    /** A particle in flight. */
    static final class Particle {
        double x;
        double y;
        double size;
        private double vx;
        private double vy;
        private double fullSize;
        private long life;
        private long fullLife;
        private long color;
    }

    double x;
    double y;
    double rate = 1;
    boolean emitting;
    boolean fadeOut = true;
    boolean shrink;
    long color = 0xFFFFFFFFL;
    int count;
    private final Particle[] slots;
    private double due;
    private long shortestLife = 30;
    private long longestLife = 60;
    private double slowest = 1;
    private double fastest = 3;
    private double fromAngle;
    private double toAngle = 360;
    private double gravityX;
    private double gravityY;
    private double smallest = 2;
    private double largest = 4;
    private long random;

    /** @param seed decides the particles; the reference takes an address */
    ParticleEmitterObject(long capacity, long seed) {
        slots = new Particle[Math.clamp(capacity, 1, MOST_PARTICLES)];
        random = seed;
    }

    void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    void setRate(double perFrame) {
        rate = perFrame < 0 ? 0 : perFrame;
    }

    void setLifetime(long shortest, long longest) {
        shortestLife = Math.max(1, shortest);
        longestLife = Math.max(shortestLife, longest);
    }

    void setVelocity(double minSpeed, double maxSpeed, double minAngle, double maxAngle) {
        slowest = minSpeed < 0 ? 0 : minSpeed;
        fastest = maxSpeed < slowest ? slowest : maxSpeed;
        fromAngle = minAngle;
        toAngle = maxAngle;
    }

    void setGravity(double gx, double gy) {
        gravityX = gx;
        gravityY = gy;
    }

    void setSize(double min, double max) {
        smallest = min < SMALLEST ? SMALLEST : min;
        largest = max < smallest ? smallest : max;
    }

    void burst(long particles) {
        for (long i = 0; i < particles && count < slots.length; i++) {
            emit();
        }
    }

    void clear() {
        java.util.Arrays.fill(slots, null);
        count = 0;
        due = 0;
    }

    void update() {
        if (emitting) {
            due += rate;
            while (due >= 1 && count < slots.length) {
                emit();
                due -= 1;
            }
        }
        count = 0;
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] != null) {
                advance(slots[i]);
                if (--slots[i].life <= 0) {
                    slots[i] = null;
                } else {
                    count++;
                }
            }
        }
    }

    private void advance(Particle particle) {
        particle.x += particle.vx;
        particle.y += particle.vy;
        particle.vx += gravityX;
        particle.vy += gravityY;
        if (shrink) {
            particle.size = particle.fullSize * ((double) particle.life / particle.fullLife);
        }
    }

    private void emit() {
        int slot = 0;
        while (slots[slot] != null) {
            slot++;
        }
        var particle = new Particle();
        particle.x = x;
        particle.y = y;
        double speed = between(slowest, fastest);
        double angle = between(fromAngle, toAngle) * Math.PI / 180;
        particle.vx = Math.cos(angle) * speed;
        particle.vy = -Math.sin(angle) * speed;
        particle.life = shortestLife >= longestLife ? shortestLife
                : shortestLife + (long) (next() * (longestLife - shortestLife + 1));
        particle.fullLife = particle.life;
        particle.size = between(smallest, largest);
        particle.fullSize = particle.size;
        particle.color = color;
        slots[slot] = particle;
        count++;
    }

    private double between(double low, double high) {
        return low + next() * (high - low);
    }

    private double next() {
        random = random * MULTIPLIER + INCREMENT;
        return (random >>> 33) * 0x1p-31;
    }

    /** The living particle of that number, null when there is none. */
    Particle particle(long index) {
        long left = index;
        for (Particle particle : slots) {
            if (particle != null && left-- == 0) {
                return particle;
            }
        }
        return null;
    }

    /** The colour of a particle, more transparent towards the end of its life when the emitter fades. */
    long colorOf(Particle particle) {
        if (!fadeOut) {
            return particle.color;
        }
        double share = (double) particle.life / particle.fullLife;
        long alpha = (long) ((particle.color >> 24 & 0xFF) * share);
        return particle.color & 0x00FFFFFF | alpha << 24;
    }

    @Override
    public String describe() {
        return "ParticleEmitter of " + count;
    }
}
