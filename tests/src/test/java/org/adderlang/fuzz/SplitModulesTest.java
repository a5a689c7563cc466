package org.adderlang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Function;
import org.adderlang.il.Global;
import org.adderlang.il.Linkage;
import org.adderlang.il.Module;
import org.adderlang.il.Parser;
import org.adderlang.il.Printer;
import org.adderlang.il.link.LinkInput;
import org.adderlang.il.link.Linker;
import org.adderlang.il.verify.Verifier;
import org.junit.jupiter.api.Test;

/** Random modules, cut into files at random: linked, they are what they were. */
class SplitModulesTest {
    private static final RuntimeSignatures RUNTIME = RuntimeSignatures.builtin();

    @Test
    void splitModulesLinkToTheWhole() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            Module whole = Parser.parse(ModuleGenerator.generate(seed, 3, false));
            List<LinkInput> files = new ArrayList<>();
            for (Module part : split(whole, new Random(seed))) {
                Module file = Parser.parse(Printer.print(part));
                assertEquals(List.of(), Verifier.verify(file, RUNTIME));
                files.add(new LinkInput(files.size() + ".il", file));
            }
            Module linked = Linker.link(files, RUNTIME).module();
            assertEquals(List.of(), Verifier.verify(linked, RUNTIME));
            assertEquals(definitions(whole), definitions(linked), "seed " + seed);
        }
    }

    /** The printed functions and globals without their linkage, sorted. */
    private static TreeSet<String> definitions(Module module) {
        String text = Printer.print(module).replaceAll("(?m)^(func|global) export ", "$1 ");
        return new TreeSet<>(List.of(text.split("(?m)^(?=func |global |extern )")));
    }

    private static List<Module> split(Module whole, Random random) {
        int count = 2 + random.nextInt(2);
        List<List<Global>> globals = lists(count);
        List<List<Function>> functions = lists(count);
        for (Global global : whole.globals()) {
            int home = random.nextInt(count);
            for (int i = 0; i < count; i++) {
                globals.get(i).add(new Global(global.name(), global.type(), i == home ? global.init() : null, global.isConst(),
                        i == home ? Linkage.EXPORT : Linkage.IMPORT, 0));
            }
        }
        for (Function function : whole.functions()) {
            int home = random.nextInt(count);
            for (int i = 0; i < count; i++) {
                functions.get(i).add(new Function(function.name(), function.params(), function.returnType(),
                        i == home ? function.blocks() : List.of(), function.valueNames(),
                        i == home ? Linkage.EXPORT : Linkage.IMPORT, function.attributes(), 0));
            }
        }
        List<Module> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Module(whole.version(), null, whole.externs(), globals.get(i), functions.get(i)));
        }
        return parts;
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
