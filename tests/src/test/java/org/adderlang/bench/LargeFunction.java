package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the kernel {@code blocks}: a function of 1,000 blocks, each of which goes on to one of two others in a loop over all. */
public final class LargeFunction {
    private static final int BLOCKS = 1000;

    private LargeFunction() {
    }

    /** Writes {@code blocks.il} and {@code blocks.c}. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("blocks.il"), "il 0.2.0\n\n" + il("kernel", BLOCKS));
        Files.writeString(folder.resolve("blocks.c"), c());
    }

    /** The function, from i64 to i64, in IL: how often the loop runs, and a checksum. */
    public static String il(String name, int blocks) {
        var text = new StringBuilder("func @" + name + "(i64 %n) -> i64 {\n").append("""
                entry:
                  br head(0, 1)
                head(%i:i64, %x:i64):
                  %more = scmp_lt %i, %n
                  cbr %more, b0(%i, %x), done(%x)
                """);
        for (int b = 0; b < blocks; b++) {
            text.append("""
                    b%1$d(%%i%1$d:i64, %%x%1$d:i64):
                      %%m%1$d = imul.ovf %%x%1$d, %2$d
                      %%a%1$d = iadd.ovf %%m%1$d, %%i%1$d
                      %%r%1$d = and %%a%1$d, 65535
                      %%o%1$d = and %%r%1$d, 4
                      %%c%1$d = icmp_eq %%o%1$d, 0
                      cbr %%c%1$d, %3$s(%%i%1$d, %%r%1$d), %4$s(%%i%1$d, %%r%1$d)
                    """.formatted(b, factor(b), label(b + 1, blocks), label(b + 3, blocks)));
        }
        return text.append("""
                next(%ie:i64, %xe:i64):
                  %in = iadd.ovf %ie, 1
                  br head(%in, %xe)
                done(%r:i64):
                  ret %r
                }
                """).toString();
    }

    private static String c() {
        var text = new StringBuilder("""
                #include "kernel.h"

                int64_t kernel(int64_t n) {
                    int64_t i = 0, x = 1;
                head:
                    if (i >= n) return x;
                """);
        for (int b = 0; b < BLOCKS; b++) {
            text.append("""
                    b%d:
                        x = add(mul(x, %d), i) & 65535;
                        if ((x & 4) == 0) goto %s;
                        goto %s;
                    """.formatted(b, factor(b), label(b + 1, BLOCKS), label(b + 3, BLOCKS)));
        }
        return text.append("""
                next:
                    i = add(i, 1);
                    goto head;
                }
                """).toString();
    }

    private static int factor(int block) {
        return block % 7 + 2;
    }

    private static String label(int block, int blocks) {
        return block < blocks ? "b" + block : "next";
    }
}
