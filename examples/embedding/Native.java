import java.io.File;
import java.nio.file.Path;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.NativeLibrary;
import org.adderlang.il.Signature;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/** C functions in an IL program: {@code java ... Native.java libmine.so native.il}. */
public class Native {
    public static void main(String[] args) throws Exception {
        NativeLibrary library = NativeLibrary.load(Path.of(args[0]));
        try (Context context = Context.newBuilder("viper").allowAllAccess(true).build()) {
            ExternRegistry externs = ExternRegistry.ofContext(context);
            externs.register(library.handler("times2", Signature.parse("i64(i64)"), "times2"));
            externs.register(library.function("mean", Signature.parse("f64(f64, f64)"), "mean"));
            context.eval(Source.newBuilder("viper", new File(args[1])).build()).execute();
        }
    }
}
