package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ManagedObject;

/** Viper.Math.PerlinNoise: Perlin's improved gradient noise (runtime.md §12). A null generator gives 0. */
@RuntimeClass("Viper.Math.PerlinNoise")
public final class PerlinNoiseLibrary {
    private static final int TABLE_SIZE = 256;

    private PerlinNoiseLibrary() {
    }

    /** A noise generator; equal seeds give equal noise. */
    @Extern("New")
    public static PerlinNoise create(long seed) {
        return new PerlinNoise(seed);
    }

    /** Smooth noise over the plane, about -1 to 1, 0 at whole coordinates. */
    @Extern("Noise2D")
    public static double noise2D(PerlinNoise noise, double x, double y) {
        return noise == null ? 0 : noise.at(x, y);
    }

    /** Smooth noise in space, about -1 to 1, 0 at whole coordinates. */
    @Extern("Noise3D")
    public static double noise3D(PerlinNoise noise, double x, double y, double z) {
        return noise == null ? 0 : noise.at(x, y, z);
    }

    /** A weighted mean of several octaves of Noise2D, each with double the frequency; 0 without octaves. */
    @Extern("Octave2D")
    public static double octave2D(PerlinNoise noise, double x, double y, long octaves, double persistence) {
        return noise == null ? 0 : octaves(octaves, persistence, f -> noise.at(x * f, y * f));
    }

    /** A weighted mean of several octaves of Noise3D, each with double the frequency; 0 without octaves. */
    @Extern("Octave3D")
    public static double octave3D(PerlinNoise noise, double x, double y, double z, long octaves, double persistence) {
        return noise == null ? 0 : octaves(octaves, persistence, f -> noise.at(x * f, y * f, z * f));
    }

    private static double octaves(long count, double persistence, java.util.function.DoubleUnaryOperator octave) {
        double sum = 0;
        double weights = 0;
        double weight = 1;
        double frequency = 1;
        for (long i = 0; i < count; i++) {
            sum += octave.applyAsDouble(frequency) * weight;
            weights += weight;
            weight *= persistence;
            frequency *= 2;
        }
        return count <= 0 ? 0 : sum / weights;
    }

    /** A noise generator: a shuffled table of 0..255 picks the gradient of every lattice point. */
    public static final class PerlinNoise extends ManagedObject {
        private final int[] table = new int[TABLE_SIZE];

        PerlinNoise(long seed) {
            for (int i = 0; i < TABLE_SIZE; i++) {
                table[i] = i;
            }
            long state = seed;
            for (int i = TABLE_SIZE - 1; i > 0; i--) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                int j = (int) ((state >>> 16) % (i + 1));
                int swapped = table[i];
                table[i] = table[j];
                table[j] = swapped;
            }
        }

        double at(double x, double y) {
            int column = cell(x);
            int row = cell(y);
            double dx = x - Math.floor(x);
            double dy = y - Math.floor(y);
            int left = table(column);
            int right = table(column + 1);
            double bottom = mix(fade(dx), slope(table(left + row), dx, dy), slope(table(right + row), dx - 1, dy));
            double top = mix(fade(dx), slope(table(left + row + 1), dx, dy - 1),
                    slope(table(right + row + 1), dx - 1, dy - 1));
            return mix(fade(dy), bottom, top);
        }

        double at(double x, double y, double z) {
            int layer = cell(z);
            double dz = z - Math.floor(z);
            return mix(fade(dz), slice(x, y, layer, dz), slice(x, y, layer + 1, dz - 1));
        }

        /** The noise of one lattice layer, {@code dz} away from it. */
        private double slice(double x, double y, int layer, double dz) {
            int column = cell(x);
            int row = cell(y);
            double dx = x - Math.floor(x);
            double dy = y - Math.floor(y);
            int left = table(column) + row;
            int right = table(column + 1) + row;
            double bottom = mix(fade(dx), slope(table(table(left) + layer), dx, dy, dz),
                    slope(table(table(right) + layer), dx - 1, dy, dz));
            double top = mix(fade(dx), slope(table(table(left + 1) + layer), dx, dy - 1, dz),
                    slope(table(table(right + 1) + layer), dx - 1, dy - 1, dz));
            return mix(fade(dy), bottom, top);
        }

        private int table(int index) {
            return table[index % TABLE_SIZE];
        }

        @Override
        public String describe() {
            return "Perlin noise";
        }

        private static int cell(double coordinate) {
            return Math.floorMod((long) Math.floor(coordinate), TABLE_SIZE);
        }

        private static double fade(double t) {
            return t * t * t * (t * (t * 6 - 15) + 10);
        }

        private static double mix(double t, double a, double b) {
            return a + t * (b - a);
        }

        /** The distance along one of the four diagonals of the plane. */
        private static double slope(int hash, double x, double y) {
            return ((hash & 1) == 0 ? x : -x) + ((hash & 2) == 0 ? y : -y);
        }

        /** The distance along one of the twelve edge diagonals of a cube, four of which come up twice. */
        private static double slope(int hash, double x, double y, double z) {
            int edge = hash & 15;
            double u = edge < 8 ? x : y;
            double v = edge < 4 ? y : edge == 12 || edge == 14 ? x : z;
            return slope(edge, u, v);
        }
    }
}
