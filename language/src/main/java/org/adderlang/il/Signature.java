package org.adderlang.il;

import java.util.List;

/** The signature of an extern, or the one written on a {@code call.indirect}. */
public record Signature(Type returnType, List<Type> params, boolean variadic) {
    public Signature {
        params = List.copyOf(params);
    }

    public Signature(Type returnType, List<Type> params) {
        this(returnType, params, false);
    }

    /** {@code i64(ptr, str)}. */
    @Override
    public String toString() {
        var text = new StringBuilder(returnType.toString()).append('(');
        for (int i = 0; i < params.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(params.get(i));
        }
        return text.append(variadic ? (params.isEmpty() ? "...)" : ", ...)") : ")").toString();
    }
}
