package org.adderlang.library.collections;

import static org.adderlang.library.Traps.assertTraps;
import static org.adderlang.library.collections.Elements.box;
import static org.adderlang.library.collections.Elements.s;
import static org.adderlang.library.collections.Elements.show;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;

class MapLibraryTest {
    @Test
    void setGetAndRemove() {
        var map = MapLibrary.create();
        MapLibrary.set(map, s("one"), box(1));
        MapLibrary.set(map, s("one"), box(11));
        assertEquals("11", show(MapLibrary.get(map, s("one"))));
        assertNull(MapLibrary.get(map, s("two")));
        assertEquals("2", show(MapLibrary.getOr(map, s("two"), box(2))));
        assertTrue(MapLibrary.has(map, s("one")));
        assertFalse(MapLibrary.setIfMissing(map, s("one"), null));
        assertTrue(MapLibrary.setIfMissing(map, s("null"), null));
        assertTrue(MapLibrary.has(map, s("null")));
        assertEquals(2, MapLibrary.length(map));
        assertTrue(MapLibrary.remove(map, s("one")));
        assertFalse(MapLibrary.remove(map, s("one")));
        MapLibrary.clear(map);
        assertTrue(MapLibrary.isEmpty(map));
    }

    @Test
    void keysAreCutAtTheFirstNul() {
        var map = MapLibrary.create();
        MapLibrary.set(map, s("a\0b"), box(1));
        assertTrue(MapLibrary.has(map, s("a")));
        assertEquals("a", show(MapLibrary.keys(map)));
        assertTraps("rt_string_cstr: null string", () -> MapLibrary.set(map, null, null));
        assertTraps("rt_string_cstr: null string", () -> MapLibrary.has(map, null));
    }

    @Test
    void nullMapsAreEmpty() {
        MapLibrary.set(null, s("k"), null);
        assertEquals(0, MapLibrary.length(null));
        assertTrue(MapLibrary.isEmpty(null));
        assertEquals("", show(MapLibrary.keys(null)));
        assertEquals(5, MapLibrary.getIntOr(null, s("k"), 5));
        assertSame(ViperString.EMPTY, MapLibrary.getStr(null, s("k")));
    }

    @Test
    void typedValuesAreBoxed() {
        var map = MapLibrary.create();
        MapLibrary.setInt(map, s("i"), 42);
        MapLibrary.setFloat(map, s("f"), 2.5);
        MapLibrary.setStr(map, s("s"), s("text"));
        assertEquals(42, MapLibrary.getInt(map, s("i")));
        assertEquals(0, MapLibrary.getInt(map, s("none")));
        assertEquals(2.5, MapLibrary.getFloat(map, s("f")));
        assertEquals(-1.5, MapLibrary.getFloatOr(map, s("none"), -1.5));
        assertEquals("text", MapLibrary.getStr(map, s("s")).toString());
        assertTraps("rt_unbox_i64: type mismatch (expected i64)", () -> MapLibrary.getInt(map, s("f")));
        assertTraps("rt_unbox_f64: type mismatch (expected f64)", () -> MapLibrary.getFloat(map, s("s")));
    }

    /** The low four bits of FNV-1a: e 0, c 2, d 3, b 5, g 6, h 7, f 9, a c, and a second key in bucket c goes first. */
    @Test
    void keysFollowTheBuckets() {
        var map = MapLibrary.create();
        for (String key : "a b c d e f g h q".split(" ")) {
            MapLibrary.set(map, s(key), null);
        }
        assertEquals("e c d b g h f q a", show(MapLibrary.keys(map)));
    }
}
