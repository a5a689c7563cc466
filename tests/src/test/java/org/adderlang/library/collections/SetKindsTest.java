package org.adderlang.library.collections;

import static org.adderlang.library.Traps.assertTraps;
import static org.adderlang.library.collections.Elements.box;
import static org.adderlang.library.collections.Elements.s;
import static org.adderlang.library.collections.Elements.seq;
import static org.adderlang.library.collections.Elements.show;
import static org.adderlang.library.collections.Elements.strings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.LibraryContext;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.Test;

class SetKindsTest {
    @Test
    void setComparesBoxesByValue() {
        try (var context = LibraryContext.sandboxed()) {
            var program = context.program();
            var set = SetLibrary.create(program);
            var text = s("raw");
            assertTrue(SetLibrary.add(set, box("x")));
            assertFalse(SetLibrary.add(set, box("x")));
            assertTrue(SetLibrary.add(set, text));
            assertTrue(SetLibrary.add(set, s("raw")), "raw strings count by identity");
            assertTrue(SetLibrary.add(set, null));
            assertTrue(SetLibrary.has(set, text));
            assertEquals(4, SetLibrary.length(set));
            assertTrue(SetLibrary.remove(set, box("x")));
            assertFalse(SetLibrary.has(set, box("x")));
            assertTrue(SetLibrary.add(set, BoxObject.ofF64(0.0)));
            assertTrue(SetLibrary.add(set, BoxObject.ofF64(-0.0)), "equal, but with another hash");
            SetLibrary.clear(set);
            assertTrue(SetLibrary.isEmpty(set));
        }
    }

    @Test
    void setAlgebra() {
        try (var context = LibraryContext.sandboxed()) {
            var program = context.program();
            var low = SetLibrary.create(program);
            var high = SetLibrary.create(program);
            for (int i = 0; i < 6; i++) {
                SetLibrary.add(low, box(i));
                SetLibrary.add(high, box(i + 4));
            }
            assertEquals(10, SetLibrary.length(SetLibrary.merge(program, low, high)));
            var common = SetLibrary.common(program, low, high);
            assertEquals(2, SetLibrary.length(common));
            assertEquals(4, SetLibrary.length(SetLibrary.difference(program, low, high)));
            assertTrue(SetLibrary.isSubset(common, low));
            assertTrue(SetLibrary.isSuperset(low, common));
            assertFalse(SetLibrary.isSubset(low, high));
            assertFalse(SetLibrary.isDisjoint(low, high));
            assertTrue(SetLibrary.isDisjoint(low, null));
            assertTrue(SetLibrary.isSubset(null, null));
            assertFalse(SetLibrary.isSubset(low, null));
        }
    }

    @Test
    void bag() {
        var bag = BagLibrary.create();
        assertTrue(BagLibrary.put(bag, s("a")));
        assertFalse(BagLibrary.put(bag, s("a")));
        BagLibrary.put(bag, s("b"));
        var other = BagLibrary.create();
        BagLibrary.put(other, s("b"));
        BagLibrary.put(other, s("c"));
        assertEquals("c b a", show(BagLibrary.items(BagLibrary.merge(bag, other))));
        assertEquals("b", show(BagLibrary.items(BagLibrary.common(bag, other))));
        assertEquals("a", show(BagLibrary.items(BagLibrary.difference(bag, other))));
        assertEquals("b a", show(BagLibrary.items(BagLibrary.difference(bag, null))));
        assertTrue(BagLibrary.drop(bag, s("a")));
        assertFalse(BagLibrary.has(bag, s("a")));
        assertTraps("rt_string_cstr: null string", () -> BagLibrary.put(bag, null));
        assertEquals(0, BagLibrary.length(null));
    }

    @Test
    void lengthGettersReadSomeOtherCollections() {
        var seq = new SeqObject();
        assertEquals(16, FrozenSetLibrary.length(seq));
        assertEquals(16, SortedSetLibrary.length(seq));
        var bag = BagLibrary.create();
        BagLibrary.put(bag, s("a"));
        assertEquals(0, SeqLibrary.length(bag));
        var trap = assertThrows(LibraryTrap.class, () -> SortedSetLibrary.length(bag));
        assertEquals("Viper.Collections.SortedSet.get_Len: argument 1 must be a sorted set, got Bag of 1", trap.text());
    }

