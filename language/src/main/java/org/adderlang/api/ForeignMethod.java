package org.adderlang.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public method that IL programs may call; {@link ExternRegistry#registerMethods} registers all of an object. The
 * method takes one {@link ForeignContext}, or typed parameters as {@link ExternDescriptor} describes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForeignMethod {
    /** The name in IL; the method's name when empty. */
    String value() default "";

    /** The signature, such as {@code i64(ptr)}; required for a method that takes a ForeignContext. */
    String signature() default "";

    Capability capability() default Capability.ARGS;

    /** Whether several threads may call it at once. */
    boolean threadSafe() default false;
}
