public final class trees {
    private record Node(Node left, Node right) {
    }

    private static Node build(long depth) {
        return depth == 0 ? new Node(null, null) : new Node(build(Math.subtractExact(depth, 1)), build(Math.subtractExact(depth, 1)));
    }

    private static long count(Node o) {
        return o.left == null ? 1 : Math.addExact(Math.addExact(count(o.left), count(o.right)), 1);
    }

    public static long kernel(long n) {
        long total = 0;
        for (long i = 0; i < 10; i = Math.addExact(i, 1)) {
            total = Math.addExact(total, count(build(n)));
        }
        return total;
    }
}
