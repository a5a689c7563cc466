package org.adderlang.library.collections;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.ViperString;

/** Short ways to make and read collection elements in tests. */
final class Elements {
    private Elements() {
    }

    static ViperString s(String text) {
        return ViperString.of(text);
    }

    /** A boxed integer. */
    static BoxObject box(long value) {
        return BoxObject.ofI64(value);
    }

    /** A boxed string. */
    static BoxObject box(String text) {
        return BoxObject.ofStr(s(text));
    }

    static ListObject list(Object... elements) {
        var list = new ListObject();
        for (Object element : elements) {
            list.add(element);
        }
        return list;
    }

    static SeqObject seq(Object... elements) {
        return SeqObject.of(java.util.Arrays.asList(elements));
    }

    static SeqObject strings(String... elements) {
        var seq = new SeqObject();
        for (String element : elements) {
            seq.add(s(element));
        }
        return seq;
    }

    /** The elements as text: strings and string boxes as they are, integer boxes in decimal, others by their noun. */
    static String show(ElementArray elements) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            shown.add(show(elements.get(i)));
        }
        return String.join(" ", shown);
    }

    static String show(Object element) {
        return switch (element) {
            case null -> "null";
            case ViperString string -> string.toString();
            case BoxObject box when box.isStr() -> "'" + box.str() + "'";
            case BoxObject box when box.isI64() -> Long.toString(box.i64());
            default -> element.toString();
        };
    }
}
