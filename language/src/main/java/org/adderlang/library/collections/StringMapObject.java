package org.adderlang.library.collections;

import org.adderlang.library.core.Values;
import org.adderlang.runtime.ViperString;

/** A hash map from strings: keys are cut at their first NUL, a null key traps with {@code rt_string_cstr: null string}. */
public abstract class StringMapObject extends HashMapObject<ViperString> {
    StringMapObject(ChainedTable.Growth growth) {
        super(ChainedTable.ofStrings(growth));
    }

    @Override
    final ViperString checked(ViperString key) {
        return Values.cString(key);
    }
}
