package org.adderlang.library.collections;

import static org.adderlang.library.collections.Elements.box;
import static org.adderlang.library.collections.Elements.s;
import static org.adderlang.library.collections.Elements.show;
import static org.adderlang.library.collections.Elements.strings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.LibraryContext;
import org.junit.jupiter.api.Test;

/** Iteration orders of runtime.md §5.1; the expectations come from a simulation of that table written independently. */
class HashOrderTest {
    private static final int THIRTEEN = 13;
    private static final String TWELVE_KEYS = "k11 k1 k10 k6 k8 k7 k2 k9 k4 k3 k5 k0";
    private static final String GROWN_AFTER = "k1 k10 k7 k2 k9 k12 k5 k0 k11 k6 k8 k4 k3";
    private static final String GROWN_BEFORE = "k1 k10 k7 k2 k12 k9 k5 k0 k11 k6 k8 k4 k3";

    @Test
    void mapBagAndMultiMapGrowAfterTheThirteenthKey() {
        var map = new MapObject();
        var bag = new BagObject();
        var multi = new MultiMapObject();
        for (int i = 0; i < THIRTEEN; i++) {
            if (i == 12) {
                assertEquals(TWELVE_KEYS, show(map.keys()));
            }
            map.put(s("k" + i), null);
            BagLibrary.put(bag, s("k" + i));
            MultiMapLibrary.put(multi, s("k" + i), null);
        }
        assertEquals(GROWN_AFTER, show(map.keys()));
        assertEquals(GROWN_AFTER, show(BagLibrary.items(bag)));
        assertEquals(GROWN_AFTER, show(MultiMapLibrary.keys(multi)));
    }

    @Test
    void defaultMapCountMapAndBiMapGrowBeforeTheThirteenthKey() {
        var map = new DefaultMapObject(null);
        var counts = new CountMapObject();
        var pairs = new BiMapObject();
        for (int i = 0; i < THIRTEEN; i++) {
            map.put(s("k" + i), null);
            map.put(s("k0"), null);
            CountMapLibrary.increment(counts, s("k" + i));
            BiMapLibrary.put(pairs, s("k" + i), s("v" + i));
        }
        assertEquals(GROWN_BEFORE, show(map.keys()));
        assertEquals(GROWN_BEFORE, show(CountMapLibrary.keys(counts)));
        assertEquals(GROWN_BEFORE, show(BiMapLibrary.keys(pairs)));
        assertEquals(GROWN_BEFORE.replace('k', 'v'), show(BiMapLibrary.values(pairs)));
    }

    @Test
    void setGrowsAlsoWhenTheElementIsPresent() {
        try (var context = LibraryContext.sandboxed()) {
            var set = new SetObject(context.program());
            for (int i = 1; i <= 12; i++) {
                assertTrue(set.add(box(i)));
            }
            assertFalse(set.add(box(1)));
            assertEquals("5 4 7 6 1 3 2 12 9 8 11 10", show(set.items()));
        }
    }

    @Test
    void intMapHashesTheEightBytesOfItsKeys() {
        var map = new IntMapObject();
        for (long key = -3; key < 5; key++) {
            IntMapLibrary.set(map, key, box(key * 10));
        }
        assertEquals("4 1 0 3 2 -2 -1 -3", show(IntMapLibrary.keys(map)));
        assertEquals("40 10 0 30 20 -20 -10 -30", show(IntMapLibrary.values(map)));
    }

    @Test
    void sparseArrayProbesFromTheMixedIndex() {
        var array = new SparseArrayObject();
        for (int i = 0; i < THIRTEEN; i++) {
            SparseArrayLibrary.set(array, i, box(i));
        }
        assertEquals("0 11 2 8 1 10 3 6 4 5 9 12 7", show(SparseArrayLibrary.values(array)));
        for (int i = 0; i < THIRTEEN; i += 2) {
            assertTrue(SparseArrayLibrary.remove(array, i));
        }
        for (int i = 0; i < THIRTEEN; i++) {
            assertEquals(i % 2 == 1, SparseArrayLibrary.has(array, i), "index " + i);
        }
    }

    @Test
    void weakMapAndFrozenCollectionsProbe() {
        var weak = new WeakMapObject();
        for (int i = 0; i < THIRTEEN; i++) {
            WeakMapLibrary.set(weak, s("k" + i), null);
        }
        assertEquals("k1 k10 k7 k2 k9 k12 k5 k0 k11 k6 k8 k4 k3", show(WeakMapLibrary.keys(weak)));
        var five = strings("k0", "k1", "k2", "k3", "k4");
        assertEquals("k1 k2 k4 k3 k0", show(FrozenSetLibrary.items(FrozenSetLibrary.fromSeq(five))));
        var nine = strings("k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8");
        assertEquals("k1 k7 k2 k5 k0 k6 k8 k4 k3", show(FrozenMapLibrary.keys(FrozenMapLibrary.fromSeqs(nine, nine))));
    }
}
