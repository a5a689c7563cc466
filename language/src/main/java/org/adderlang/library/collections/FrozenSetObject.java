package org.adderlang.library.collections;

import org.adderlang.library.core.Values;

/** A {@code Viper.Collections.FrozenSet}. */
public final class FrozenSetObject extends FrozenObject {
    private FrozenSetObject(int room) {
        super(room);
    }

    /** The set of the strings and string boxes in {@code elements}; anything else is left out. */
    static FrozenSetObject of(SeqObject elements) {
        var set = new FrozenSetObject(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            var text = Values.text(elements.get(i));
            if (text != null) {
                set.put(text.cView(), null);
            }
        }
        return set;
    }

    @Override
    public String describe() {
        return "FrozenSet of " + size();
    }
}
