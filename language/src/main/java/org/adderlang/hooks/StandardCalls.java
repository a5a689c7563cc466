package org.adderlang.hooks;

import java.util.Locale;
import org.adderlang.api.HookKind;
import org.adderlang.runtime.ManagedObject;

/** Which data event a call of a standard foreign function is (externs.md §5, §6). */
final class StandardCalls {
    private StandardCalls() {
    }

    static HookKind kind(String callee, Object[] arguments) {
        if (callee == null || arguments.length == 0 && !callee.startsWith("create")) {
            return null;
        }
        return switch (callee.toLowerCase(Locale.ROOT)) {
            case "create_closure" -> HookKind.CLOSURE_CREATED;
            case "get_field" -> isArray(arguments[0]) ? HookKind.ELEMENT_READ : HookKind.FIELD_READ;
            case "set_field" -> isArray(arguments[0]) ? HookKind.ELEMENT_WRITE : HookKind.FIELD_WRITE;
            case "array_push" -> HookKind.ELEMENT_WRITE;
            default -> null;
        };
    }

    private static boolean isArray(Object target) {
        return target instanceof ManagedObject object && object.describe().equals("array");
    }
}
