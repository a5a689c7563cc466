package org.adderlang.launcher;

import java.util.Optional;
import org.graalvm.polyglot.Engine;

/** What {@code adder --version} says: the version, and whether programs get compiled to machine code. */
final class RuntimeReport {
    private RuntimeReport() {
    }

    static String of(Engine engine) {
        return "Adder " + version(engine) + " (Viper IL 0.2.0)\n"
                + "Java " + Runtime.version() + "\n"
                + runtime(engine);
    }

    private static String version(Engine engine) {
        var language = engine.getLanguages().get("viper");
        return language == null ? "without its language module" : language.getVersion();
    }

    private static String runtime(Engine engine) {
        String name = engine.getImplementationName();
        if (!name.equals("Interpreted")) {
            return "Optimizing runtime: on (" + name + ")";
        }
        return "Optimizing runtime: off, programs are only interpreted: " + whyInterpreted();
    }

    private static String whyInterpreted() {
        Optional<Module> compiler = ModuleLayer.boot().findModule("jdk.graal.compiler");
        if (ModuleLayer.boot().findModule("jdk.internal.vm.ci").isEmpty()) {
            return "the JVM was started without -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI";
        }
        if (compiler.isEmpty() || compiler.get().getPackages().isEmpty()) {
            return "the Graal compiler is not on --upgrade-module-path";
        }
        return "the module org.graalvm.truffle.runtime is missing or switched off";
    }
}
