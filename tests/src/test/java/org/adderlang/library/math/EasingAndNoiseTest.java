package org.adderlang.library.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.adderlang.library.math.PerlinNoiseLibrary.PerlinNoise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EasingAndNoiseTest {
    static Stream<DoubleUnaryOperator> curves() {
        return Stream.of(EasingLibrary::linear, EasingLibrary::inQuad, EasingLibrary::outQuad, EasingLibrary::inOutQuad,
                EasingLibrary::inCubic, EasingLibrary::outCubic, EasingLibrary::inOutCubic, EasingLibrary::inQuart,
                EasingLibrary::outQuart, EasingLibrary::inOutQuart, EasingLibrary::inSine, EasingLibrary::outSine,
                EasingLibrary::inOutSine, EasingLibrary::inExpo, EasingLibrary::outExpo, EasingLibrary::inOutExpo,
                EasingLibrary::inCirc, EasingLibrary::outCirc, EasingLibrary::inOutCirc, EasingLibrary::inBack,
                EasingLibrary::outBack, EasingLibrary::inOutBack, EasingLibrary::inElastic, EasingLibrary::outElastic,
                EasingLibrary::inOutElastic, EasingLibrary::inBounce, EasingLibrary::outBounce, EasingLibrary::inOutBounce);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void everyCurveRunsFromZeroToOne(DoubleUnaryOperator curve) {
        assertEquals(0, curve.applyAsDouble(0), 1e-15);
        assertEquals(1, curve.applyAsDouble(1), 1e-15);
    }

    @Test
    void halfWay() {
        assertEquals(0.5, EasingLibrary.inOutQuad(0.5));
        assertEquals(0.03125, EasingLibrary.inExpo(0.5));
        assertEquals(-0.0876975, EasingLibrary.inBack(0.5), 1e-15);
        assertEquals(0.765625, EasingLibrary.outBounce(0.5));
        assertEquals(0.234375, EasingLibrary.inBounce(0.5));
    }

    @Test
    void noiseOfASeed() {
        PerlinNoise noise = PerlinNoiseLibrary.create(7);
        assertEquals(-0.146484375, PerlinNoiseLibrary.noise2D(noise, 0.5, 0.25));
        assertEquals(0.156401816533094, PerlinNoiseLibrary.noise3D(noise, 1.1, 2.2, 3.3), 1e-15);
        assertEquals(0.00246398190933331, PerlinNoiseLibrary.octave2D(noise, 0.3, 0.7, 4, 0.5), 1e-16);
        assertEquals(PerlinNoiseLibrary.noise3D(noise, 1.1, -2.2, 3.3),
                PerlinNoiseLibrary.octave3D(noise, 1.1, -2.2, 3.3, 1, 0.5));
    }

    @Test
    void noNoiseWithoutGeneratorOrOctaves() {
        assertEquals(0, PerlinNoiseLibrary.noise2D(null, 0.5, 0.25));
        assertEquals(0, PerlinNoiseLibrary.octave3D(null, 1, 2, 3, 4, 0.5));
        assertEquals(0, PerlinNoiseLibrary.octave2D(PerlinNoiseLibrary.create(1), 0.5, 0.5, 0, 0.5));
    }
}
