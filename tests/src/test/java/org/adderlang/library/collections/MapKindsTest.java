package org.adderlang.library.collections;

import static org.adderlang.library.Traps.assertTraps;
import static org.adderlang.library.collections.Elements.box;
import static org.adderlang.library.collections.Elements.s;
import static org.adderlang.library.collections.Elements.seq;
import static org.adderlang.library.collections.Elements.show;
import static org.adderlang.library.collections.Elements.strings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.Test;

class MapKindsTest {
    @Test
    void intMap() {
        var map = IntMapLibrary.create();
        IntMapLibrary.set(map, Long.MIN_VALUE, s("low"));
        assertEquals("low", show(IntMapLibrary.get(map, Long.MIN_VALUE)));
        assertEquals("none", show(IntMapLibrary.getOr(map, 0, s("none"))));
        assertTrue(IntMapLibrary.remove(map, Long.MIN_VALUE));
        assertFalse(IntMapLibrary.has(map, Long.MIN_VALUE));
        assertTrue(IntMapLibrary.isEmpty(map));
        assertNull(IntMapLibrary.get(null, 1));
    }

    @Test
    void defaultMapDoesNotInsertItsDefault() {
        var map = DefaultMapLibrary.create(s("?"));
        assertEquals("?", show(DefaultMapLibrary.get(map, s("k"))));
        assertFalse(DefaultMapLibrary.has(map, s("k")));
        DefaultMapLibrary.set(map, s("k"), s("v"));
        assertEquals("v", show(DefaultMapLibrary.get(map, s("k"))));
        assertEquals("?", show(DefaultMapLibrary.getDefault(map)));
        assertEquals(1, DefaultMapLibrary.remove(map, s("k")));
        assertEquals(0, DefaultMapLibrary.remove(map, s("k")));
        DefaultMapLibrary.set(map, null, s("ignored"));
        assertEquals(0, DefaultMapLibrary.length(map));
        assertNull(DefaultMapLibrary.get(map, null));
    }

    @Test
    void countMapCounts() {
        var map = CountMapLibrary.create();
        assertEquals(1, CountMapLibrary.increment(map, s("a")));
        assertEquals(6, CountMapLibrary.incrementBy(map, s("a"), 5));
        assertEquals(0, CountMapLibrary.incrementBy(map, s("a"), -1));
        CountMapLibrary.set(map, s("b"), 9);
        assertEquals(1, CountMapLibrary.increment(map, s("c")));
        assertEquals(16, CountMapLibrary.total(map));
        assertEquals("b a", show(CountMapLibrary.mostCommon(map, 2)));
        assertEquals("", show(CountMapLibrary.mostCommon(map, 0)));
        assertEquals(0, CountMapLibrary.decrement(map, s("c")));
        assertFalse(CountMapLibrary.has(map, s("c")));
        assertEquals(0, CountMapLibrary.decrement(map, s("absent")));
        assertEquals(5, CountMapLibrary.decrement(map, s("a")));
        CountMapLibrary.set(map, s("b"), 0);
        assertFalse(CountMapLibrary.remove(map, s("b")));
        assertTrue(CountMapLibrary.remove(map, s("a")));
        assertEquals(0, CountMapLibrary.total(map));
        assertTraps("rt_string_cstr: null string", () -> CountMapLibrary.increment(map, null));
    }

    @Test
    void multiMapKeepsAllValues() {
        var map = MultiMapLibrary.create();
        MultiMapLibrary.put(map, s("k"), s("1"));
        MultiMapLibrary.put(map, s("k"), s("2"));
        MultiMapLibrary.put(map, s("other"), s("3"));
        assertEquals("1 2", show(MultiMapLibrary.get(map, s("k"))));
        assertEquals("", show(MultiMapLibrary.get(map, s("none"))));
        assertEquals("1", show(MultiMapLibrary.getFirst(map, s("k"))));
        assertNull(MultiMapLibrary.getFirst(map, s("none")));
        assertEquals(3, MultiMapLibrary.length(map));
        assertEquals(2, MultiMapLibrary.keyCount(map));
        assertEquals(2, MultiMapLibrary.countFor(map, s("k")));
        SeqLibrary.clear(MultiMapLibrary.get(map, s("k")));
        assertEquals(2, MultiMapLibrary.countFor(map, s("k")), "Get gives a copy");
        assertTrue(MultiMapLibrary.removeAll(map, s("k")));
        assertFalse(MultiMapLibrary.removeAll(map, s("k")));
        assertEquals(1, MultiMapLibrary.length(map));
    }

