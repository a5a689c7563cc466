public final class externs {
    public static long kernel(long n) {
        long half = n >> 3;
        long total = 0;
        double roots = 0;
        for (long calls = 0; calls < n; calls = Math.addExact(calls, 4)) {
            long least = Math.min(Math.abs(Math.subtractExact(calls, half)), 4096);
            roots += Math.floor(Math.sqrt(least));
            total = Math.addExact(total, least);
        }
        return Math.addExact(total, (long) Math.rint(roots));
    }
}
