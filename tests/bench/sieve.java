public final class sieve {
    public static long kernel(long n) {
        long[] composite = new long[Math.toIntExact(n)];
        long count = 0;
        for (long i = 2; i < n; i = Math.addExact(i, 1L)) {
            long square = Math.multiplyExact(i, i);
            if (composite[(int) i] == 0) {
                for (long k = square; k < n; k = Math.addExact(k, i)) {
                    composite[(int) k] = 1;
                }
            }
        }
        for (long i = 2; i < n; i = Math.addExact(i, 1L)) {
            count = Math.addExact(count, composite[(int) i] ^ 1);
        }
        return count;
    }
}
