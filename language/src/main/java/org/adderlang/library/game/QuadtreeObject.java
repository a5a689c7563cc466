package org.adderlang.library.game;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.runtime.ManagedObject;

/**
 * A {@code Viper.Game.Quadtree}: rectangles that can be found by place. The order of results and pairs is the reference's,
 * and so are its limits: 4096 items, 256 results, 1024 pairs, 8 items in a quarter, 8 levels.
 */
public final class QuadtreeObject extends ManagedObject {
    private static final int MOST_ITEMS = 4096;
    private static final int MOST_RESULTS = 256;
    private static final int MOST_PAIRS = 1024;
    private static final int MOST_ANCESTORS = 256;

    /** A rectangle, given by its centre. */
    static final class Item {
        final long id;
        long left;
        long top;
        long width;
        long height;
        boolean active = true;

        Item(long id) {
            this.id = id;
        }

        void place(long x, long y, long newWidth, long newHeight) {
            left = x - newWidth / 2;
            top = y - newHeight / 2;
            width = newWidth;
            height = newHeight;
        }

        boolean meets(long x, long y, long w, long h) {
            return !(left >= x + w || left + width <= x || top >= y + h || top + height <= y);
        }
    }

    private record Pair(long first, long second) {
    }

    private final List<Item> items = new ArrayList<>();
    private final List<Long> results = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final QuadtreeNode root;

    QuadtreeObject(long x, long y, long width, long height) {
        root = new QuadtreeNode(x, y, width, height, 0);
    }

    void clear() {
        items.clear();
        results.clear();
        pairs.clear();
        root.clear();
    }

    /** False when it lies outside or there is no room. */
    boolean insert(long id, long x, long y, long width, long height) {
        var item = new Item(id);
        item.place(x, y, width, height);
        if (items.size() >= MOST_ITEMS || !root.meets(item.left, item.top, width, height)) {
            return false;
        }
        items.add(item);
        return root.insert(item);
    }

    boolean remove(long id) {
        Item item = find(id);
        if (item == null) {
            return false;
        }
        item.active = false;
        root.remove(id);
        return true;
    }

    /** Moves an item; false when it is unknown or there is no room. */
    boolean update(long id, long x, long y, long width, long height) {
        Item item = find(id);
        if (item == null) {
            return false;
        }
        root.remove(id);
        item.place(x, y, width, height);
        return root.insert(item);
    }

    private Item find(long id) {
        return items.stream().filter(item -> item.active && item.id == id).findFirst().orElse(null);
    }

    long itemCount() {
        return items.stream().filter(item -> item.active).count();
    }

    /** Looks for the items that meet a rectangle; how many there are. */
    int query(long x, long y, long width, long height) {
        results.clear();
        root.query(x, y, width, height, item -> {
            if (results.size() < MOST_RESULTS) {
                results.add(item.id);
            }
        });
        return results.size();
    }

    int resultCount() {
        return results.size();
    }

    long result(long index) {
        return index >= 0 && index < results.size() ? results.get((int) index) : -1;
    }

    /** Collects the pairs of items that may meet; how many there are. */
    int collectPairs() {
        pairs.clear();
        collectPairs(root, List.of());
        return pairs.size();
    }

    private void collectPairs(QuadtreeNode node, List<Item> ancestors) {
        for (int i = 0; i < node.items.size(); i++) {
            for (int j = i + 1; j < node.items.size(); j++) {
                addPair(node.items.get(i), node.items.get(j));
            }
            for (Item ancestor : ancestors) {
                addPair(node.items.get(i), ancestor);
            }
        }
        List<Item> above = new ArrayList<>(ancestors);
        node.items.stream().limit(MOST_ANCESTORS - above.size()).forEach(above::add);
        for (QuadtreeNode child : node.children) {
            collectPairs(child, above);
        }
    }

    private void addPair(Item first, Item second) {
        if (pairs.size() < MOST_PAIRS && first.active && second.active) {
            pairs.add(new Pair(first.id, second.id));
        }
    }

    long pairFirst(long index) {
        return index >= 0 && index < pairs.size() ? pairs.get((int) index).first() : -1;
    }

    long pairSecond(long index) {
        return index >= 0 && index < pairs.size() ? pairs.get((int) index).second() : -1;
    }

    @Override
    public String describe() {
        return "Quadtree of " + itemCount();
    }
}
