package org.adderlang.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder with the data. */
record ConformanceFolder(Path path) {

    /** What {@code adder.conformance} names; a relative path counts from the folder Maven was started in. */
    static ConformanceFolder configured() {
        String start = System.getProperty("adder.start", "");
        return new ConformanceFolder(Path.of(start).resolve(System.getProperty("adder.conformance")).normalize());
    }

    boolean exists() {
        return Files.isDirectory(path.resolve("il"));
    }

    /** The cases of a category by name; empty if the folder has no such category. */
    List<ConformanceCase> cases(Category category) throws IOException {
        Path folder = path.resolve(category.folder);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".il"))
                    .sorted()
                    .map(file -> new ConformanceCase(category, file))
                    .toList();
        }
    }
}
