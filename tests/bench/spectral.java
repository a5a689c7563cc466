public final class spectral {
    private static double element(long i, long j) {
        long d = Math.addExact(i, j);
        return 1.0 / (double) Math.addExact(Math.addExact(Math.multiplyExact(d, Math.addExact(d, 1)) / 2, i), 1);
    }

    private static long times(double[] v, double[] out, long n) {
        long i = 0;
        while (i < n) {
            double s = 0.0;
            long j = 0;
            while (j < n) {
                s = s + element(i, j) * v[(int) j];
                j = Math.addExact(j, 1);
            }
            out[(int) i] = s;
            i = Math.addExact(i, 1);
        }
        return 0;
    }

    private static long timesTransposed(double[] v, double[] out, long n) {
        long i = 0;
        while (i < n) {
            double s = 0.0;
            long j = 0;
            while (j < n) {
                s = s + element(j, i) * v[(int) j];
                j = Math.addExact(j, 1);
            }
            out[(int) i] = s;
            i = Math.addExact(i, 1);
        }
        return 0;
    }

    public static long kernel(long n) {
        double[] u = new double[(int) n];
        double[] v = new double[(int) n];
        double[] w = new double[(int) n];
        long i = 0;
        while (i < n) {
            u[(int) i] = 1.0;
            i = Math.addExact(i, 1);
        }
        i = 0;
        while (i < 4) {
            times(u, w, n);
            timesTransposed(w, v, n);
            times(v, w, n);
            timesTransposed(w, u, n);
            i = Math.addExact(i, 1);
        }
        double uv = 0.0;
        double vv = 0.0;
        i = 0;
        while (i < n) {
            uv = uv + u[(int) i] * v[(int) i];
            vv = vv + v[(int) i] * v[(int) i];
            i = Math.addExact(i, 1);
        }
        return (long) Math.rint(Math.sqrt(uv / vv) * 1000000000.0);
    }
}
