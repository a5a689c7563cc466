package org.adderlang.nodes.call;

/** Functional interfaces that the JDK does not have; public because classes that implement them are made at run time. */
public final class JavaInterfaces {
    private JavaInterfaces() {
    }

    /** Three integers to one. */
    public interface LongTernary {
        long apply(long a, long b, long c);
    }

    /** Any function, with its arguments in an array. */
    public interface Spread {
        Object call(Object[] arguments) throws Throwable;
    }
}
