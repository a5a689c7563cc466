package org.adderlang.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.adderlang.variants.Engines;
import org.adderlang.variants.Run;
import org.adderlang.variants.Variant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Runs every vector in every way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VectorsTest {
    private final Engines engines = new Engines();

    @AfterAll
    void finish() {
        engines.close();
    }

    @TestFactory
    Stream<DynamicNode> vectors() {
        return Stream.of("numbers.txt", "memory.txt", "calls.txt", "handlers.txt", "control.txt")
                .map(file -> dynamicContainer(file, read(file)));
    }

    private Stream<DynamicNode> read(String file) {
        try {
            return Vector.read(file).stream().map(vector -> dynamicTest(vector.name(), () -> check(vector)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Vector vector) throws InterruptedException {
        for (Variant variant : Variant.values()) {
            Run actual = Run.of(vector.module(), variant, engines.of(variant));
            assertEquals(vector.expected(), actual, () -> variant + ":\n" + vector.module());
        }
    }
}
