public final class fannkuch {
    public static long kernel(long n) {
        long[] p = new long[(int) n];
        long[] q = new long[(int) n];
        long[] count = new long[(int) n];
        long i = 0;
        while (i < n) {
            p[(int) i] = i;
            count[(int) i] = Math.addExact(i, 1);
            i = Math.addExact(i, 1);
        }
        long most = 0;
        long checksum = 0;
        long sign = 1;
        long more = 1;
        while (more == 1) {
            long first = p[0];
            if (first != 0) {
                i = 0;
                while (i < n) {
                    q[(int) i] = p[(int) i];
                    i = Math.addExact(i, 1);
                }
                long flips = 0;
                while (first != 0) {
                    long low = 0;
                    long high = first;
                    while (low < high) {
                        long t = q[(int) low];
                        q[(int) low] = q[(int) high];
                        q[(int) high] = t;
                        low = Math.addExact(low, 1);
                        high = Math.subtractExact(high, 1);
                    }
                    flips = Math.addExact(flips, 1);
                    first = q[0];
                }
                if (flips > most) {
                    most = flips;
                }
                checksum = Math.addExact(checksum, Math.multiplyExact(flips, sign));
            }
            if (sign == 1) {
                long s = p[0];
                p[0] = p[1];
                p[1] = s;
                sign = -1;
            } else {
                sign = 1;
                long s1 = p[1];
                p[1] = p[2];
                p[2] = s1;
                more = 0;
                long k = 2;
                while (k < n) {
                    count[(int) k] = Math.subtractExact(count[(int) k], 1);
                    if (count[(int) k] != 0) {
                        more = 1;
                        break;
                    }
                    count[(int) k] = Math.addExact(k, 1);
                    if (Math.addExact(k, 1) < n) {
                        long head = p[0];
                        i = 0;
                        while (i <= k) {
                            p[(int) i] = p[(int) Math.addExact(i, 1)];
                            i = Math.addExact(i, 1);
                        }
                        p[(int) Math.addExact(k, 1)] = head;
                    }
                    k = Math.addExact(k, 1);
                }
            }
        }
        return Math.addExact(Math.multiplyExact(checksum, 100), most);
    }
}
