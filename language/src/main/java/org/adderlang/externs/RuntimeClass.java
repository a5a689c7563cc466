package org.adderlang.externs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class whose {@link Extern} methods implement a runtime class such as {@code Viper.String}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface RuntimeClass {
    /** The dotted prefix of the class's externs; empty for a class that holds C symbols only. */
    String value();
}
