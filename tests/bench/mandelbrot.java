public final class mandelbrot {
    public static long kernel(long n) {
        long total = 0;
        double scale = 2.0 / n;
        for (long y = 0; y < n; y = Math.addExact(y, 1L)) {
            for (long x = 0; x < n; x = Math.addExact(x, 1L)) {
                double cr = x * scale - 1.5;
                double ci = y * scale - 1.0;
                double zr = 0;
                double zi = 0;
                long k = 0;
                while (k < 200) {
                    double r2 = zr * zr;
                    double i2 = zi * zi;
                    if (r2 + i2 > 4.0) {
                        break;
                    }
                    double product = zr * zi;
                    zr = r2 - i2 + cr;
                    zi = product + product + ci;
                    k = Math.addExact(k, 1L);
                }
                total = Math.addExact(total, k);
            }
        }
        return total;
    }
}
