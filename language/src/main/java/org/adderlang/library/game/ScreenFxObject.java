package org.adderlang.library.game;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ProgramState;

/** A {@code Viper.Game.ScreenFX}: up to 8 effects on the screen at once, as numbers for drawing. Colours are RGBA. */
public final class ScreenFxObject extends ManagedObject {
    static final int NONE = 0;
    static final int SHAKE = 1;
    static final int FLASH = 2;
    static final int FADE_IN = 3;
    static final int FADE_OUT = 4;
    private static final int MOST_EFFECTS = 8;
    private static final long WHOLE = 1000;

    /** The random numbers of all shakes of a program. */
    private static final class Jitter {
        private long state = 12345;

        /** -1000 to 1000. */
        long next() {
            state = state * 1103515245 + 12345;
            return (state >> 16 & 0x7FFF) % 2001 - 1000;
        }
    }

    private static final class Effect {
        int type;
        long color;
        long intensity;
        long decay;
        long duration;
        long elapsed;
    }

    long shakeX;
    long shakeY;
    long overlayColor;
    long overlayAlpha;
    private final Effect[] effects = new Effect[MOST_EFFECTS];
    private final Jitter jitter;

    ScreenFxObject(ProgramState program) {
        jitter = program.service(Jitter.class, p -> new Jitter());
        java.util.Arrays.setAll(effects, i -> new Effect());
    }

    void shake(long intensity, long duration, long decay) {
        Effect effect = isActive(SHAKE) ? slot(SHAKE) : slot(NONE);
        begin(effect, SHAKE, 0, duration, intensity, decay);
    }

    void flash(long color, long duration) {
        begin(slot(NONE), FLASH, color, duration, 0, 0);
    }

    /** @param type FADE_IN or FADE_OUT; ends any other fade */
    void fade(int type, long color, long duration) {
        if (duration > 0) {
            cancel(FADE_IN);
            cancel(FADE_OUT);
            begin(slot(NONE), type, color, duration, 0, 0);
        }
    }

    private static void begin(Effect effect, int type, long color, long duration, long intensity, long decay) {
        if (effect != null && duration > 0) {
            effect.type = type;
            effect.color = color;
            effect.duration = duration;
            effect.intensity = intensity;
            effect.decay = decay;
            effect.elapsed = 0;
        }
    }

    private Effect slot(int type) {
        for (Effect effect : effects) {
            if (effect.type == type) {
                return effect;
            }
        }
        return null;
    }

    boolean isActive(long type) {
        return type >= NONE && type <= FADE_OUT && slot((int) type) != null;
    }

    boolean isActive() {
        return java.util.Arrays.stream(effects).anyMatch(effect -> effect.type != NONE);
    }

    void cancel(long type) {
        for (Effect effect : effects) {
            if (effect.type == type) {
                effect.type = NONE;
            }
        }
    }

    void cancelAll() {
        for (Effect effect : effects) {
            effect.type = NONE;
        }
        clearSums();
    }

    private void clearSums() {
        shakeX = 0;
        shakeY = 0;
        overlayColor = 0;
        overlayAlpha = 0;
    }

    void update(long millis) {
        clearSums();
        for (Effect effect : effects) {
            if (effect.type == NONE) {
                continue;
            }
            effect.elapsed += millis;
            if (effect.elapsed >= effect.duration) {
                effect.type = NONE;
                continue;
            }
            long progress = effect.elapsed * WHOLE / effect.duration;
            if (effect.type == SHAKE) {
                shakeBy(effect.intensity * Math.max(0, WHOLE - progress * effect.decay / WHOLE) / WHOLE);
            } else {
                cover(effect.color, effect.type == FADE_OUT ? progress : WHOLE - progress);
            }
        }
    }

    private void shakeBy(long intensity) {
        shakeX += intensity * jitter.next() / WHOLE;
        shakeY += intensity * jitter.next() / WHOLE;
    }

    /** The strongest overlay wins. */
    private void cover(long color, long share) {
        long alpha = (color & 0xFF) * share / WHOLE;
        if (alpha > overlayAlpha) {
            overlayAlpha = alpha;
            overlayColor = color & 0xFFFFFF00L;
        }
    }

    @Override
    public String describe() {
        return "ScreenFX";
    }
}
