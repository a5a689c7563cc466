package org.adderlang.externs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.ManagedObject;

/** What the standard foreign functions make. Values are as Java sees them. */
abstract class StandardObject extends ManagedObject {

    /** An object with fields. */
    static final class Fields extends StandardObject {
        final Map<Object, Object> values = new HashMap<>();

        @Override
        public String describe() {
            return "object";
        }
    }

    /** An array, 0-based. */
    static final class Elements extends StandardObject {
        final List<Object> values;

        Elements(int capacity) {
            values = new ArrayList<>(capacity);
        }

        @Override
        public String describe() {
            return "array";
        }
    }

    /** A function with variables of its own. */
    static final class Closure extends StandardObject {
        final FunctionObject function;
        final Map<String, Object> upvalues;

        Closure(FunctionObject function, Map<String, Object> upvalues) {
            this.function = function;
            this.upvalues = upvalues;
        }

        @Override
        public String describe() {
            return "closure";
        }
    }
}
