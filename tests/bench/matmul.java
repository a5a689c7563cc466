public final class matmul {
    public static long kernel(long n) {
        int cells = Math.toIntExact(Math.multiplyExact(n, n));
        double[] a = new double[cells];
        double[] b = new double[cells];
        double[] c = new double[cells];
        double sum = 0;
        for (int i = 0; i < cells; i++) {
            a[i] = i % 7;
            b[i] = i % 5;
        }
        for (long row = 0; row < n; row = Math.addExact(row, 1L)) {
            for (long col = 0; col < n; col = Math.addExact(col, 1L)) {
                double dot = 0;
                for (long k = 0; k < n; k = Math.addExact(k, 1L)) {
                    dot += a[(int) Math.addExact(Math.multiplyExact(row, n), k)] * b[(int) Math.addExact(Math.multiplyExact(k, n), col)];
                }
                c[(int) Math.addExact(Math.multiplyExact(row, n), col)] = dot;
            }
        }
        for (double cell : c) {
            sum += cell;
        }
        return (long) sum;
    }
}
