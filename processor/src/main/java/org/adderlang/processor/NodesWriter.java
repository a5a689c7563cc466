package org.adderlang.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        String call = method.target() + "(" + arguments(method) + ")";
        boolean truth = method.result().kind() == JavaType.Kind.BOOLEAN;
        return switch (kind(method)) {
            case "LONG" -> execute(method, "long executeLong", "return " + Conversions.toLong(method, call))
                    + (truth ? execute(method, "boolean executeBoolean", "return " + call) : "")
                    + drop("executeLong");
            case "DOUBLE" -> execute(method, "double executeDouble", "return " + call) + drop("executeDouble");
            case "OBJECT" -> execute(method, "Object executeObject", "return " + call) + drop("executeObject");
            default -> execute(method, "void executeVoid", call);
        };
    }

    private static String execute(ExternMethod method, String signature, String statement) {
        String name = signature.substring(signature.indexOf(' ') + 1);
        String relinked = signature.startsWith("void")
                ? "relink()." + name + "(frame);\n            return;" : "return relink()." + name + "(frame);";
        String evaluation = IntStream.range(0, method.params().size())
                .mapToObj(i -> "        " + evaluate(method.params().get(i), i) + ";\n").collect(Collectors.joining());
        return """

                    @Override
                    public %s(VirtualFrame frame) {
                        if (!isLinked()) {
                            %s
                        }
                %s        try {
                            %s;
                        } catch (LibraryTrap e) {
                            throw trap(e);
                        } catch (RuntimeException | OutOfMemoryError e) {
                            throw failure(frame, e);
                        }
                    }
                """.formatted(signature, relinked, evaluation, statement);
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

    private static String arguments(ExternMethod method) {
        List<String> args = new ArrayList<>();
        if (method.state() != null) {
            args.add(method.state().kind() == JavaType.Kind.THREAD ? "thread(frame)" : "thread(frame).program()");
        }
        for (int i = 0; i < method.params().size(); i++) {
            JavaType type = method.params().get(i);
            args.add(Conversions.fromObject(type, Conversions.fromLong(type, "v" + i), method.name(), i));
        }
        return String.join(", ", args);
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
