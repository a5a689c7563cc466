import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.HookKind;
import org.adderlang.api.Hooks;
import org.adderlang.api.TrapHandler;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Hooks that count, trace and veto calls, and a handler for traps. */
public class Watching {
    private static final String PROGRAM = """
            il 0.2.0
            extern @spend(i64) -> i64
            func @half(i64 %x) -> i64 {
            entry(%x:i64):
              %r = sdiv.chk0 %x, 2
              ret %r
            }
            func @pay(i64 %amount) -> i64 {
            entry(%amount:i64):
              %first = call @half(%amount)
              %rest = call @spend(%first)
              ret %rest
            }
            """;

    public static void main(String[] args) {
        try (Context context = Context.newBuilder("viper").allowAllAccess(true).build()) {
            ExternRegistry.ofContext(context).registerLongs("spend", x -> 100 - x);
            Hooks hooks = Hooks.of(context.getEngine());
            Map<String, Integer> counts = new TreeMap<>();
            hooks.register(HookKind.BEFORE_CALL, event -> counts.merge(event.name(), 1, Integer::sum));
            long trace = hooks.register(HookKind.AFTER_CALL,
                    event -> System.out.println("  " + event.name() + event.arguments() + " = " + event.result()));
            hooks.register(Set.of(HookKind.BEFORE_CALL), event -> event.name().equals("spend"), event -> {
                if ((long) event.arguments().getFirst() > 50) {
                    throw new IllegalStateException("not more than 50");
                }
            }, 10);
            TrapHandler.install(context, trap -> System.out.println("trap in @" + trap.function() + ": " + trap.message()));

            Value program = context.eval("viper", PROGRAM);
            System.out.println("pay(40) = " + program.invokeMember("pay", 40));
            hooks.disable(trace);
            try {
                program.invokeMember("pay", 200);
            } catch (PolyglotException e) {
                System.out.println("refused: " + e.getMessage());
            }
            System.out.println("calls: " + counts);
        }
    }
}
