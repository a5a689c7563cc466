package org.adderlang.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * The method that does the work of an inline extern without a box that only this call would see: {@code unboxed} of
 * {@code @Extern}.
 *
 * @param parameter the index of the parameter that is the number in the box, not counting the state; -1 when that is the
 *                  result
 */
record UnboxedMethod(String name, int parameter) {

    /** Null when the extern has none. That the types fit is checked by the compiler. */
    static UnboxedMethod of(ExternMethod method) {
        String name = (String) Annotations.value(method.element(), Names.EXTERN, "unboxed");
        if (name.isEmpty()) {
            return null;
        }
        for (ExecutableElement other : ElementFilter.methodsIn(method.element().getEnclosingElement().getEnclosedElements())) {
            if (other.getSimpleName().contentEquals(name)) {
                return new UnboxedMethod(name, parameter(method, other.getParameters()));
            }
        }
        // Generated code refers to it, which the compiler reports.
        return new UnboxedMethod(name, -1);
    }

    private static int parameter(ExternMethod method, List<? extends VariableElement> parameters) {
        int state = method.state() == null ? 0 : 1;
        for (int i = 0; i < method.params().size() && i + state < parameters.size(); i++) {
            if (method.params().get(i).kind() == JavaType.Kind.POINTER
                    && parameters.get(i + state).asType().getKind() == TypeKind.LONG) {
                return i;
            }
        }
        return -1;
    }

    boolean isResult() {
        return parameter < 0;
    }

    /** Whether the result is always a new box. */
    boolean isFresh(ExternMethod method) {
        return method.result().kind() == JavaType.Kind.OBJECT;
    }

    /** Whether the extern keeps its argument. */
    boolean isKept(ExternMethod method) {
        return method.result().kind() == JavaType.Kind.VOID;
    }

    /** As generated code calls it. */
    String target(ExternMethod method) {
        return method.element().getEnclosingElement().getSimpleName() + "." + name;
    }
}
