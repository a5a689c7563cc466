public final class dispatch {
    private abstract static class Shape {
        final long value;

        Shape(long value) {
            this.value = value;
        }

        abstract long apply(long x);
    }

    private static final class First extends Shape {
        First(long value) {
            super(value);
        }

        @Override
        long apply(long x) {
            return Math.addExact(value, x);
        }
    }

    private static final class Second extends Shape {
        Second(long value) {
            super(value);
        }

        @Override
        long apply(long x) {
            return value ^ x;
        }
    }

    private static final class Third extends Shape {
        Third(long value) {
            super(value);
        }

        @Override
        long apply(long x) {
            return Math.subtractExact(Math.multiplyExact(value, 3), x);
        }
    }

    private static final class Fourth extends Shape {
        Fourth(long value) {
            super(value);
        }

        @Override
        long apply(long x) {
            return value & x;
        }
    }

    public static long kernel(long n) {
        Shape[] objects = new Shape[64];
        for (int k = 0; k < 64; k++) {
            objects[k] = switch (k * 7 >> 1 & 3) {
                case 0 -> new First(k);
                case 1 -> new Second(k);
                case 2 -> new Third(k);
                default -> new Fourth(k);
            };
        }
        long total = 0;
        for (long i = 0; i < n; i = Math.addExact(i, 1)) {
            total = Math.addExact(total, objects[(int) (i & 63)].apply(i & 255));
        }
        return total;
    }
}
