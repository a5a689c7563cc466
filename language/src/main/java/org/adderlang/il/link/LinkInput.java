package org.adderlang.il.link;

import org.adderlang.il.Module;

/**
 * A file to link.
 *
 * @param name   its path, or another name for messages
 * @param module what it contains; the verifier has accepted it
 */
public record LinkInput(String name, Module module) {

    /** {@code FILE:LINE}. */
    String place(int line) {
        return name + ":" + line;
    }

    /** The file's base name without extension, as letters, digits and underscores that may start an IL name. */
    String prefix() {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = base.indexOf('.');
        String stem = (dot > 0 ? base.substring(0, dot) : base).replaceAll("[^A-Za-z0-9_]", "_");
        return stem.isEmpty() || Character.isDigit(stem.charAt(0)) ? "_" + stem : stem;
    }
}
