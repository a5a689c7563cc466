public final class nbody {
    private static long advance(double[] x, double[] v, double[] m) {
        long i = 0;
        while (i < 5) {
            long a = Math.multiplyExact(i, 3);
            long j = Math.addExact(i, 1);
            while (j < 5) {
                long b = Math.multiplyExact(j, 3);
                double dx = x[(int) a] - x[(int) b];
                double dy = x[(int) Math.addExact(a, 1)] - x[(int) Math.addExact(b, 1)];
                double dz = x[(int) Math.addExact(a, 2)] - x[(int) Math.addExact(b, 2)];
                double d2 = dx * dx + dy * dy + dz * dz;
                double mag = 0.01 / (d2 * Math.sqrt(d2));
                double mi = m[(int) i] * mag;
                double mj = m[(int) j] * mag;
                v[(int) a] = v[(int) a] - dx * mj;
                v[(int) Math.addExact(a, 1)] = v[(int) Math.addExact(a, 1)] - dy * mj;
                v[(int) Math.addExact(a, 2)] = v[(int) Math.addExact(a, 2)] - dz * mj;
                v[(int) b] = v[(int) b] + dx * mi;
                v[(int) Math.addExact(b, 1)] = v[(int) Math.addExact(b, 1)] + dy * mi;
                v[(int) Math.addExact(b, 2)] = v[(int) Math.addExact(b, 2)] + dz * mi;
                j = Math.addExact(j, 1);
            }
            i = Math.addExact(i, 1);
        }
        i = 0;
        while (i < 15) {
            x[(int) i] = x[(int) i] + v[(int) i] * 0.01;
            i = Math.addExact(i, 1);
        }
        return 0;
    }

    private static double energy(double[] x, double[] v, double[] m) {
        double e = 0.0;
        long i = 0;
        while (i < 5) {
            long a = Math.multiplyExact(i, 3);
            double vx = v[(int) a];
            double vy = v[(int) Math.addExact(a, 1)];
            double vz = v[(int) Math.addExact(a, 2)];
            e = e + m[(int) i] * 0.5 * (vx * vx + vy * vy + vz * vz);
            long j = Math.addExact(i, 1);
            while (j < 5) {
                long b = Math.multiplyExact(j, 3);
                double dx = x[(int) a] - x[(int) b];
                double dy = x[(int) Math.addExact(a, 1)] - x[(int) Math.addExact(b, 1)];
                double dz = x[(int) Math.addExact(a, 2)] - x[(int) Math.addExact(b, 2)];
                e = e - m[(int) i] * m[(int) j] / Math.sqrt(dx * dx + dy * dy + dz * dz);
                j = Math.addExact(j, 1);
            }
            i = Math.addExact(i, 1);
        }
        return e;
    }

    public static long kernel(long n) {
        double[] x = new double[15];
        double[] v = new double[15];
        double[] m = new double[5];
        m[0] = 39.0;
        long i = 1;
        while (i < 5) {
            long a = Math.multiplyExact(i, 3);
            double r = (double) i * 2.5;
            x[(int) a] = r;
            x[(int) Math.addExact(a, 1)] = r * 0.25;
            x[(int) Math.addExact(a, 2)] = r * -0.125;
            double speed = Math.sqrt(39.0 / (r * 1.0383));
            v[(int) Math.addExact(a, 1)] = speed * 0.4472;
            v[(int) Math.addExact(a, 2)] = speed * 0.8944;
            m[(int) i] = 0.04 / (double) i;
            i = Math.addExact(i, 1);
        }
        long step = 0;
        while (step < n) {
            advance(x, v, m);
            step = Math.addExact(step, 1);
        }
        return (long) Math.rint(energy(x, v, m) * 1000000000.0);
    }
}
