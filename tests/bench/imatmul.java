public final class imatmul {
    public static long kernel(long n) {
        long cells = Math.multiplyExact(n, n);
        long[] a = new long[(int) cells];
        long[] b = new long[(int) cells];
        long[] c = new long[(int) cells];
        long i = 0;
        while (i < cells) {
            a[(int) i] = i % 1009;
            b[(int) i] = i % 97;
            i = Math.addExact(i, 1);
        }
        long row = 0;
        while (row < n) {
            long col = 0;
            while (col < n) {
                long dot = 0;
                long k = 0;
                while (k < n) {
                    long left = Math.addExact(Math.multiplyExact(row, n), k);
                    long right = Math.addExact(Math.multiplyExact(k, n), col);
                    dot = Math.addExact(dot, Math.multiplyExact(a[(int) left], b[(int) right]));
                    k = Math.addExact(k, 1);
                }
                c[(int) Math.addExact(Math.multiplyExact(row, n), col)] = dot;
                col = Math.addExact(col, 1);
            }
            row = Math.addExact(row, 1);
        }
        long total = 0;
        i = 0;
        while (i < cells) {
            total = Math.addExact(total, c[(int) i]);
            i = Math.addExact(i, 1);
        }
        return total;
    }
}
