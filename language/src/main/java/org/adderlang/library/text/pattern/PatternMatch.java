package org.adderlang.library.text.pattern;

import java.util.Arrays;
import java.util.List;

/** One search of a pattern in a text. */
final class PatternMatch {
    private static final int FAILED = -1;
    /** How often parts may be tried before the search gives up (runtime.md §10.1). */
    private static final int STEP_LIMIT = 1_000_000;

    /** How many repeats may be open at once, which keeps the search within the stack. */
    private static final int DEPTH_LIMIT = 2000;

    private final byte[] text;
    private int steps;
    private int depth;

    private PatternMatch(byte[] text) {
        this.text = text;
    }

    /** Start and end of the first match at or after {@code from}; null when there is none. */
    static Span find(PatternNode pattern, byte[] text, int from) {
        var search = new PatternMatch(text);
        for (int start = from; start <= text.length; start++) {
            int end = search.match(pattern, start);
            if (end != FAILED) {
                return new Span(start, end);
            }
        }
        return null;
    }

    /** A match: bytes {@code start} (inclusive) to {@code end} (exclusive). */
    record Span(int start, int end) {
        /** Where the search for the next match starts; an empty match takes the byte after it along. */
        int next() {
            return end > start ? end : start + 1;
        }
    }

    /** The end of the node's first match at {@code at}, or FAILED. */
    private int match(PatternNode node, int at) {
        if (++steps > STEP_LIMIT) {
            return FAILED;
        }
        return switch (node) {
            case PatternNode.Bytes set -> at < text.length && set.members().get(text[at] & 0xff) ? at + 1 : FAILED;
            case PatternNode.Start s -> at == 0 ? at : FAILED;
            case PatternNode.End e -> at == text.length ? at : FAILED;
            case PatternNode.Sequence sequence -> matchFrom(sequence.parts(), 0, at);
            case PatternNode.Repeat repeat -> matchFrom(List.of(repeat), 0, at);
            case PatternNode.Choice choice -> {
                for (PatternNode branch : choice.branches()) {
                    int end = match(branch, at);
                    if (end != FAILED) {
                        yield end;
                    }
                }
                yield FAILED;
            }
        };
    }

    private int matchFrom(List<PatternNode> parts, int first, int start) {
        int at = start;
        for (int i = first; i < parts.size(); i++) {
            if (parts.get(i) instanceof PatternNode.Repeat repeat) {
                return matchRepeat(repeat, parts, i + 1, at);
            }
            at = match(parts.get(i), at);
            if (at == FAILED) {
                return FAILED;
            }
        }
        return at;
    }

    /** Matches the repeat at {@code start} and then the parts from {@code rest} on, with every number of repetitions. */
    private int matchRepeat(PatternNode.Repeat repeat, List<PatternNode> parts, int rest, int start) {
        if (depth == DEPTH_LIMIT) {
            return FAILED;
        }
        depth++;
        int end = repetitionThenRest(repeat, parts, rest, start);
        depth--;
        return end;
    }

    private int repetitionThenRest(PatternNode.Repeat repeat, List<PatternNode> parts, int rest, int start) {
        int[] ends = new int[8];
        int count = 0;
        if (repeat.least() == 0) {
            ends[count++] = start;
        }
        int at = start;
        for (int repetition = 0; repetition < repeat.most(); repetition++) {
            int end = match(repeat.part(), at);
            // An empty repetition does not count, not even as the one that + needs.
            if (end == FAILED || end == at) {
                break;
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
            }
            ends[count++] = end;
            at = end;
        }
        for (int i = 0; i < count; i++) {
            int end = matchFrom(parts, rest, ends[repeat.greedy() ? count - 1 - i : i]);
            if (end != FAILED) {
                return end;
            }
        }
        return FAILED;
    }
}
