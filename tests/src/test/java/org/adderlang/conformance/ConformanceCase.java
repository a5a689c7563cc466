package org.adderlang.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One program with its reference results, which lie next to it. */
record ConformanceCase(Category category, Path program) {

    String name() {
        String file = program.getFileName().toString();
        return file.substring(0, file.length() - ".il".length());
    }

    /** Category and name, the way {@link ExpectedDifferences} lists it. */
    String id() {
        return category.folder + "/" + name();
    }

    byte[] stdin() throws IOException {
        return bytes(".in");
    }

    byte[] expectedOutput() throws IOException {
        return bytes(".out");
    }

    String expectedErrors() throws IOException {
        return new String(bytes(".err"), StandardCharsets.UTF_8);
    }

    int expectedExit() throws IOException {
        return Integer.parseInt(new String(bytes(".exit"), StandardCharsets.US_ASCII).strip());
    }

    /** A missing file means that there was nothing. */
    private byte[] bytes(String suffix) throws IOException {
        Path file = program.resolveSibling(name() + suffix);
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
