import java.lang.invoke.MethodHandles;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.ForeignMethod;
import org.adderlang.il.TrapKind;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** Gives IL programs a function to call, in every scope and in every way that Java has. */
public class Times2 {
    private static final String PROGRAM = """
            il 0.2.0
            extern @times2(i64) -> i64
            func @answer() -> i64 {
            entry:
              %r = call @times2(21)
              ret %r
            }
            """;

    /** An object whose marked methods become externs. */
    public static class Calculator {
        @ForeignMethod("times2")
        public long twice(long x) {
            return x + x;
        }
    }

    public static void main(String[] args) {
        try (Context context = Context.newBuilder("viper").allowAllAccess(true).build()) {
            Value program = context.eval("viper", PROGRAM);

            // Every program of this JVM can call it.
            ExternRegistry.process().registerLongs("times2", x -> 2 * x);
            print("process", program);

            // Only programs of this context, and they prefer it.
            ExternRegistry.ofContext(context).registerMethods(new Calculator(), MethodHandles.lookup());
            print("context", program);

            // Only this program.
            ExternRegistry.ofProgram(program).register(ExternDescriptor.ofLongs("times2", x -> x << 1));
            print("run", program);

            // The same with nothing but GraalVM's own API.
            context.getBindings("viper").putMember("times2", (ProxyExecutable) values -> values[0].asLong() * 2);
            print("polyglot", context.eval("viper", PROGRAM));

            // A function that sees the call, and may refuse it.
            ExternRegistry.ofContext(context).register("times2", "i64(i64)", call -> {
                if (call.longArg(0) > 1_000_000) {
                    throw call.raiseTrap(TrapKind.BOUNDS, 0, "too large");
                }
                return call.longArg(0) * 2;
            });
            print("foreign function", context.eval("viper", PROGRAM));
            ExternRegistry.process().unregister("times2");
        }
    }

    private static void print(String scope, Value program) {
        System.out.println(scope + ": " + program.invokeMember("answer").asLong());
    }
}
