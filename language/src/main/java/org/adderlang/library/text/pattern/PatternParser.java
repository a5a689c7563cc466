package org.adderlang.library.text.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.adderlang.runtime.LibraryTrap;

/** Reads the pattern syntax of runtime.md §10.1. */
final class PatternParser {
    // Far beyond any real pattern, and little enough for the stack.
    private static final int DEEPEST_GROUP = 500;
    private static final int BYTES = 256;
    private static final int NONE = -1;

    private final String source;
    private int at;
    private int depth;

    private PatternParser(String source) {
        this.source = source;
    }

    /**
     * The pattern {@code source}, one char per byte.
     *
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    static PatternNode parse(String source) {
        var parser = new PatternParser(source);
        PatternNode root = parser.choice();
        if (parser.at < source.length()) {
            throw parser.error("unexpected character");
        }
        return root;
    }

    private LibraryTrap error(String reason) {
        return LibraryTrap.domainError("Pattern error at position " + at + ": " + reason);
    }

    /** The next byte, or NONE at the end. */
    private int peek() {
        return at < source.length() ? source.charAt(at) : NONE;
    }

    private PatternNode choice() {
        PatternNode first = sequence();
        if (peek() != '|') {
            return first;
        }
        List<PatternNode> branches = new ArrayList<>(List.of(first));
        while (peek() == '|') {
            at++;
            branches.add(sequence());
        }
        return new PatternNode.Choice(branches);
    }

    private PatternNode sequence() {
        List<PatternNode> parts = new ArrayList<>();
        // A quantifier without anything to repeat ends the sequence, which makes it an error further up.
        while (peek() != NONE && "|)*+?".indexOf(peek()) < 0) {
            parts.add(quantified());
        }
        return parts.size() == 1 ? parts.getFirst() : new PatternNode.Sequence(parts);
    }

    private PatternNode quantified() {
        PatternNode part = atom();
        int quantifier = peek();
        if (quantifier == NONE || "*+?".indexOf(quantifier) < 0) {
            return part;
        }
        at++;
        boolean greedy = peek() != '?';
        if (!greedy) {
            at++;
        }
        return new PatternNode.Repeat(part, quantifier == '+' ? 1 : 0, quantifier == '?' ? 1 : Integer.MAX_VALUE, greedy);
    }

    private PatternNode atom() {
        char c = source.charAt(at++);
        return switch (c) {
            case '.' -> except(only('\n'));
            case '^' -> new PatternNode.Start();
            case '$' -> new PatternNode.End();
            case '[' -> byteSet();
            case '(' -> group();
            case '\\' -> escape();
            default -> only(c);
        };
    }

    private PatternNode group() {
        if (++depth > DEEPEST_GROUP) {
            throw error("too many nested groups");
        }
        PatternNode inner = choice();
        if (peek() != ')') {
            throw error("unclosed group");
        }
        at++;
        depth--;
        // A sequence would lend its repeats to the one around the group, which must not try them again.
        return new PatternNode.Choice(List.of(inner));
    }

    private PatternNode escape() {
        if (at == source.length()) {
            throw error("trailing backslash");
        }
        char c = source.charAt(at++);
        BitSet shorthand = shorthand(c);
        if (shorthand == null) {
            return only(control(c));
        }
        return Character.isUpperCase(c) ? except(new PatternNode.Bytes(shorthand)) : new PatternNode.Bytes(shorthand);
    }

    private PatternNode byteSet() {
        boolean negated = peek() == '^';
        if (negated) {
            at++;
        }
        var members = new BitSet(BYTES);
        for (int first = at; peek() != NONE && (at == first || peek() != ']');) {
            char c = source.charAt(at++);
            if (c == '\\' && peek() != NONE) {
                char escaped = source.charAt(at++);
                BitSet shorthand = shorthand(escaped);
                // \D, \W and \S negate the whole set, as in the reference.
                negated ^= shorthand != null && Character.isUpperCase(escaped);
                if (shorthand == null) {
                    members.set(control(escaped));
                } else {
                    members.or(shorthand);
                }
            } else if (peek() == '-' && at + 1 < source.length() && source.charAt(at + 1) != ']') {
                at++;
                char last = source.charAt(at++);
                if (last == '\\' && peek() != NONE) {
                    last = control(source.charAt(at++));
                }
                members.set(c, Math.max(c, last + 1));
            } else {
                members.set(c);
            }
        }
        if (peek() != ']') {
            throw error("unclosed character class");
        }
        at++;
        var set = new PatternNode.Bytes(members);
        return negated ? except(set) : set;
    }

    /** The members of \d, \w or \s, which \D, \W and \S exclude; null for other letters. */
    private static BitSet shorthand(char letter) {
        var members = new BitSet(BYTES);
        switch (letter) {
            case 'd', 'D' -> members.set('0', '9' + 1);
            case 'w', 'W' -> {
                members.set('0', '9' + 1);
                members.set('A', 'Z' + 1);
                members.set('a', 'z' + 1);
                members.set('_');
            }
            case 's', 'S' -> {
                members.set('\t', '\r' + 1);
                members.set(' ');
            }
            default -> {
                return null;
            }
        }
        return members;
    }

    private static char control(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    private static PatternNode.Bytes only(char c) {
        var members = new BitSet(BYTES);
        members.set(c);
        return new PatternNode.Bytes(members);
    }

    private static PatternNode.Bytes except(PatternNode.Bytes set) {
        var others = (BitSet) set.members().clone();
        others.flip(0, BYTES);
        return new PatternNode.Bytes(others);
    }
}
