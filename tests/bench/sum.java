public final class sum {
    public static long kernel(long n) {
        long s = 0;
        for (long i = 0; i < n; i = Math.addExact(i, 1L)) {
            for (long j = 0; j < n; j = Math.addExact(j, 1L)) {
                s = Math.addExact(s, Math.multiplyExact(i, j) & 255);
            }
        }
        return s;
    }
}
