package org.adderlang.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks extern methods against the signature table; every problem is a compile error at the method. */
final class ExternChecker {
    private final SignatureTable table;
    private final Messager messager;
    private final Elements elements;
    private final Types types;
    private final ConstantTrapFinder constantTraps;
    private final Map<String, ExecutableElement> owners = new HashMap<>();

    ExternChecker(SignatureTable table, ProcessingEnvironment environment) {
        this.table = table;
        this.messager = environment.getMessager();
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.constantTraps = new ConstantTrapFinder(environment);
    }

    /** The correct extern methods of a runtime class. */
    List<ExternMethod> check(TypeElement runtimeClass) {
        if (runtimeClass.getEnclosingElement() instanceof TypeElement) {
            error(runtimeClass, "a @RuntimeClass must be a top-level class");
            return List.of();
        }
        String prefix = (String) Annotations.value(runtimeClass, Names.RUNTIME_CLASS, "value");
        List<ExternMethod> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(runtimeClass.getEnclosedElements())) {
            if (Annotations.find(method, Names.EXTERN) != null) {
                methods.addAll(check(method, prefix));
            }
        }
        return methods;
    }

    /** Reports an extern outside a runtime class, which nothing would ever call. */
    void checkPlace(Element method) {
        Element owner = method.getEnclosingElement();
        if (Annotations.find(owner, Names.RUNTIME_CLASS) == null) {
            error(method, "@Extern needs a @RuntimeClass annotation on class " + owner.getSimpleName());
        }
    }

    private List<ExternMethod> check(ExecutableElement method, String prefix) {
        Set<Modifier> modifiers = method.getModifiers();
        if (!modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE)) {
            error(method, "an @Extern method must be static and not private");
            return List.of();
        }
        var documentation = Documentation.of(elements.getDocComment(method));
        if (documentation.summary().isEmpty()) {
            error(method, "an @Extern method needs a javadoc sentence, which 'adder externs' shows");
        }
        if (constantTraps.onlyTraps(method)) {
            error(method, "this @Extern method only traps; leave it out, so that it counts and is reported as missing");
        }
        Map<SignatureTable.Signature, List<String>> bySignature = new LinkedHashMap<>();
        for (String name : fullNames(method, prefix)) {
            SignatureTable.Signature signature = table.find(name);
            ExecutableElement owner = owners.putIfAbsent(name, method);
            if (signature == null) {
                error(method, "the runtime has no extern " + name + "; the closest name is " + table.closest(name));
            } else if (owner != null) {
                error(method, name + " is already implemented by " + owner.getEnclosingElement() + "." + owner.getSimpleName());
            } else {
                bySignature.computeIfAbsent(signature, s -> new ArrayList<>()).add(name);
            }
        }
        List<JavaType> params = new ArrayList<>();
        method.getParameters().forEach(p -> params.add(JavaType.of(p.asType(), types, elements)));
        JavaType state = !params.isEmpty() && params.getFirst().isState() ? params.removeFirst() : null;
        JavaType result = JavaType.of(method.getReturnType(), types, elements);
        boolean inline = (boolean) Annotations.value(method, Names.EXTERN, "inline");
        List<ExternMethod> checked = new ArrayList<>();
        bySignature.forEach((signature, names) -> {
            if (fits(method, names.getFirst(), signature, params, result)) {
                checked.add(new ExternMethod(method, names, signature, state, params, result, inline, documentation));
            }
        });
        return checked;
    }

    private List<String> fullNames(ExecutableElement method, String prefix) {
        List<String> names = new ArrayList<>();
        for (String name : Annotations.strings(method, Names.EXTERN, "value")) {
            boolean full = prefix.isEmpty() || name.startsWith("rt_") || name.startsWith("Viper.");
            names.add(full ? name : prefix + "." + name);
        }
        if (names.isEmpty()) {
            error(method, "@Extern needs at least one name");
        }
        return names;
    }

    private boolean fits(ExecutableElement method, String name, SignatureTable.Signature signature, List<JavaType> params,
            JavaType result) {
        String subject = name + " is " + signature + ": ";
        if (params.size() != signature.params().size()) {
            error(method, subject + "expected " + signature.params().size() + " parameter(s) besides the state, got " + params.size());
            return false;
        }
        boolean fits = true;
        for (int i = 0; i < params.size(); i++) {
            IlType type = signature.params().get(i);
            if (!type.acceptsParameter(params.get(i))) {
                error(method, subject + "parameter " + (i + 1) + " must be " + type.parameterTypes() + ", not " + params.get(i));
                fits = false;
            }
        }
        if (!signature.result().acceptsResult(result)) {
            error(method, subject + "the result must be " + signature.result().resultTypes() + ", not " + result);
            fits = false;
        }
        return fits;
    }

    private void error(Element element, String text) {
        messager.printError(text, element);
    }
}
