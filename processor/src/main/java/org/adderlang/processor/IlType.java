package org.adderlang.processor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** An IL type as signatures spell it, with the Java types an extern method may use for it. */
enum IlType {
    VOID(EnumSet.noneOf(JavaType.Kind.class), EnumSet.of(JavaType.Kind.VOID)),
    I1(EnumSet.of(JavaType.Kind.BOOLEAN, JavaType.Kind.LONG), EnumSet.of(JavaType.Kind.BOOLEAN)),
    I16(EnumSet.of(JavaType.Kind.SHORT, JavaType.Kind.INT, JavaType.Kind.LONG), EnumSet.of(JavaType.Kind.SHORT)),
    I32(EnumSet.of(JavaType.Kind.INT, JavaType.Kind.LONG), EnumSet.of(JavaType.Kind.INT, JavaType.Kind.BOOLEAN)),
    I64(EnumSet.of(JavaType.Kind.LONG, JavaType.Kind.INT, JavaType.Kind.SHORT),
            EnumSet.of(JavaType.Kind.LONG, JavaType.Kind.INT, JavaType.Kind.SHORT, JavaType.Kind.BOOLEAN)),
    F64(EnumSet.of(JavaType.Kind.DOUBLE), EnumSet.of(JavaType.Kind.DOUBLE)),
    // A str and a ptr are the same machine word (il.md §8.1), so either may be taken as any object.
    PTR(references(), references()),
    STR(references(), EnumSet.of(JavaType.Kind.STRING, JavaType.Kind.POINTER));

    private final Set<JavaType.Kind> parameters;
    private final Set<JavaType.Kind> results;

    IlType(Set<JavaType.Kind> parameters, Set<JavaType.Kind> results) {
        this.parameters = parameters;
        this.results = results;
    }

    private static Set<JavaType.Kind> references() {
        return EnumSet.of(JavaType.Kind.STRING, JavaType.Kind.POINTER, JavaType.Kind.OBJECT);
    }

    /** The type of a spelling in the signature table, or null. */
    static IlType parse(String text) {
        for (IlType type : values()) {
            if (type.toString().equals(text)) {
                return type;
            }
        }
        return null;
    }

    boolean acceptsParameter(JavaType type) {
        return parameters.contains(type.kind());
    }

    boolean acceptsResult(JavaType type) {
        return results.contains(type.kind());
    }

    /** The Java parameter types for messages: {@code long, int or short}. */
    String parameterTypes() {
        return list(parameters);
    }

    /** The Java result types for messages. */
    String resultTypes() {
        return list(results);
    }

    private static String list(Set<JavaType.Kind> kinds) {
        String all = kinds.stream().map(JavaType.Kind::title).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
