package org.adderlang.api;

/** An extern that sees its arguments, and more of the program, through a {@link ForeignContext}. */
@FunctionalInterface
public interface ForeignFunction {
    /**
     * Does the extern's work.
     *
     * @param context the call; valid until this method returns
     * @return a value that fits the result type of the extern's signature: a number for the integer types and f64, a
     *     Boolean for i1, a String for str; for ptr what an argument gave, any other object (it then travels behind the
     *     pointer), or null. Ignored for void. A value that does not fit traps with InvalidCast in the program.
     * @throws ForeignException to trap in the program
     * @throws Exception anything else traps as DomainError, with this exception as the trap's cause
     */
    Object call(ForeignContext context) throws Exception;
}
