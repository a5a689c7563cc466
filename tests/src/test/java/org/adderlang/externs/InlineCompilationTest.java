package org.adderlang.externs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.runtime.OptimizedCallTarget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

/** Every inline extern must be suitable for partial evaluation: its node compiles, without performance warnings. */
class InlineCompilationTest {
    @Test
    void everyInlineExternCompiles() {
        var log = new ByteArrayOutputStream();
        List<String> failures = new ArrayList<>();
        int compiled = 0;
        try (Context context = Context.newBuilder(CompilationLanguage.ID).allowExperimentalOptions(true).logHandler(log)
                .option("engine.BackgroundCompilation", "false")
                .option("engine.CompilationFailureAction", "Print")
                .option("compiler.TreatPerformanceWarningsAsErrors", "all").build()) {
            for (String name : Builtins.names()) {
                if (node(name) != null) {
                    compiled++;
                    if (!context.eval(CompilationLanguage.ID, name).asBoolean()) {
                        failures.add(name);
                    }
                }
            }
        }
        assertEquals(List.of(), failures, () -> log.toString(StandardCharsets.UTF_8));
        assertTrue(compiled >= 18, "inline externs: " + compiled);
    }

    private static ExprNode node(String name) {
        Builtin builtin = Builtins.find(name);
        Signature signature = builtin.signature();
        ExprNode[] args = new ExprNode[signature.params().size()];
        for (int i = 0; i < args.length; i++) {
            args[i] = new Argument(i + 1, signature.params().get(i).kind());
        }
        return builtin.createInline(null, args);
    }

    static RootNode root(TruffleLanguage<?> language, String name) {
        return new Root(language, name, node(name));
    }

    private static final class Root extends RootNode {
        private final String name;
        @Child private ExprNode body;

        Root(TruffleLanguage<?> language, String name, ExprNode body) {
            super(language);
            this.name = name;
            this.body = body;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            return body.executeBoxed(frame);
        }
    }

    /** Compiles another root, once the engine runs. */
    static final class Compile extends RootNode {
        private final RootNode root;

        Compile(TruffleLanguage<?> language, RootNode root) {
            super(language);
            this.root = root;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            var target = (OptimizedCallTarget) root.getCallTarget();
            target.compile(true);
            return target.isValid();
        }
    }

    private static final class Argument extends ExprNode {
        private final int index;
        private final Type.Kind kind;

        Argument(int index, Type.Kind kind) {
            this.index = index;
            this.kind = kind;
        }

        @Override
        public Type.Kind kind() {
            return kind;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return (Long) frame.getArguments()[index];
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return (Double) frame.getArguments()[index];
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            return frame.getArguments()[index];
        }
    }
}
