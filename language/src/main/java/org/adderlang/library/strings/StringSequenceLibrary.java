package org.adderlang.library.strings;

import java.io.ByteArrayOutputStream;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: between strings and Seqs of strings (runtime.md §3). */
@RuntimeClass("Viper.String")
public final class StringSequenceLibrary {
    private StringSequenceLibrary() {
    }

    /** A Seq of the pieces between delimiters, empty ones included; the whole string when the delimiter is empty or null. */
    @Extern("Split")
    public static SeqObject split(ViperString text, ViperString delimiter) {
        ViperString whole = text == null ? ViperString.EMPTY : text;
        var pieces = new SeqObject();
        int start = 0;
        if (!StringLibrary.isEmpty(delimiter)) {
            int at = StringSearchLibrary.find(whole, delimiter, 0);
            for (; at >= 0; at = StringSearchLibrary.find(whole, delimiter, start)) {
                pieces.add(whole.substring(start, at));
                start = at + delimiter.length();
            }
        }
        pieces.add(whole.substring(start, whole.length()));
        return pieces;
    }

    /**
     * The strings of a Seq with a separator between them; null strings, separators and Seqs count as empty.
     *
     * @throws LibraryTrap String.Join: element N is a KIND, not a string
     */
    @Extern("Join")
    public static ViperString join(ViperString separator, SeqObject strings) {
        var result = new ByteArrayOutputStream();
        for (int i = 0; strings != null && i < strings.size(); i++) {
            if (i > 0 && separator != null) {
                result.writeBytes(separator.bytes());
            }
            Object element = strings.get(i);
            ViperString text = Values.text(element);
            if (text != null) {
                result.writeBytes(text.bytes());
            } else if (element != null) {
                throw LibraryTrap.invalidOperation("String.Join: element " + i + " is a "
                        + (element instanceof ManagedObject object ? object.describe() : "number") + ", not a string");
            }
        }
        return ViperString.wrap(result.toByteArray());
    }
}
