package org.adderlang.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes the registry of all externs: a class that makes tables by number, a resource with lines {@code name TAB table TAB
 * index}, and one with lines {@code name TAB summary [TAB trap]…}. Both are sorted by name, to be searched unparsed.
 */
final class RegistryWriter {
    private final List<String> tables = new ArrayList<>();
    // Names are ASCII, so string order is byte order.
    private final Map<String, String> index = new TreeMap<>();
    private final Map<String, String> docs = new TreeMap<>();

    void add(GeneratedClass owner, List<ExternMethod> methods) {
        for (int i = 0; i < methods.size(); i++) {
            Documentation documentation = methods.get(i).documentation();
            for (String name : methods.get(i).names()) {
                index.put(name, tables.size() + "\t" + i);
                docs.put(name, String.join("\t", documentation.summary(), String.join("\t", documentation.traps())).strip());
            }
        }
        tables.add(owner.qualified(owner.table()));
    }

    void write(Filer filer, List<TypeElement> origins) throws IOException {
        Element[] elements = origins.toArray(Element[]::new);
        var source = new StringBuilder("// Generated from all runtime classes.\npackage " + Names.REGISTRY_PACKAGE + ";\n\n"
                + "final class " + Names.REGISTRY_CLASS + " {\n    static final int COUNT = " + tables.size() + ";\n\n"
                + "    private " + Names.REGISTRY_CLASS + "() {\n    }\n\n"
                + "    static ExternTable create(int table) {\n        return switch (table) {\n");
        for (int i = 0; i < tables.size(); i++) {
            source.append("            case ").append(i).append(" -> ").append(tables.get(i)).append(".create();\n");
        }
        source.append("            default -> throw new IllegalArgumentException(\"no table \" + table);\n        };\n    }\n}\n");
        try (Writer writer = filer.createSourceFile(Names.REGISTRY_PACKAGE + "." + Names.REGISTRY_CLASS, elements).openWriter()) {
            writer.write(source.toString());
        }
        writeLines(filer, Names.INDEX_RESOURCE, index, elements);
        writeLines(filer, Names.DOCS_RESOURCE, docs, elements);
    }

    private static void writeLines(Filer filer, String resource, Map<String, String> lines, Element[] origins) throws IOException {
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, Names.REGISTRY_PACKAGE, resource, origins)
                .openWriter()) {
            for (Map.Entry<String, String> line : lines.entrySet()) {
                writer.write(line.getKey() + "\t" + line.getValue() + "\n");
            }
        }
    }
}
