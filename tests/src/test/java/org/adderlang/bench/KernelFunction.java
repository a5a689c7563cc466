package org.adderlang.bench;

/** The function of a kernel, in whatever language. */
@FunctionalInterface
public interface KernelFunction {
    /** @return the checksum */
    long run(long size);
}
