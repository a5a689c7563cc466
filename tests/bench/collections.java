import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class collections {
    private static long lists(long n) {
        List<Long> list = new ArrayList<>();
        for (long i = 0; i < n; i = Math.addExact(i, 1)) {
            list.add(i ^ 5);
        }
        for (int j = 0; j < n; j++) {
            list.set(j, Math.addExact(list.get(j), 3));
        }
        long sum = 0;
        while (!list.isEmpty()) {
            sum = Math.addExact(sum, list.removeLast());
        }
        return sum;
    }

    private static long maps(long n) {
        Map<String, Long> map = new HashMap<>();
        long sum = 0;
        for (long i = 0; i < n; i = Math.addExact(i, 1)) {
            String key = Long.toString(i & 1023);
            long old = map.getOrDefault(key, 7L);
            map.put(key, Math.addExact(old, i));
            sum = Math.addExact(sum, old);
            if (i % 3 == 0) {
                map.remove(key);
            }
        }
        return Math.addExact(sum, map.size());
    }

    public static long kernel(long n) {
        return Math.addExact(lists(n), maps(n));
    }
}
