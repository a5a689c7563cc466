package org.adderlang.library.graphics;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.library.format.CParse;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Graphics.Color}: arithmetic on colours 0xAARRGGBB. Results have no alpha but for RGBA and FromHex. */
@RuntimeClass("Viper.Graphics.Color")
public final class ColorLibrary {
    private static final long RGB_MASK = 0xffffff;
    private static final int PERCENT = 100;

    private ColorLibrary() {
    }

    /** The colour of red, green and blue, each cut to 0..255. */
    @Extern({"RGB", "rt_color_rgb"})
    public static long rgb(long red, long green, long blue) {
        return clamp(red) << 16 | clamp(green) << 8 | clamp(blue);
    }

    /** The colour of red, green, blue and alpha, each cut to 0..255. */
    @Extern({"RGBA", "rt_color_rgba"})
    public static long rgba(long red, long green, long blue, long alpha) {
        return clamp(alpha) << 24 | rgb(red, green, blue);
    }

    /** The colour of a hue in degrees, and of saturation and lightness cut to 0..100 percent. */
    @Extern("FromHSL")
    public static long fromHsl(long hue, long saturation, long lightness) {
        return new HslColor((int) Math.floorMod(hue, 360L), percent(saturation), percent(lightness)).toRgb();
    }

    /** The hue in degrees, 0..359; 0 for grays. */
    @Extern("GetH")
    public static long hue(long color) {
        return HslColor.ofRgb(color).hue();
    }

    /** The saturation in percent. */
    @Extern("GetS")
    public static long saturation(long color) {
        return HslColor.ofRgb(color).saturation();
    }

    /** The lightness in percent. */
    @Extern("GetL")
    public static long lightness(long color) {
        return HslColor.ofRgb(color).lightness();
    }

    /** The colour between two, at a place of 0..100 percent. */
    @Extern("Lerp")
    public static long lerp(long from, long to, long place) {
        return rgb(between(from, to, 16, percent(place)), between(from, to, 8, percent(place)), between(from, to, 0, percent(place)));
    }

    /** The red component, 0..255. */
    @Extern("GetR")
    public static long red(long color) {
        return component(color, 16);
    }

    /** The green component, 0..255. */
    @Extern("GetG")
    public static long green(long color) {
        return component(color, 8);
    }

    /** The blue component, 0..255. */
    @Extern("GetB")
    public static long blue(long color) {
        return component(color, 0);
    }

    /** The alpha component, 0..255. */
    @Extern("GetA")
    public static long alpha(long color) {
        return component(color, 24);
    }

    /** The colour 0..100 percent nearer to white. */
    @Extern("Brighten")
    public static long brighten(long color, long amount) {
        return lerp(color, RGB_MASK, amount);
    }

    /** The colour 0..100 percent nearer to black. */
    @Extern("Darken")
    public static long darken(long color, long amount) {
        return lerp(color, 0, amount);
    }

    /**
     * The colour that hexadecimal digits say, after an optional #; what follows them is ignored.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("FromHex")
    public static long fromHex(ViperString text) {
        String digits = Values.cString(text).toLatin1();
        return CParse.strtoll(ViperString.ofLatin1(digits.startsWith("#") ? digits.substring(1) : digits).bytes(), 16).value();
    }

    /** The colour as # and six hexadecimal digits. */
    @Extern("ToHex")
    public static ViperString toHex(long color) {
        return ViperString.of("#%06X".formatted(color & RGB_MASK));
    }

    /** The colour with 0..100 percent more saturation. */
    @Extern("Saturate")
    public static long saturate(long color, long amount) {
        HslColor hsl = HslColor.ofRgb(color);
        return hsl.withSaturation(hsl.saturation() + percent(amount)).toRgb();
    }

    /** The colour with 0..100 percent less saturation. */
    @Extern("Desaturate")
    public static long desaturate(long color, long amount) {
        HslColor hsl = HslColor.ofRgb(color);
        return hsl.withSaturation(hsl.saturation() - percent(amount)).toRgb();
    }

    /** The colour with the opposite hue. */
    @Extern("Complement")
    public static long complement(long color) {
        HslColor hsl = HslColor.ofRgb(color);
        return hsl.withHue(hsl.hue() + 180).toRgb();
    }

    /** The gray that is as bright as the colour. */
    @Extern("Grayscale")
    public static long grayscale(long color) {
        return gray((component(color, 16) * 299 + component(color, 8) * 587 + component(color, 0) * 114) / 1000);
    }

    /** The colour with all components opposite. */
    @Extern("Invert")
    public static long invert(long color) {
        return ~color & RGB_MASK;
    }

    static int component(long color, int shift) {
        return (int) (color >> shift & 0xff);
    }

    /** @param level 0..255 */
    static long gray(long level) {
        return level << 16 | level << 8 | level;
    }

    private static long between(long from, long to, int shift, int percent) {
        int start = component(from, shift);
        return start + (component(to, shift) - start) * percent / PERCENT;
    }

    private static long clamp(long component) {
        return Math.clamp(component, 0, 255);
    }

    private static int percent(long amount) {
        return (int) Math.clamp(amount, 0, PERCENT);
    }
}
