package org.adderlang.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Filer;

/** Writes one node class for each inline extern, nested in one class per runtime class. */
final class NodesWriter {
    private final GeneratedClass owner;
    private final List<ExternMethod> methods;
    private final List<String> classNames = new ArrayList<>();

    NodesWriter(GeneratedClass owner, List<ExternMethod> methods) {
        this.owner = owner;
        this.methods = methods;
        Set<String> used = new HashSet<>();
        for (int i = 0; i < methods.size(); i++) {
            String method = methods.get(i).element().getSimpleName().toString();
            String name = Character.toUpperCase(method.charAt(0)) + method.substring(1) + "Node";
            classNames.add(used.add(name) ? name : name + i);
        }
    }

    boolean isEmpty() {
        return methods.stream().noneMatch(ExternMethod::inline);
    }

    /** The simple name of the node class of an inline method. */
    String className(int index) {
        return classNames.get(index);
    }

    void write(Filer filer) throws IOException {
        if (isEmpty()) {
            return;
        }
        var source = new StringBuilder("""
                import com.oracle.truffle.api.frame.VirtualFrame;
                import org.adderlang.externs.Arguments;
                import org.adderlang.externs.OtherResultException;
                import org.adderlang.il.Type;
                import org.adderlang.nodes.ExprNode;
                import org.adderlang.nodes.InstructionSite;
                import org.adderlang.nodes.call.InlineExternNode;
                import org.adderlang.runtime.LibraryTrap;

                final class %1$s {
                    private %1$s() {
                    }
                """.formatted(owner.nodes()));
        for (int i = 0; i < methods.size(); i++) {
            if (methods.get(i).inline()) {
                source.append(nodeClass(methods.get(i), classNames.get(i)).indent(4));
            }
        }
        owner.write(filer, owner.nodes(), source.append("}\n").toString());
    }

    private static String nodeClass(ExternMethod method, String className) {
        int count = method.params().size();
        String children = lines(count, "    @Child private ExprNode a%1$d;");
        String assignments = lines(count, "        a%1$d = args[%1$d];");
        String list = IntStream.range(0, count).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
        return """

                static final class %s extends InlineExternNode {
                %s
                    private %1$s(InstructionSite site, ExprNode[] args) {
                        super(site);
                %s    }

                    static ExprNode create(InstructionSite site, ExprNode[] args) {
                        return new %1$s(site, args);
                    }

                    @Override
                    public Type.Kind kind() {
                        return Type.Kind.%s;
                    }

                    @Override
                    protected ExprNode[] arguments() {
                        return new ExprNode[]{%s};
                    }
                %s}
                """.formatted(className, children, assignments, kind(method), list, executeMethods(method));
    }

    private static String executeMethods(ExternMethod method) {
        UnboxedMethod unboxed = UnboxedMethod.of(method);
        boolean truth = method.result().kind() == JavaType.Kind.BOOLEAN;
        UnaryOperator<String> returned = call -> "return " + call;
        return switch (kind(method)) {
            case "LONG" -> execute(method, unboxed, "long executeLong", call -> "return " + Conversions.toLong(method, call))
                    + (truth ? execute(method, unboxed, "boolean executeBoolean", returned) : "")
                    + drop("executeLong");
            case "DOUBLE" -> execute(method, unboxed, "double executeDouble", returned) + drop("executeDouble");
            case "OBJECT" -> execute(method, unboxed, "Object executeObject", returned) + drop("executeObject");
            default -> execute(method, unboxed, "void executeVoid", call -> call);
        } + (unboxed != null && unboxed.isResult() ? number(method, unboxed) : "");
    }

