package org.adderlang.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.HookKind;
import org.adderlang.api.Hooks;
import org.adderlang.il.Signature;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Calls of one extern from a loop in IL, and of the same function from the same loop in Java; the score is calls per
 * microsecond. Each call takes the result of the one before, so that the score is the cost of a call and does not depend on how
 * many independent calls a compiler can overlap: the plain Java is compiled by C2, which unrolls loops differently.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExternBenchmark {
    private static final int CALLS = 1_000_000;
    private static final String LOOP = """
            il 0.2.0
            extern @f(i64) -> i64
            func @loop(i64 %n) -> i64 {
            entry(%n:i64):
              br head(%n, 1)
            head(%i:i64, %s:i64):
              %more = scmp_gt %i, 0
              cbr %more, body(%i, %s), done(%s)
            body(%j:i64, %t:i64):
              %r = call @f(%t)
              %k = isub.ovf %j, 1
              br head(%k, %r)
            done(%v:i64):
              ret %v
            }
            """;

    /**
     * Extern forms: a typed function, a ForeignFunction; a Java lambda, a proxy and a JavaScript function through the polyglot API.
     * The last two are the typed one with a disabled hook, and with one that does nothing.
     */
    @Param({"java", "typed", "foreign", "lambda", "proxy", "js", "hooksOff", "hooksOn"})
    public String form;
    private final LongUnaryOperator function = x -> (x * 6364136223846793005L + 1442695040888963407L) ^ (x >>> 7);
    private Context context;
    private Value loop;

    @Setup(Level.Trial)
    public void open() {
        context = Context.newBuilder("viper", "js").allowAllAccess(true).build();
        ExternRegistry registry = ExternRegistry.ofContext(context);
        switch (form) {
            case "foreign" -> registry.register(ExternDescriptor.of("f", Signature.parse("i64(i64)"), c -> function.applyAsLong(c.longArg(0))));
            case "proxy" -> context.getBindings("viper").putMember("f", (ProxyExecutable) a -> function.applyAsLong(a[0].asLong()));
            case "lambda" -> context.getBindings("viper").putMember("f", function);
            case "js" -> context.getBindings("viper").putMember("f", context.eval("js", "x => (x * 3) ^ (x >>> 7)"));
            default -> registry.register(ExternDescriptor.ofLongs("f", function));
        }
        if (form.startsWith("hooks")) {
            Hooks hooks = Hooks.of(context.getEngine());
            long id = hooks.register(HookKind.BEFORE_CALL, event -> { });
            if (form.equals("hooksOff")) {
                hooks.disable(id);
            }
        }
        loop = context.eval("viper", LOOP).getMember("loop");
    }

    @TearDown(Level.Trial)
    public void close() {
        context.close();
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public long calls() {
        return form.equals("java") ? javaLoop(CALLS) : loop.execute(CALLS).asLong();
    }

    private long javaLoop(long n) {
        long result = 1;
        for (long i = n; i > 0; i = Math.subtractExact(i, 1)) {
            result = function.applyAsLong(result);
        }
        return result;
    }
}
