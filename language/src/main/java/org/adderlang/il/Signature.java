package org.adderlang.il;

import java.util.ArrayList;
import java.util.List;

/** The signature of an extern, or the one written on a {@code call.indirect}. */
public record Signature(Type returnType, List<Type> params, boolean variadic) {
    public Signature {
        params = List.copyOf(params);
    }

    public Signature(Type returnType, List<Type> params) {
        this(returnType, params, false);
    }

    /** A signature of a fixed number of parameters. */
    public static Signature of(Type returnType, Type... params) {
        return new Signature(returnType, List.of(params));
    }

    /**
     * The signature of a text such as {@code i64(ptr, str)}, {@code void()} or, with more arguments of any type,
     * {@code void(ptr, ...)}; blanks do not count.
     *
     * @throws IllegalArgumentException when the text is no signature; the message quotes it and says what is wrong
     */
    public static Signature parse(String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.strip().endsWith(")")) {
            throw new IllegalArgumentException("malformed signature '" + text + "': expected RESULT(PARAMETER, ...)");
        }
        List<Type> params = new ArrayList<>();
        boolean variadic = false;
        String list = text.substring(open + 1, text.lastIndexOf(')')).strip();
        for (String param : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            if (variadic) {
                throw new IllegalArgumentException("malformed signature '" + text + "': ... must be the last parameter");
            }
            variadic = param.strip().equals("...");
            if (!variadic) {
                Type type = typeOf(param, text);
                if (type == Type.VOID) {
                    throw new IllegalArgumentException("malformed signature '" + text + "': a parameter cannot be void");
                }
                params.add(type);
            }
        }
        return new Signature(typeOf(text.substring(0, open), text), params, variadic);
    }

    private static Type typeOf(String name, String text) {
        Type type = Type.parse(name.strip());
        if (type == null) {
            throw new IllegalArgumentException("malformed signature '" + text + "': unknown type '" + name.strip() + "'");
        }
        return type;
    }

    // Written out, here and in equals: what the JVM makes for a record takes 4 ms at the first call, and every program makes one.
    @Override
    public int hashCode() {
        return 31 * (31 * returnType.hashCode() + params.hashCode()) + Boolean.hashCode(variadic);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature s && returnType.equals(s.returnType) && params.equals(s.params) && variadic == s.variadic;
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