    private static String execute(ExternMethod method, UnboxedMethod unboxed, String signature, UnaryOperator<String> statement) {
        String name = signature.substring(signature.indexOf(' ') + 1);
        String relinked = signature.startsWith("void")
                ? "relink()." + name + "(frame);\n            return;" : "return relink()." + name + "(frame);";
        String special = unboxed == null || unboxed.isResult() ? "" : """
                            if (unboxed) {
                                %s;%s
                            }
                """.formatted(statement.apply(call(method, unboxed.target(method), unboxed.parameter())),
                signature.startsWith("void") ? "\n                return;" : "");
        return """

                    @Override
                    public %s(VirtualFrame frame) {
                        if (!isLinked()) {
                            %s
                        }
                %s        try {
                %s            %s;
                        } catch (LibraryTrap e) {
                            throw trap(e);
                        } catch (RuntimeException | OutOfMemoryError e) {
                            throw failure(frame, e);
                        }
                    }
                """.formatted(signature, relinked, evaluations(method, unboxed), special,
                statement.apply(call(method, method.target(), -1)));
    }

    /** The method that gives the result as a number. */
    private static String number(ExternMethod method, UnboxedMethod unboxed) {
        return """

                    @Override
                    public boolean givesNumber(boolean fresh) {
                        return %sisLinked();
                    }

                    @Override
                    public long number(VirtualFrame frame) {
                %s        try {
                            return %s;
                        } catch (LibraryTrap e) {
                            throw trap(e);
                        } catch (OtherResultException e) {
                            throw e;
                        } catch (RuntimeException | OutOfMemoryError e) {
                            throw failure(frame, e);
                        }
                    }
                """.formatted(unboxed.isFresh(method) ? "" : "!fresh && ", evaluations(method, null), call(method, unboxed.target(method), -1));
    }

    private static String evaluations(ExternMethod method, UnboxedMethod unboxed) {
        return IntStream.range(0, method.params().size())
                .mapToObj(i -> unboxed != null && unboxed.parameter() == i ? evaluateNumber(i, unboxed.isKept(method))
                        : "        " + evaluate(method.params().get(i), i) + ";\n").collect(Collectors.joining());
    }

    /** Evaluates a child to a number, if that is possible, or else to an object. */
    private static String evaluateNumber(int index, boolean kept) {
        return """
                        Object v%1$d = null;
                        long n%1$d = 0;
                        boolean unboxed = false;
                        if (a%1$d instanceof InlineExternNode call && call.givesNumber(%2$s)) {
                            try {
                                n%1$d = call.number(frame);
                                unboxed = true;
                            } catch (OtherResultException e) {
                                v%1$d = e.result();
                            }
                        } else {
                            v%1$d = a%1$d.executeObject(frame);
                        }
                """.formatted(index, kept);
    }

    private static String drop(String execute) {
        return """

                    @Override
                    public void executeVoid(VirtualFrame frame) {
                        %s(frame);
                    }
                """.formatted(execute);
    }

    /** Evaluates a child; arguments are checked only after all are evaluated, as in any other call. */
    private static String evaluate(JavaType type, int index) {
        String declaration = switch (type.kind()) {
            case BOOLEAN -> "boolean v%1$d = a%1$d.executeBoolean(frame)";
            case LONG, INT, SHORT -> "long v%1$d = a%1$d.executeLong(frame)";
            case DOUBLE -> "double v%1$d = a%1$d.executeDouble(frame)";
            default -> "Object v%1$d = a%1$d.executeObject(frame)";
        };
        return declaration.formatted(index);
    }

    /** @param number the index of the argument that is a number in place of an object, or -1 */
    private static String call(ExternMethod method, String target, int number) {
        List<String> args = new ArrayList<>();
        if (method.state() != null) {
            args.add(method.state().kind() == JavaType.Kind.THREAD ? "thread(frame)" : "thread(frame).program()");
        }
        for (int i = 0; i < method.params().size(); i++) {
            JavaType type = method.params().get(i);
            args.add(i == number ? "n" + i : Conversions.fromObject(type, Conversions.fromLong(type, "v" + i), method.name(), i));
        }
        return target + "(" + String.join(", ", args) + ")";
    }

    private static String kind(ExternMethod method) {
        return switch (method.signature().result()) {
            case VOID -> "NONE";
            case I1, I16, I32, I64 -> "LONG";
            case F64 -> "DOUBLE";
            case PTR, STR -> "OBJECT";
        };
    }

    private static String lines(int count, String format) {
        return IntStream.range(0, count).mapToObj(i -> format.formatted(i) + "\n").collect(Collectors.joining());
    }
}
