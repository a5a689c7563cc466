package org.adderlang.il;

/** What a {@code .loc} directive says about the following instructions: a place in the front end's source. */
public record SourceLocation(long file, long line, long column) {
}
