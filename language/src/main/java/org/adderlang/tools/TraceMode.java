package org.adderlang.tools;

/** What a trace shows (il.md §10.2). */
enum TraceMode {
    NONE,
    IL,
    SOURCE;

    static TraceMode parse(String text) {
        return switch (text) {
            case "il" -> IL;
            case "src" -> SOURCE;
            default -> throw new IllegalArgumentException("'" + text + "' is not a trace mode: expected il or src");
        };
    }
}
