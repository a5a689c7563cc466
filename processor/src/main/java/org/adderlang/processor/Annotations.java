package org.adderlang.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads annotations by name, since the processor is compiled before the module that declares them. */
final class Annotations {
    private Annotations() {
    }

    /** The annotation of a type on an element, or null. */
    static AnnotationMirror find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(annotation)) {
                return mirror;
            }
        }
        return null;
    }

    /** A member of an annotation that is present: its value or its default. */
    static Object value(Element element, String annotation, String member) {
        AnnotationMirror mirror = find(element, annotation);
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue().getValue();
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(member) && method.getDefaultValue() != null) {
                return method.getDefaultValue().getValue();
            }
        }
        throw new IllegalArgumentException("@" + annotation + " has no value for " + member);
    }

    /** A member that is an array of strings. */
    static List<String> strings(Element element, String annotation, String member) {
        List<String> strings = new ArrayList<>();
        for (Object item : (List<?>) value(element, annotation, member)) {
            strings.add((String) ((AnnotationValue) item).getValue());
        }
        return strings;
    }
}
