package org.adderlang.library.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrigonometryTest {
    /** Values to 20 digits, whose nearest doubles must come out. */
    @ParameterizedTest
    @CsvSource({"0,0,1", "-0.0,-0.0,1", "2.5,0.59847214410395649405,-0.80114361554693371483",
            "1,0.84147098480789650665,0.54030230586813971740", "0.5,0.47942553860420300027,0.87758256189037271612",
            "-1,-0.84147098480789650665,0.54030230586813971740", "NaN,NaN,NaN", "Infinity,NaN,NaN"})
    void nearestDoubles(double x, double sine, double cosine) {
        assertEquals(sine, Trigonometry.sin(x));
        assertEquals(cosine, Trigonometry.cos(x));
    }

    @Test
    void theSineOfMinusZeroIsMinusZero() {
        assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(Trigonometry.sin(-0.0)));
    }

    @Test
    void neverFarFromTheJdk() {
        var random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            double x = (random.nextDouble() * 2 - 1) * Math.pow(10, random.nextInt(-8, 8));
            assertEquals(Math.sin(x), Trigonometry.sin(x), Math.ulp(Math.sin(x)));
            assertEquals(Math.cos(x), Trigonometry.cos(x), Math.ulp(Math.cos(x)));
        }
    }

    @Test
    void closeToMultiplesOfPi() {
        assertEquals(1.2246467991473532e-16, Trigonometry.sin(Math.PI));
        assertEquals(6.123233995736766e-17, Trigonometry.cos(Math.PI / 2));
        assertEquals(-1.8369701987210297e-16, Trigonometry.cos(3 * Math.PI / 2));
    }
}