    @Test
    void sortedSetNeighbours() {
        var set = SortedSetLibrary.create();
        for (String text : "d b h f".split(" ")) {
            assertTrue(SortedSetLibrary.put(set, s(text)));
        }
        assertFalse(SortedSetLibrary.put(set, s("d")));
        assertEquals("b d f h", show(SortedSetLibrary.items(set)));
        String[][] rows = {
            // probe, floor, ceiling, lower, higher
            {"a", "", "b", "", "b"}, {"b", "b", "b", "", "d"}, {"e", "d", "f", "d", "f"}, {"h", "h", "h", "f", ""},
            {"z", "h", "", "h", ""}};
        for (String[] row : rows) {
            var probe = s(row[0]);
            assertEquals(row[1], SortedSetLibrary.floor(set, probe).toString(), "floor of " + probe);
            assertEquals(row[2], SortedSetLibrary.ceiling(set, probe).toString(), "ceiling of " + probe);
            assertEquals(row[3], SortedSetLibrary.lower(set, probe).toString(), "lower of " + probe);
            assertEquals(row[4], SortedSetLibrary.higher(set, probe).toString(), "higher of " + probe);
        }
        assertEquals("d f", show(SortedSetLibrary.range(set, s("c"), s("h"))));
        assertEquals("b d", show(SortedSetLibrary.take(set, 2)));
        assertEquals("h", show(SortedSetLibrary.skip(set, 3)));
        assertEquals("f", SortedSetLibrary.at(set, 2).toString());
        assertEquals("", SortedSetLibrary.at(set, 4).toString());
        assertEquals(3, SortedSetLibrary.indexOf(set, s("h")));
        assertEquals(-1, SortedSetLibrary.indexOf(set, s("g")));
        assertTrue(SortedSetLibrary.drop(set, s("b")));
        assertEquals("d", SortedSetLibrary.first(set).toString());
        assertEquals("h", SortedSetLibrary.last(set).toString());
        assertTrue(SortedSetLibrary.put(set, null), "null counts as empty");
        assertTrue(SortedSetLibrary.has(set, s("")));
    }

    @Test
    void sortedSetAlgebra() {
        var set = SortedSetLibrary.create();
        var other = SortedSetLibrary.create();
        for (String text : "a b c".split(" ")) {
            SortedSetLibrary.put(set, s(text));
        }
        SortedSetLibrary.put(other, s("c"));
        SortedSetLibrary.put(other, s("d"));
        assertEquals("a b c d", show(SortedSetLibrary.items(SortedSetLibrary.merge(set, other))));
        assertEquals("c", show(SortedSetLibrary.items(SortedSetLibrary.common(set, other))));
        assertEquals("a b", show(SortedSetLibrary.items(SortedSetLibrary.difference(set, other))));
        assertFalse(SortedSetLibrary.isSubset(other, set));
        assertTrue(SortedSetLibrary.isSubset(null, set));
        assertEquals("", SortedSetLibrary.first(null).toString());
    }

    @Test
    void frozenSet() {
        var set = FrozenSetLibrary.fromSeq(seq(s("a"), box("b"), box(1), null, s("a")));
        assertEquals(2, FrozenSetLibrary.length(set));
        assertTrue(FrozenSetLibrary.has(set, s("b")));
        assertFalse(FrozenSetLibrary.has(set, null));
        var other = FrozenSetLibrary.fromSeq(strings("b", "c"));
        assertEquals(3, FrozenSetLibrary.length(FrozenSetLibrary.union(set, other)));
        assertEquals("b", show(FrozenSetLibrary.items(FrozenSetLibrary.intersect(set, other))));
        assertEquals("a", show(FrozenSetLibrary.items(FrozenSetLibrary.difference(set, other))));
        assertFalse(FrozenSetLibrary.isSubset(set, other));
        assertTrue(FrozenSetLibrary.isSubset(FrozenSetLibrary.empty(), null));
        assertTrue(FrozenSetLibrary.equals(set, FrozenSetLibrary.fromSeq(strings("b", "a"))));
        assertFalse(FrozenSetLibrary.equals(set, other));
    }

