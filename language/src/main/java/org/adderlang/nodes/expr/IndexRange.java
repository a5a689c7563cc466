package org.adderlang.nodes.expr;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.Objects;

/**
 * The expectation that a variable that counts or limits a loop is never negative and fits 31 bits. Graal polls no safepoints in
 * a loop that it knows to be that short, and can tell that sums and products of such numbers do not overflow. One per variable,
 * shared by all nodes that read or write it; it is given up for good when it fails.
 */
public final class IndexRange {
    private static final long LENGTH = Integer.MAX_VALUE;

    @CompilationFinal private boolean exceeded;

    /** Returns {@code value}; compiled code knows its range from then on, or is thrown away. */
    public long narrow(long value) {
        if (exceeded) {
            return value;
        }
        if (CompilerDirectives.inInterpreter()) {
            observe(value);
            return value;
        }
        try {
            // The one comparison that Graal takes a range from.
            return Objects.checkIndex(value, LENGTH);
        } catch (IndexOutOfBoundsException e) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            exceeded = true;
            return value;
        }
    }

    private void observe(long value) {
        if (value < 0 || value >= LENGTH) {
            exceeded = true;
        }
    }

    /** Whether a constant is in the range. */
    public static boolean contains(long value) {
        return value >= 0 && value < LENGTH;
    }
}
