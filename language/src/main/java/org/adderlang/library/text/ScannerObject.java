package org.adderlang.library.text;

import java.util.function.IntPredicate;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Text.Scanner}: a position in the bytes of a string. */
public final class ScannerObject extends ManagedObject {
    private final ViperString text;
    private int position;

    ScannerObject(ViperString text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** Moves to an offset, limited to the string. */
    void moveTo(long offset) {
        position = (int) Math.clamp(offset, 0L, text.length());
    }

    /** Moves by a number of bytes, limited to the string. */
    void moveBy(long count) {
        position += (int) Math.clamp(count, -position, text.length() - position);
    }

    /** The byte {@code distance} after the position, -1 outside the string. */
    int peek(long distance) {
        boolean inside = distance >= -position && distance < text.length() - position;
        return inside ? text.byteAt(position + (int) distance) : -1;
    }

    /** Up to {@code count} bytes after the position, which stays. */
    ViperString peekBytes(long count) {
        return text.substring(position, position + (int) Math.clamp(count, 0L, text.length() - position));
    }

    /** Takes bytes as long as they pass a test. */
    ViperString takeWhile(IntPredicate test) {
        int start = position;
        while (!atEnd() && test.test(text.byteAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    /** The bytes from an earlier offset up to the position. */
    ViperString since(int start) {
        return text.substring(start, position);
    }

    @Override
    public String describe() {
        return "Scanner at " + position + " of " + text.length();
    }
}