    @Test
    void biMapKeepsBothSidesUnique() {
        var map = BiMapLibrary.create();
        BiMapLibrary.put(map, s("a"), s("1"));
        BiMapLibrary.put(map, s("b"), s("2"));
        BiMapLibrary.put(map, s("a"), s("2"));
        assertEquals(1, BiMapLibrary.length(map));
        assertEquals("2", BiMapLibrary.getByKey(map, s("a")).toString());
        assertEquals("a", BiMapLibrary.getByValue(map, s("2")).toString());
        assertEquals("", BiMapLibrary.getByKey(map, s("b")).toString());
        assertFalse(BiMapLibrary.hasValue(map, s("1")));
        assertTrue(BiMapLibrary.removeByValue(map, s("2")));
        assertFalse(BiMapLibrary.removeByKey(map, s("a")));
        assertTrue(BiMapLibrary.isEmpty(map));
    }

    @Test
    void orderedMapKeepsInsertionOrder() {
        var map = OrderedMapLibrary.create();
        for (String key : "z a m".split(" ")) {
            OrderedMapLibrary.set(map, s(key), s(key.toUpperCase(java.util.Locale.ROOT)));
        }
        OrderedMapLibrary.set(map, s("z"), s("again"));
        assertEquals("z a m", show(OrderedMapLibrary.keys(map)));
        assertEquals("again A M", show(OrderedMapLibrary.values(map)));
        assertEquals("a", OrderedMapLibrary.keyAt(map, 1).toString());
        assertNull(OrderedMapLibrary.keyAt(map, 3));
        assertEquals(1, OrderedMapLibrary.remove(map, s("z")));
        OrderedMapLibrary.set(map, s("z"), null);
        assertEquals("a m z", show(OrderedMapLibrary.keys(map)));
        OrderedMapLibrary.set(map, null, null);
        assertEquals(0, OrderedMapLibrary.remove(map, null));
        assertEquals(3, OrderedMapLibrary.length(map));
    }

    @Test
    void lruCacheForgetsTheLeastRecentlyUsed() {
        var cache = LruCacheLibrary.create(3);
        for (String key : "a b c".split(" ")) {
            LruCacheLibrary.put(cache, s(key), s(key + key));
        }
        assertEquals("aa", show(LruCacheLibrary.get(cache, s("a"))));
        assertEquals("bb", show(LruCacheLibrary.peek(cache, s("b"))));
        assertTrue(LruCacheLibrary.has(cache, s("b")));
        LruCacheLibrary.put(cache, s("d"), null);
        assertFalse(LruCacheLibrary.has(cache, s("b")), "peeking is no use");
        assertEquals("d a c", show(LruCacheLibrary.keys(cache)));
        LruCacheLibrary.put(cache, s("c"), s("new"));
        assertEquals("c d a", show(LruCacheLibrary.keys(cache)));
        assertEquals("new null aa", show(LruCacheLibrary.values(cache)));
        assertTrue(LruCacheLibrary.removeOldest(cache));
        assertTrue(LruCacheLibrary.remove(cache, s("c")));
        assertEquals("d", show(LruCacheLibrary.keys(cache)));
        assertNull(LruCacheLibrary.get(cache, s("gone")));
        assertEquals(1, LruCacheLibrary.capacity(LruCacheLibrary.create(-4)));
    }

    @Test
    void treeMapIsSortedByBytes() {
        var map = TreeMapLibrary.create();
        for (String key : "b a B ab é".split(" ")) {
            TreeMapLibrary.set(map, s(key), s(key + "!"));
        }
        assertEquals("B a ab b é", show(TreeMapLibrary.keys(map)));
        assertEquals("B! a! ab! b! é!", show(TreeMapLibrary.values(map)));
        assertEquals("B", TreeMapLibrary.first(map).toString());
        assertEquals("é", TreeMapLibrary.last(map).toString());
        assertEquals("ab", TreeMapLibrary.floor(map, s("ac")).toString());
        assertEquals("b", TreeMapLibrary.ceiling(map, s("ac")).toString());
        assertEquals("", TreeMapLibrary.floor(map, s("A")).toString());
        assertEquals("a!", show(TreeMapLibrary.get(map, s("a"))));
        assertTrue(TreeMapLibrary.drop(map, s("a")));
        assertFalse(TreeMapLibrary.has(map, s("a")));
        assertEquals(4, TreeMapLibrary.length(map));
        var trap = org.junit.jupiter.api.Assertions.assertThrows(LibraryTrap.class, () -> TreeMapLibrary.length(null));
        assertEquals("TreeMap: null map", trap.text());
    }

