package org.adderlang.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.adderlang.variants.Engines;
import org.adderlang.variants.Run;
import org.adderlang.variants.Variant;
import org.junit.jupiter.api.Test;

/** Objects lose their room for numbers where none are stored, and get it back as soon as one is. Each test has class ids of its own. */
class NumberProfileTest {
    private static final int ENOUGH_TO_DECIDE = 3000;

    @Test
    void objectsWithReferencesOnlyLoseTheirRoomUntilANumberIsStored() {
        create(40, object -> object.putRef(8, ViperString.EMPTY));
        var object = (CellBlock) MemoryBlock.object(40, 24);
        assertFalse(object.hasBytes());
        object.putLong(16, 0);
        object.putRef(8, null);
        object.putDouble(16, 0);
        assertTrue(object.lacksNumbers());
        assertFalse(((CellBlock) MemoryBlock.object(40, 24)).hasBytes());
        object.putByte(17, (byte) 1);
        assertEquals(256, object.getLong(16));
        assertTrue(((CellBlock) MemoryBlock.object(40, 24)).hasBytes());
    }

    @Test
    void oneObjectWithANumberIsEnoughToKeepTheRoom() {
        var objects = new ArrayList<MemoryBlock>();
        create(41, object -> {
            object.putRef(8, ViperString.EMPTY);
            if (objects.isEmpty() || objects.size() > 200) {
                object.putLong(16, 1);
                // A reference in the number's place later changes nothing.
                object.putRef(16, ViperString.EMPTY);
            }
            objects.add(object);
        });
        assertTrue(((CellBlock) MemoryBlock.object(41, 24)).hasBytes());
    }

    @Test
    void objectsThatHoldNothingKeepTheirRoom() {
        create(42, object -> { });
        assertTrue(((CellBlock) MemoryBlock.object(42, 24)).hasBytes());
    }

    @Test
    void threadsThatStoreTheFirstNumberOfAnObjectLoseNone() throws Exception {
        int threads = 4;
        var objects = new ArrayList<CellBlock>();
        for (int i = 0; i < 2000; i++) {
            objects.add(CellBlock.createWithoutNumbers(43, threads * 8));
        }
        var start = new CyclicBarrier(threads);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            var done = new ArrayList<Future<?>>();
            for (int t = 0; t < threads; t++) {
                int cell = t;
                done.add(executor.submit(() -> {
                    start.await();
                    objects.forEach(object -> object.putLong(cell * 8L, cell + 1));
                    return null;
                }));
            }
            for (Future<?> future : done) {
                future.get();
            }
        }
        for (CellBlock object : objects) {
            for (int cell = 0; cell < threads; cell++) {
                assertEquals(cell + 1, object.getLong(cell * 8L));
            }
        }
    }

    @Test
    void programsSeeNoDifference() throws IOException, InterruptedException {
        String result = "3000, 0, 1, 5, 1, 1, 2.50, 4711, ID, 4501500, ";
        String module = read("/runtime/objects-without-numbers.il");
        int id = 44;
        try (var engines = new Engines()) {
            for (Variant variant : List.of(Variant.PLAIN, Variant.INTERPRETED, Variant.COMPILED, Variant.WARMED, Variant.COUNTED)) {
                String own = Integer.toString(id++);
                Run run = Run.of(module.replace("CLASS", own), variant, engines.of(variant));
                assertEquals((result + result.substring("3000, ".length()) + "3000, ").replace("ID", own), run.output(),
                        () -> variant + run.errors());
                assertTrue(((CellBlock) MemoryBlock.object(id - 1, 24)).hasBytes());
            }
        }
    }

    private static void create(long classId, Consumer<MemoryBlock> constructor) {
        for (int i = 0; i < ENOUGH_TO_DECIDE; i++) {
            constructor.accept(MemoryBlock.object(classId, 24));
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = NumberProfileTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
