package org.adderlang.runtime;

/**
 * A value of type error or resume_tok. There is one error record and one resume state per frame, and one trap.err token
 * per thread (il.md §5.2), so that a value only says which of them is meant.
 */
public final class ErrorReference extends ManagedObject {
    /** The error record of the frame that reads it: {@code %err}. */
    public static final ErrorReference OF_FRAME = new ErrorReference("error record");
    /** The thread's trap.err token. */
    public static final ErrorReference OF_THREAD = new ErrorReference("trap.err token");
    /** The frame's resume state: {@code %tok}. */
    public static final ErrorReference RESUME_TOKEN = new ErrorReference("resume token");

    private final String description;

    private ErrorReference(String description) {
        this.description = description;
    }

    @Override
    public String describe() {
        return description;
    }
}
