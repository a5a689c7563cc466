package org.adderlang.library.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A rectangle of a quadtree with the items that lie in none of its quarters alone. */
final class QuadtreeNode {
    private static final int MOST_ITEMS = 8;
    private static final int DEEPEST = 8;

    final List<QuadtreeObject.Item> items = new ArrayList<>();
    /** The quarters, upper left, upper right, lower left, lower right; none before the first split. */
    final List<QuadtreeNode> children = new ArrayList<>();
    private final long x;
    private final long y;
    private final long width;
    private final long height;
    private final int depth;

    QuadtreeNode(long x, long y, long width, long height, int depth) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.depth = depth;
    }

    boolean meets(long left, long top, long w, long h) {
        return !(left >= x + width || left + w <= x || top >= y + height || top + h <= y);
    }

    void clear() {
        items.clear();
        children.clear();
    }

    /** False when there is no room. */
    boolean insert(QuadtreeObject.Item item) {
        QuadtreeNode child = quarterOf(item);
        if (child != null) {
            return child.insert(item);
        }
        if (items.size() >= MOST_ITEMS && children.isEmpty() && depth < DEEPEST) {
            split();
            child = quarterOf(item);
            if (child != null) {
                return child.insert(item);
            }
        }
        return items.size() < MOST_ITEMS && items.add(item);
    }

    private void split() {
        long w = width / 2;
        long h = height / 2;
        for (int quarter = 0; quarter < 4; quarter++) {
            children.add(new QuadtreeNode(x + quarter % 2 * w, y + quarter / 2 * h, w, h, depth + 1));
        }
        for (int i = 0; i < items.size(); i++) {
            QuadtreeNode child = quarterOf(items.get(i));
            if (child != null) {
                child.insert(items.get(i));
                swapOut(i--);
            }
        }
    }

    /** The quarter that holds all of an item; null when there is none. */
    private QuadtreeNode quarterOf(QuadtreeObject.Item item) {
        boolean left = item.left < x + width / 2;
        boolean right = item.left + item.width > x + width / 2;
        boolean top = item.top < y + height / 2;
        boolean bottom = item.top + item.height > y + height / 2;
        if (children.isEmpty() || left == right || top == bottom) {
            return null;
        }
        return children.get((bottom ? 2 : 0) + (right ? 1 : 0));
    }

    boolean remove(long id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id == id) {
                swapOut(i);
                return true;
            }
        }
        return children.stream().anyMatch(child -> child.remove(id));
    }

    /** Removes an item; the last one takes its place. */
    private void swapOut(int index) {
        QuadtreeObject.Item last = items.removeLast();
        if (index < items.size()) {
            items.set(index, last);
        }
    }

    void query(long left, long top, long w, long h, Consumer<QuadtreeObject.Item> found) {
        for (QuadtreeObject.Item item : items) {
            if (item.active && item.meets(left, top, w, h)) {
                found.accept(item);
            }
        }
        for (QuadtreeNode child : children) {
            if (child.meets(left, top, w, h)) {
                child.query(left, top, w, h, found);
            }
        }
    }
}
