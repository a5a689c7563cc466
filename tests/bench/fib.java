public final class fib {
    public static long kernel(long n) {
        return n < 2 ? n : Math.addExact(kernel(Math.subtractExact(n, 1)), kernel(Math.subtractExact(n, 2)));
    }
}
