package org.adderlang.library.graphics;

/**
 * A colour by hue in degrees 0..359, saturation and lightness in percent 0..100. All steps are done in whole numbers that
 * round towards zero, as programs see the results.
 */
record HslColor(int hue, int saturation, int lightness) {
    private static final int FULL_CIRCLE = 360;
    private static final int PERCENT = 100;

    /** @param color 0xRRGGBB; higher bits are ignored */
    static HslColor ofRgb(long color) {
        int red = ColorLibrary.component(color, 16);
        int green = ColorLibrary.component(color, 8);
        int blue = ColorLibrary.component(color, 0);
        int most = Math.max(red, Math.max(green, blue));
        int sum = most + Math.min(red, Math.min(green, blue));
        int range = 2 * most - sum;
        int lightness = sum * PERCENT / 510;
        if (range == 0) {
            return new HslColor(0, 0, lightness);
        }
        int hue;
        if (most == red) {
            hue = 60 * (green - blue) / range;
        } else if (most == green) {
            hue = 60 * (blue - red) / range + 120;
        } else {
            hue = 60 * (red - green) / range + 240;
        }
        return new HslColor(Math.floorMod(hue, FULL_CIRCLE), range * PERCENT / (lightness < 50 ? sum : 510 - sum), lightness);
    }

    HslColor withSaturation(long percent) {
        return new HslColor(hue, (int) Math.clamp(percent, 0, PERCENT), lightness);
    }

    HslColor withHue(int degrees) {
        return new HslColor(Math.floorMod(degrees, FULL_CIRCLE), saturation, lightness);
    }

    /** The colour as 0xRRGGBB. */
    long toRgb() {
        if (saturation == 0) {
            return ColorLibrary.gray(lightness * 255 / PERCENT);
        }
        int high = lightness < 50
                ? lightness * (PERCENT + saturation) / PERCENT
                : lightness + saturation - lightness * saturation / PERCENT;
        int low = 2 * lightness - high;
        return ColorLibrary.rgb(component(low, high, hue + 120), component(low, high, hue), component(low, high, hue - 120));
    }

    /** A component of 0..255 that is highest where {@code angle} is 60 to 180 and lowest where it is 240 to 360. */
    private static long component(int low, int high, int angle) {
        int at = Math.floorMod(angle, FULL_CIRCLE);
        int percent;
        if (at < 60) {
            percent = low + (high - low) * at / 60;
        } else if (at < 180) {
            percent = high;
        } else if (at < 240) {
            percent = low + (high - low) * (240 - at) / 60;
        } else {
            percent = low;
        }
        return percent * 255 / PERCENT;
    }
}
