package org.adderlang.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;

/** Writes the table of a runtime class: a switch from index to a direct call. */
final class TableWriter {
    // HotSpot compiles no method of more than 8,000 bytes; the estimate is generous.
    private static final int METHOD_BYTES = 6000;
    private static final int CALL_BYTES = 16;
    private static final int ARGUMENT_BYTES = 16;

    private final GeneratedClass owner;
    private final List<ExternMethod> methods;
    private final NodesWriter nodes;

    TableWriter(GeneratedClass owner, List<ExternMethod> methods, NodesWriter nodes) {
        this.owner = owner;
        this.methods = methods;
        this.nodes = nodes;
    }

    void write(Filer filer) throws IOException {
        List<Integer> starts = chunkStarts();
        var source = new StringBuilder("""
                import org.adderlang.externs.Arguments;
                import org.adderlang.externs.ExternTable;
                import org.adderlang.nodes.ExprNode;
                import org.adderlang.nodes.InstructionSite;
                import org.adderlang.runtime.ThreadState;

                public final class %1$s extends ExternTable {

                    /** Returned as the base class, so that the verifier loads no table that is not used. */
                    public static ExternTable create() {
                        return new %1$s();
                    }

                    @Override
                    public Object call(int index, ThreadState thread, Object[] args) {
                """.formatted(owner.table()));
        for (int chunk = 1; chunk < starts.size(); chunk++) {
            source.append("        if (index < ").append(starts.get(chunk)).append(") {\n            return call")
                    .append(chunk - 1).append("(index, thread, args);\n        }\n");
        }
        source.append("        return call").append(starts.size() - 1).append("(index, thread, args);\n    }\n");
        for (int chunk = 0; chunk < starts.size(); chunk++) {
            int end = chunk + 1 < starts.size() ? starts.get(chunk + 1) : methods.size();
            source.append("\n    private static Object call").append(chunk)
                    .append("(int index, ThreadState thread, Object[] args) {\n        switch (index) {\n");
            for (int index = starts.get(chunk); index < end; index++) {
                source.append(callCase(index));
            }
            source.append("            default: throw noSuchIndex(index);\n        }\n    }\n");
        }
        source.append(createInline()).append("}\n");
        owner.write(filer, owner.table(), source.toString());
    }

    /** The first indices of the methods the calls are split into. */
    private List<Integer> chunkStarts() {
        List<Integer> starts = new ArrayList<>();
        int size = METHOD_BYTES;
        for (int i = 0; i < methods.size(); i++) {
            int bytes = CALL_BYTES + ARGUMENT_BYTES * (methods.get(i).params().size() + 1);
            if (size + bytes > METHOD_BYTES) {
                starts.add(i);
                size = 0;
            }
            size += bytes;
        }
        return starts;
    }

    private String callCase(int index) {
        ExternMethod method = methods.get(index);
        List<String> args = new ArrayList<>();
        if (method.state() != null) {
            args.add(method.state().kind() == JavaType.Kind.THREAD ? "thread" : "thread.program()");
        }
        for (int i = 0; i < method.params().size(); i++) {
            args.add(argument(method, i));
        }
        String call = method.target() + "(" + String.join(", ", args) + ")";
        return "            case " + index + ": " + switch (method.signature().result()) {
            case VOID -> call + "; return null;";
            case I1, I16, I32, I64 -> "return Long.valueOf(" + Conversions.toLong(method, call) + ");";
            case F64 -> "return Double.valueOf(" + call + ");";
            case PTR, STR -> "return " + call + ";";
        } + "\n";
    }

    private static String argument(ExternMethod method, int index) {
        JavaType type = method.params().get(index);
        return switch (type.kind()) {
            case BOOLEAN -> "truth(args, " + index + ")";
            case LONG, INT, SHORT -> Conversions.fromLong(type, "integer(args, " + index + ")");
            case DOUBLE -> "real(args, " + index + ")";
            default -> Conversions.fromObject(type, "args[" + index + "]", method.name(), index);
        };
    }

    private String createInline() {
        if (nodes.isEmpty()) {
            return "";
        }
        var source = new StringBuilder("\n    @Override\n    public ExprNode createInline(int index, InstructionSite site, ExprNode[] args) {\n"
                + "        return switch (index) {\n");
        for (int index = 0; index < methods.size(); index++) {
            if (methods.get(index).inline()) {
                source.append("            case ").append(index).append(" -> ").append(owner.nodes()).append('.')
                        .append(nodes.className(index)).append(".create(site, args);\n");
            }
        }
        return source.append("            default -> null;\n        };\n    }\n").toString();
    }
}
