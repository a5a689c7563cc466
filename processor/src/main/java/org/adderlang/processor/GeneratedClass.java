package org.adderlang.processor;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Names and places the classes generated for one runtime class: they live in its package. */
record GeneratedClass(TypeElement runtimeClass, String packageName) {

    GeneratedClass(TypeElement runtimeClass, Elements elements) {
        this(runtimeClass, elements.getPackageOf(runtimeClass).getQualifiedName().toString());
    }

    String simpleName() {
        return runtimeClass.getSimpleName().toString();
    }

    String table() {
        return simpleName() + "Table";
    }

    String nodes() {
        return simpleName() + "Nodes";
    }

    String qualified(String simpleName) {
        return packageName + "." + simpleName;
    }

    /** Writes a source file of the package; {@code body} is what follows the package declaration. */
    void write(Filer filer, String className, String body) throws IOException {
        try (Writer writer = filer.createSourceFile(qualified(className), runtimeClass).openWriter()) {
            writer.write("// Generated from " + simpleName() + ".\npackage " + packageName + ";\n\n" + body);
        }
    }
}
