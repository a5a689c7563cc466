package org.adderlang.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A checked extern method with one signature. A method whose names have different signatures makes several of these.
 *
 * @param names  the full names it is called by, at least one; the first is used in messages
 * @param state  the type of the leading ThreadState or ProgramState parameter, or null
 * @param params the types of the other parameters
 */
record ExternMethod(ExecutableElement element, List<String> names, SignatureTable.Signature signature, JavaType state,
        List<JavaType> params, JavaType result, boolean inline, Documentation documentation) {

    String name() {
        return names.getFirst();
    }

    /** {@code Class.method}, as generated code calls it from the class's own package. */
    String target() {
        return element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName();
    }
}
