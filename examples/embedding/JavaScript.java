import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** JavaScript functions and objects in an IL program, and an IL function called by JavaScript. */
public class JavaScript {
    private static final String PROGRAM = """
            il 0.2.0
            extern @find(str) -> ptr
            extern @price(ptr) -> f64
            func @total(str %name, f64 %count) -> f64 {
            entry(%name:str, %count:f64):
              %item = call @find(%name)
              %price = call @price(%item)
              %total = fmul %price, %count
              ret %total
            }
            """;

    public static void main(String[] args) {
        try (Context context = Context.newBuilder("viper", "js").allowAllAccess(true).build()) {
            Value externs = context.getBindings("viper");
            context.eval("js", "const items = {tea: {price: 2.5}, cake: {price: 4}}");
            externs.putMember("find", context.eval("js", "name => items[name]"));
            externs.putMember("price", context.eval("js", "item => item.price"));
            Value program = context.eval("viper", PROGRAM);
            System.out.println("two teas: " + program.invokeMember("total", "tea", 2.0));
            Value js = context.eval("js", "program => program.total('cake', 3)");
            System.out.println("three cakes: " + js.execute(program));
        }
    }
}
