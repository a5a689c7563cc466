package org.adderlang.library.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.adderlang.library.LibraryContext;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathLibraryTest {
    private static ViperString s(String text) {
        return ViperString.of(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a, b, a/b
            a/, b, a/b
            a, /b, /b
            '', b, b
            a, '', a
            dir, a/b.txt, dir/a/b.txt
            """)
    void join(String left, String right, String joined) {
        assertEquals(joined, PathLibrary.join(s(left), s(right)).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # path, dir, name, stem, ext
            /home/user/report.txt, /home/user, report.txt, report, .txt
            c, ., c, c, ''
            /, /, '', '', ''
            '', '', '', '', ''
            a/b/, a/b, b, b, ''
            /f, /, f, f, ''
            .bashrc, ., .bashrc, .bashrc, ''
            .., ., .., ., .
            a.tar.gz, ., a.tar.gz, a.tar, .gz
            dir.d/file, dir.d, file, file, ''
            """)
    void parts(String path, String directory, String name, String stem, String extension) {
        assertEquals(directory, PathLibrary.directory(s(path)).toString());
        assertEquals(name, PathLibrary.name(s(path)).toString());
        assertEquals(stem, PathLibrary.stem(s(path)).toString());
        assertEquals(extension, PathLibrary.extension(s(path)).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            file.txt, .md, file.md
            file.txt, md, file.md
            a.d/file, txt, a.d/file.txt
            .bashrc, .bak, .bashrc.bak
            file.txt, '', file
            '', x, x
            """)
    void withExtension(String path, String extension, String result) {
        assertEquals(result, PathLibrary.withExtension(s(path), s(extension)).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', .
            ./src/../src/./file.txt, src/file.txt
            path//to///file, path/to/file
            ../../a, ../../a
            a/../.., ..
            /../a, /a
            a/b/../../.., ..
            /, /
            """)
    void normalise(String path, String result) {
        assertEquals(result, PathLibrary.normalise(s(path)).toString());
    }

    @Test
    void absolutePathsStartAtTheCurrentDirectory(@TempDir Path directory) {
        try (var context = LibraryContext.inDirectory(directory)) {
            assertEquals(directory + "/x", PathLibrary.absolute(context.program(), s("./a/../x")).toString());
            assertEquals("/b", PathLibrary.absolute(context.program(), s("/a/../b")).toString());
        }
        assertTrue(PathLibrary.isAbsolute(s("/")));
        assertFalse(PathLibrary.isAbsolute(s("\\a")));
        assertFalse(PathLibrary.isAbsolute(null));
        assertEquals("/", PathLibrary.separator().toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a.txt, *.txt, true
            d/a.txt, *.txt, false
            d/a.txt, **.txt, true
            d/e/a.txt, d/**/a.txt, true
            d/a.txt, d/**/a.txt, true
            d/e/f, d/*, false
            ab, a?, true
            a/, a?, false
            [a], [a], true
            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, *a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b, false
            '', *, true
            '', ?, false
            """)
    void glob(String path, String pattern, boolean matches) {
        assertEquals(matches, GlobLibrary.match(s(path), s(pattern)));
    }
}
