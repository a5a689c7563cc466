public final class states {
    public static long kernel(long n) {
        long state = 0;
        long seed = 42;
        long total = 0;
        long i = 0;
        while (i < n) {
            seed = Math.addExact(Math.multiplyExact(seed, 1103), 12345) & 65535;
            switch ((int) state) {
                case 0:
                    total = Math.addExact(total, 1);
                    state = seed & 7;
                    break;
                case 1:
                    total = total ^ seed;
                    state = Math.addExact(state, 1);
                    break;
                case 2:
                    total = Math.addExact(total, seed);
                    state = (seed >> 3) & 7;
                    break;
                case 3:
                    total = total & 1048575;
                    state = 6;
                    break;
                case 4:
                    total = Math.addExact(total, 3);
                    state = (seed >> 5) & 3;
                    break;
                case 5:
                    total = total ^ 255;
                    state = 0;
                    break;
                case 6:
                    total = Math.addExact(total, seed >> 4);
                    state = (seed >> 2) & 7;
                    break;
                default:
                    total = Math.subtractExact(total, 1);
                    state = 5;
                    break;
            }
            i = Math.addExact(i, 1);
        }
        return total;
    }
}
