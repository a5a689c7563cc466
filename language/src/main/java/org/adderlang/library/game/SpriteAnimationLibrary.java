package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.SpriteAnimation}, which picture of a row to show (runtime.md §13). */
@RuntimeClass("Viper.Game.SpriteAnimation")
public final class SpriteAnimationLibrary {
    private SpriteAnimationLibrary() {
    }

    /** A new animation of picture 0, looping. */
    @Extern("New")
    public static SpriteAnimationObject create() {
        return new SpriteAnimationObject();
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") SpriteAnimationObject animation) {
        // The garbage collector takes care of it.
    }

    /** Sets the first and last picture and how many ticks each is shown. */
    @Extern("Setup")
    public static void setup(SpriteAnimationObject animation, long first, long last, long ticks) {
        if (animation != null) {
            animation.setUp(first, last, ticks);
        }
    }

    /** Starts from the first picture. */
    @Extern("Play")
    public static void play(SpriteAnimationObject animation) {
        if (animation != null) {
            animation.play();
        }
    }

    /** Stops where it is. */
    @Extern("Stop")
    public static void stop(SpriteAnimationObject animation) {
        if (animation != null) {
            animation.stop();
        }
    }

    /** Holds it when it plays. */
    @Extern("Pause")
    public static void pause(SpriteAnimationObject animation) {
        if (animation != null) {
            animation.pause();
        }
    }

    /** Lets it go on. */
    @Extern("Resume")
    public static void resume(SpriteAnimationObject animation) {
        if (animation != null) {
            animation.paused = false;
        }
    }

    /** Goes back to the first picture. */
    @Extern("Reset")
    public static void reset(SpriteAnimationObject animation) {
        if (animation != null) {
            animation.reset();
        }
    }

    /** Counts a tick; whether the animation ends with it. */
    @Extern("Update")
    public static boolean update(SpriteAnimationObject animation) {
        return animation != null && animation.update();
    }

    /** The picture to show. */
    @Extern("get_Frame")
    public static long frame(SpriteAnimationObject animation) {
        return animation == null ? 0 : animation.frame;
    }

    /** Goes to a picture of the row. */
    @Extern("set_Frame")
    public static void setFrame(SpriteAnimationObject animation, long number) {
        if (animation != null) {
            animation.setFrame(number);
        }
    }

    /** Whether the last Update changed the picture. */
    @Extern("get_FrameChanged")
    public static boolean frameChanged(SpriteAnimationObject animation) {
        return animation != null && animation.frameChanged;
    }

    /** The number of pictures. */
    @Extern("get_FrameCount")
    public static long frameCount(SpriteAnimationObject animation) {
        return animation == null ? 0 : animation.frameCount();
    }

    /** The ticks a picture is shown. */
    @Extern("get_FrameDuration")
    public static long frameDuration(SpriteAnimationObject animation) {
        return animation == null ? 0 : animation.frameDuration;
    }

    /** Sets the ticks a picture is shown, at least 1. */
    @Extern("set_FrameDuration")
    public static void setFrameDuration(SpriteAnimationObject animation, long ticks) {
        if (animation != null) {
            animation.setFrameDuration(ticks);
        }
    }

    /** Whether Update moves it. */
    @Extern("get_IsPlaying")
    public static boolean isPlaying(SpriteAnimationObject animation) {
        return animation != null && animation.isPlaying();
    }

    /** Whether it is held. */
    @Extern("get_IsPaused")
    public static boolean isPaused(SpriteAnimationObject animation) {
        return animation != null && animation.paused;
    }

    /** Whether it reached its end. */
    @Extern("get_IsFinished")
    public static boolean isFinished(SpriteAnimationObject animation) {
        return animation != null && animation.finished;
    }

    /** Whether it starts over at its end. */
    @Extern("get_Loop")
    public static boolean loop(SpriteAnimationObject animation) {
        return animation != null && animation.loop;
    }

    /** Sets whether it starts over at its end. */
    @Extern("set_Loop")
    public static void setLoop(SpriteAnimationObject animation, boolean on) {
        if (animation != null) {
            animation.loop = on;
        }
    }

    /** Whether it goes back at its end. */
    @Extern("get_PingPong")
    public static boolean pingPong(SpriteAnimationObject animation) {
        return animation != null && animation.pingPong;
    }

    /** Sets whether it goes back at its end. */
    @Extern("set_PingPong")
    public static void setPingPong(SpriteAnimationObject animation, boolean on) {
        if (animation != null) {
            animation.pingPong = on;
        }
    }

    /** The share of the pictures shown, 0 to 100. */
    @Extern("get_Progress")
    public static long progress(SpriteAnimationObject animation) {
        return animation == null ? 0 : animation.progress();
    }

    /** The factor of the speed. */
    @Extern("get_Speed")
    public static double speed(SpriteAnimationObject animation) {
        return animation == null ? 1 : animation.speed;
    }

    /** Sets the factor of the speed, 0 to 10. */
    @Extern("set_Speed")
    public static void setSpeed(SpriteAnimationObject animation, double factor) {
        if (animation != null) {
            animation.setSpeed(factor);
        }
    }
}
