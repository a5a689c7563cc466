public final class strings {
    private static String build(long seed) {
        String s = "";
        for (long i = 0; i < 30; i = Math.addExact(i, 1)) {
            s = s.concat(Long.toString(Math.addExact(Math.multiplyExact(i, 7), seed)).concat(","));
        }
        return s;
    }

    private static long scan(String s) {
        long total = 0;
        for (int i = 0; i < s.length(); i++) {
            String c = s.substring(i, i + 1);
            if (!c.equals(",")) {
                total = Math.addExact(total, c.charAt(0));
            }
        }
        return Math.addExact(total, s.indexOf("99,") + 1);
    }

    public static long kernel(long n) {
        long total = 0;
        for (long i = 0; i < n; i = Math.addExact(i, 1)) {
            total = Math.addExact(total, scan(build(i)));
        }
        return total;
    }
}
