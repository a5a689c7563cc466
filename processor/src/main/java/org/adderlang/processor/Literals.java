package org.adderlang.processor;

/** Spells values as Java source. */
final class Literals {
    private Literals() {
    }

    static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
