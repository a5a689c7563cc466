package org.adderlang.externs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method that implements a library function. The build checks its Java types against the signature table and
 * generates its registry entry. Users read the first sentence of the method's javadoc, which it must have, and the texts of
 * its {@code @throws LibraryTrap TEXT} tags. An extern that could only trap is left out instead: calling it then says so.
 *
 * <p>Parameter types: long, int (low 32 bits), short, boolean, double, ViperString (may be null), Object (a canonical
 * pointer, see ManagedObject), or a ManagedObject subclass (null allowed; another kind of object traps). The first
 * parameter may be a ThreadState or a ProgramState, which is no IL argument. Result types: the same and void; an int
 * where the signature says i64 is zero-extended, as the reference does with narrow C results (runtime.md §1.1).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Extern {
    /** Names it is called by: a member of the runtime class, or a full name ({@code Viper.…}, {@code rt_…}). */
    String[] value();

    /**
     * Whether call sites inline the method into compiled code. It must then be suitable for partial evaluation: no
     * collections, no allocation-heavy library calls except behind a TruffleBoundary. Worth it also for methods that are
     * little but a TruffleBoundary: their arguments and results are not boxed.
     */
    boolean inline() default false;

    /**
     * A method of the same class that does the same without a box: it has a long, the integer of an I64 box, in place of
     * one Object parameter or of the result. Call sites use it where one inline extern passes its result to another and
     * nobody else can see the box. A void method is supposed to keep its argument, so only new boxes are left out there:
     * those that the other extern declares as its result. With a long for a result of type Object, the method throws
     * {@link OtherResultException} when that is no I64 box.
     */
    String unboxed() default "";
}
