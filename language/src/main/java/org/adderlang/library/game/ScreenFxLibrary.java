package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;

/** {@code Viper.Game.ScreenFX}, shaking, flashing and fading (runtime.md §13). Types: 1 shake, 2 flash, 3 fade in, 4 fade out; times in
 * milliseconds, colours RGBA. */
@RuntimeClass("Viper.Game.ScreenFX")
public final class ScreenFxLibrary {
    private ScreenFxLibrary() {
    }

    /** A new screen without effects. */
    @Extern("New")
    public static ScreenFxObject create(ProgramState program) {
        return new ScreenFxObject(program);
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") ScreenFxObject effects) {
        // The garbage collector takes care of it.
    }

    /** Lets a time pass. */
    @Extern("Update")
    public static void update(ScreenFxObject effects, long millis) {
        if (effects != null) {
            effects.update(millis);
        }
    }

    /** Shakes with an intensity for a time; a decay of 1000 lets it die down to nothing. */
    @Extern("Shake")
    public static void shake(ScreenFxObject effects, long intensity, long millis, long decay) {
        if (effects != null) {
            effects.shake(intensity, millis, decay);
        }
    }

    /** Covers the screen with a colour that fades in a time. */
    @Extern("Flash")
    public static void flash(ScreenFxObject effects, long color, long millis) {
        if (effects != null) {
            effects.flash(color, millis);
        }
    }

    /** Fades from a colour in a time. */
    @Extern("FadeIn")
    public static void fadeIn(ScreenFxObject effects, long color, long millis) {
        if (effects != null) {
            effects.fade(ScreenFxObject.FADE_IN, color, millis);
        }
    }

    /** Fades to a colour in a time. */
    @Extern("FadeOut")
    public static void fadeOut(ScreenFxObject effects, long color, long millis) {
        if (effects != null) {
            effects.fade(ScreenFxObject.FADE_OUT, color, millis);
        }
    }

    /** Ends all effects. */
    @Extern("CancelAll")
    public static void cancelAll(ScreenFxObject effects) {
        if (effects != null) {
            effects.cancelAll();
        }
    }

    /** Ends the effects of a type. */
    @Extern("CancelType")
    public static void cancelType(ScreenFxObject effects, long type) {
        if (effects != null) {
            effects.cancel(type);
        }
    }

    /** Whether there are effects. */
    @Extern("get_IsActive")
    public static boolean isActive(ScreenFxObject effects) {
        return effects != null && effects.isActive();
    }

    /** Whether there is an effect of a type; 0 asks for room. */
    @Extern("IsTypeActive")
    public static boolean isTypeActive(ScreenFxObject effects, long type) {
        return effects != null && effects.isActive(type);
    }

    /** How far to move the screen to the right. */
    @Extern("get_ShakeX")
    public static long shakeX(ScreenFxObject effects) {
        return effects == null ? 0 : effects.shakeX;
    }

    /** How far to move the screen down. */
    @Extern("get_ShakeY")
    public static long shakeY(ScreenFxObject effects) {
        return effects == null ? 0 : effects.shakeY;
    }

    /** The colour to cover the screen with, without its alpha. */
    @Extern("get_OverlayColor")
    public static long overlayColor(ScreenFxObject effects) {
        return effects == null ? 0 : effects.overlayColor;
    }

    /** How opaque the cover is, 0 to 255. */
    @Extern("get_OverlayAlpha")
    public static long overlayAlpha(ScreenFxObject effects) {
        return effects == null ? 0 : effects.overlayAlpha;
    }
}
