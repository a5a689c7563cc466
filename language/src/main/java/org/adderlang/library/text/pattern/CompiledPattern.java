package org.adderlang.library.text.pattern;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.text.pattern.PatternMatch.Span;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A regular expression over bytes, Viper.Text.CompiledPattern. Immutable. */
public final class CompiledPattern extends ManagedObject {
    private final PatternNode root;

    private CompiledPattern(PatternNode root) {
        this.root = root;
    }

    /**
     * Compiles a pattern.
     *
     * @throws LibraryTrap Pattern error at position N: REASON
     */
    public static CompiledPattern compile(ViperString source) {
        return new CompiledPattern(PatternParser.parse(source.toLatin1()));
    }

    /** The 0-based position of the first match at or after {@code from}; -1 when there is none. */
    public int position(ViperString text, int from) {
        Span match = PatternMatch.find(root, text.bytes(), from);
        return match == null ? -1 : match.start();
    }

    /** The first match at or after {@code from}; null when there is none. */
    public ViperString find(ViperString text, int from) {
        Span match = PatternMatch.find(root, text.bytes(), from);
        return match == null ? null : text.substring(match.start(), match.end());
    }

    /** All matches from left to right. */
    public SeqObject findAll(ViperString text) {
        var matches = new SeqObject();
        Span match = PatternMatch.find(root, text.bytes(), 0);
        while (match != null) {
            matches.add(text.substring(match.start(), match.end()));
            match = PatternMatch.find(root, text.bytes(), match.next());
        }
        return matches;
    }

    /** The text with all matches replaced; the byte after an empty match is dropped, as in the reference. */
    public ViperString replaceAll(ViperString text, ViperString replacement) {
        byte[] bytes = text.bytes();
        var out = new ByteArrayOutputStream();
        int at = 0;
        Span match = PatternMatch.find(root, bytes, 0);
        while (match != null) {
            out.write(bytes, at, match.start() - at);
            out.writeBytes(replacement.bytes());
            at = match.next();
            match = PatternMatch.find(root, bytes, at);
        }
        if (at < bytes.length) {
            out.write(bytes, at, bytes.length - at);
        }
        return ViperString.wrap(out.toByteArray());
    }

    /** The text with the first match replaced. */
    public ViperString replaceFirst(ViperString text, ViperString replacement) {
        Span match = PatternMatch.find(root, text.bytes(), 0);
        return match == null
                ? text
                : text.substring(0, match.start()).concat(replacement).concat(text.substring(match.end(), text.length()));
    }

    /** The pieces between matches; the byte after an empty match is dropped, as in the reference. */
    public SeqObject split(ViperString text) {
        byte[] bytes = text.bytes();
        var pieces = new SeqObject();
        int at = 0;
        Span match = PatternMatch.find(root, bytes, 0);
        while (match != null) {
            pieces.add(text.substring(at, match.start()));
            at = match.next();
            match = PatternMatch.find(root, bytes, at);
        }
        pieces.add(ViperString.wrap(Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length)));
        return pieces;
    }

    @Override
    public String describe() {
        return "compiled pattern";
    }
}