    @Test
    void frozenMapTakesTheLastValue() {
        var map = FrozenMapLibrary.fromSeqs(seq(s("a"), box("b"), box(3), s("a"), s("beyond")),
                seq(s("1"), s("2"), s("3"), s("4")));
        assertEquals(2, FrozenMapLibrary.length(map));
        assertEquals("4", show(FrozenMapLibrary.get(map, s("a"))));
        assertEquals("2", show(FrozenMapLibrary.get(map, s("b"))));
        assertEquals("?", show(FrozenMapLibrary.getOr(map, s("c"), s("?"))));
        var other = FrozenMapLibrary.fromSeqs(strings("b", "c"), strings("new", "third"));
        var merged = FrozenMapLibrary.merge(map, other);
        assertEquals(3, FrozenMapLibrary.length(merged));
        assertEquals("new", show(FrozenMapLibrary.get(merged, s("b"))));
        assertFalse(FrozenMapLibrary.equals(map, other));
        assertTrue(FrozenMapLibrary.equals(merged, FrozenMapLibrary.merge(merged, null)));
        assertTrue(FrozenMapLibrary.equals(null, FrozenMapLibrary.empty()));
        assertFalse(FrozenMapLibrary.has(map, null));
    }

    @Test
    void weakMapCompactsNulls() {
        var map = WeakMapLibrary.create();
        WeakMapLibrary.set(map, s("a"), null);
        WeakMapLibrary.set(map, s("b"), s("kept"));
        WeakMapLibrary.set(map, null, s("ignored"));
        assertEquals(2, WeakMapLibrary.length(map));
        assertEquals(1, WeakMapLibrary.compact(map));
        assertEquals("b", show(WeakMapLibrary.keys(map)));
        assertTrue(WeakMapLibrary.remove(map, s("b")));
        assertTrue(WeakMapLibrary.isEmpty(map));
    }

    @Test
    void sparseArrayIndicesAreRawIntegers() {
        var array = SparseArrayLibrary.create();
        SparseArrayLibrary.set(array, 1_000_000, s("far"));
        SparseArrayLibrary.set(array, 0, s("zero"));
        assertEquals("null 0xf4240", show(SparseArrayLibrary.indices(array)));
        assertEquals("zero far", show(SparseArrayLibrary.values(array)));
        assertNull(SparseArrayLibrary.get(array, 5));
        assertFalse(SparseArrayLibrary.remove(array, 5));
        SparseArrayLibrary.clear(array);
        assertEquals(0, SparseArrayLibrary.length(array));
    }

    @Test
    void trieFindsByPrefix() {
        var trie = TrieLibrary.create();
        for (String key : "car cart dog ca".split(" ")) {
            TrieLibrary.put(trie, s(key), s(key));
        }
        assertEquals("ca car cart", show(TrieLibrary.withPrefix(trie, s("ca"))));
        assertEquals("", show(TrieLibrary.withPrefix(trie, s("x"))));
        assertEquals("cart", TrieLibrary.longestPrefix(trie, s("carts and dogs")).toString());
        assertEquals("car", TrieLibrary.longestPrefix(trie, s("carpet")).toString());
        assertEquals("", TrieLibrary.longestPrefix(trie, s("bus")).toString());
        assertTrue(TrieLibrary.hasPrefix(trie, s("do")));
        assertFalse(TrieLibrary.hasPrefix(trie, s("dogs")));
        assertTrue(TrieLibrary.remove(trie, s("car")));
        assertFalse(TrieLibrary.has(trie, s("car")));
        assertEquals("ca cart dog", show(TrieLibrary.keys(trie)));
        TrieLibrary.put(trie, s("é1"), s("skipped"));
        assertTrue(TrieLibrary.has(trie, s("1")));
        assertFalse(TrieLibrary.has(trie, s("é1")));
    }
}
