public final class handlers {
    public static long kernel(long n) {
        long sum = 0;
        for (long i = 0; i < n; i = Math.addExact(i, 1)) {
            try {
                sum = Math.addExact(sum, 12 / (i & 3));
            } catch (ArithmeticException e) {
                sum ^= 1;
            }
        }
        return sum;
    }
}