    @Test
    void bitSetGrows() {
        var set = BitSetLibrary.create(0);
        assertEquals(64, BitSetLibrary.length(set));
        BitSetLibrary.set(set, 100);
        BitSetLibrary.toggle(set, 2);
        BitSetLibrary.set(set, -1);
        assertEquals(101, BitSetLibrary.length(set));
        assertEquals(2, BitSetLibrary.count(set));
        assertTrue(BitSetLibrary.get(set, 100));
        assertFalse(BitSetLibrary.get(set, Long.MAX_VALUE));
        BitSetLibrary.clear(set, 100);
        assertEquals("100", BitSetLibrary.toString(set).toString());
        var small = BitSetLibrary.create(3);
        BitSetLibrary.set(small, 0);
        assertEquals("110", BitSetLibrary.toString(BitSetLibrary.not(small)).toString());
        assertEquals("101", BitSetLibrary.toString(BitSetLibrary.or(small, set)).toString());
        assertEquals("0", BitSetLibrary.toString(BitSetLibrary.and(small, set)).toString());
        assertEquals(101, BitSetLibrary.length(BitSetLibrary.xor(small, set)));
        BitSetLibrary.setAll(small);
        assertEquals(3, BitSetLibrary.count(small));
        BitSetLibrary.clearAll(small);
        assertTrue(BitSetLibrary.isEmpty(small));
        assertEquals("0", BitSetLibrary.toString(null).toString());
    }

    @Test
    void bloomFilter() {
        var filter = BloomFilterLibrary.create(100, 0.01);
        for (int i = 0; i < 100; i++) {
            BloomFilterLibrary.add(filter, s("item" + i));
        }
        for (int i = 0; i < 100; i++) {
            assertTrue(BloomFilterLibrary.mightContain(filter, s("item" + i)));
        }
        assertEquals(100, BloomFilterLibrary.count(filter));
        // 959 bits, 7 hashes: (1 - e^(-700/959))^7
        assertEquals(Math.pow(1 - Math.exp(-700.0 / 959), 7), BloomFilterLibrary.falsePositiveRate(filter), 1e-15);
        assertEquals(0, BloomFilterLibrary.merge(filter, BloomFilterLibrary.create(1, 0.01)));
        assertEquals(1, BloomFilterLibrary.merge(filter, BloomFilterLibrary.create(100, 0.01)));
        BloomFilterLibrary.clear(filter);
        assertFalse(BloomFilterLibrary.mightContain(filter, s("item1")));
        assertFalse(BloomFilterLibrary.mightContain(null, s("x")));
        assertTraps("BloomFilter: memory allocation failed", () -> BloomFilterLibrary.create(Long.MAX_VALUE, 0.001));
    }

    @Test
    void unionFind() {
        var sets = UnionFindLibrary.create(6);
        assertEquals(1, UnionFindLibrary.union(sets, 0, 1));
        assertEquals(1, UnionFindLibrary.union(sets, 2, 3));
        assertEquals(1, UnionFindLibrary.union(sets, 1, 3));
        assertEquals(0, UnionFindLibrary.union(sets, 0, 2));
        assertEquals(0, UnionFindLibrary.union(sets, 0, 6));
        assertEquals(3, UnionFindLibrary.count(sets));
        assertEquals(4, UnionFindLibrary.setSize(sets, 3));
        assertEquals(0, UnionFindLibrary.find(sets, 3), "the first of two equal ranks stays the root");
        assertTrue(UnionFindLibrary.connected(sets, 1, 2));
        assertFalse(UnionFindLibrary.connected(sets, 4, 5));
        assertEquals(-1, UnionFindLibrary.find(sets, -1));
        UnionFindLibrary.reset(sets);
        assertEquals(6, UnionFindLibrary.count(sets));
        assertEquals(1, UnionFindLibrary.count(UnionFindLibrary.create(0)));
    }
}
