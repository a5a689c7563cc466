import java.util.ArrayList;
import java.util.List;
import org.adderlang.api.ExternRegistry;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** A Java list behind a pointer of IL, and a Java function that calls back into IL. */
public class Callbacks {
    private static final String PROGRAM = """
            il 0.2.0
            extern @list_new() -> ptr
            extern @list_add(ptr, i64) -> void
            extern @list_each(ptr, ptr) -> i64
            func @square(i64 %x) -> i64 {
            entry(%x:i64):
              %r = imul.ovf %x, %x
              ret %r
            }
            func @main() -> i64 {
            entry:
              %list = call @list_new()
              call @list_add(%list, 3)
              call @list_add(%list, 4)
              %f = addr_of @square
              %sum = call @list_each(%list, %f)
              ret %sum
            }
            """;

    public static void main(String[] args) {
        try (Context context = Context.newBuilder("viper").allowAllAccess(true).build()) {
            ExternRegistry externs = ExternRegistry.ofContext(context);
            externs.register("list_new", "ptr()", call -> new ArrayList<Long>());
            externs.register("list_add", "void(ptr, i64)", call -> {
                list(call.objectArg(0, List.class)).add(call.longArg(1));
                return null;
            });
            externs.register("list_each", "i64(ptr, ptr)", call -> {
                long sum = 0;
                for (long number : list(call.objectArg(0, List.class))) {
                    sum += (long) call.invokePointer(call.pointerArg(1), number);
                }
                return sum;
            });
            Value program = context.eval("viper", PROGRAM);
            System.out.println("3 * 3 + 4 * 4 = " + program.execute().asLong());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Long> list(List<?> list) {
        return (List<Long>) list;
    }
}
