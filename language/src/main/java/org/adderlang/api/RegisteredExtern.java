package org.adderlang.api;

import org.adderlang.il.Signature;

/**
 * One line of {@link ExternRegistry#list}.
 *
 * @param signature null when each program's declaration counts
 * @param shadows   the scope of the extern of that name that this one hides, or null
 */
public record RegisteredExtern(String name, Signature signature, ExternScope scope, ExternScope shadows) {
}
