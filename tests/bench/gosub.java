public final class gosub {
    private static final int LOOP = 3;
    private static final int OUTER = 4;
    private static final int INNER = 5;
    private static final int RETURN = 6;

    public static long kernel(long n) {
        int[] stack = new int[16];
        int sp = 0;
        long i = 0;
        long sum = 0;
        int at = LOOP;
        while (true) {
            switch (at) {
                case 0 -> {
                    stack[sp] = 1;
                    sp = Math.addExact(sp, 1);
                    at = INNER;
                }
                case 1 -> {
                    i = Math.addExact(i, 1);
                    at = LOOP;
                }
                case 2 -> {
                    sum &= 1048575;
                    at = RETURN;
                }
                case LOOP -> {
                    if (i >= n) {
                        return sum;
                    }
                    stack[sp] = 0;
                    sp = Math.addExact(sp, 1);
                    at = OUTER;
                }
                case OUTER -> {
                    sum = Math.addExact(sum, i);
                    stack[sp] = 2;
                    sp = Math.addExact(sp, 1);
                    at = INNER;
                }
                case INNER -> {
                    sum ^= 3;
                    at = RETURN;
                }
                default -> {
                    sp = Math.subtractExact(sp, 1);
                    at = stack[sp];
                }
            }
        }
    }
}
