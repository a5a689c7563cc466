package org.adderlang.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The type of a parameter or result of an extern method.
 *
 * @param source how generated code spells the type
 */
record JavaType(Kind kind, String source) {

    enum Kind {
        VOID("void"),
        BOOLEAN("boolean"),
        SHORT("short"),
        INT("int"),
        LONG("long"),
        DOUBLE("double"),
        /** ViperString. */
        STRING("ViperString"),
        /** java.lang.Object: any canonical pointer. */
        POINTER("Object"),
        /** ManagedObject or a subclass. */
        OBJECT("a ManagedObject class"),
        THREAD("ThreadState"),
        PROGRAM("ProgramState"),
        UNSUPPORTED("?");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static JavaType of(TypeMirror type, Types types, Elements elements) {
        String source = types.erasure(type).toString();
        return new JavaType(switch (type.getKind()) {
            case VOID -> Kind.VOID;
            case BOOLEAN -> Kind.BOOLEAN;
            case SHORT -> Kind.SHORT;
            case INT -> Kind.INT;
            case LONG -> Kind.LONG;
            case DOUBLE -> Kind.DOUBLE;
            case DECLARED -> switch (source) {
                case "java.lang.Object" -> Kind.POINTER;
                case Names.STRING -> Kind.STRING;
                case Names.THREAD_STATE -> Kind.THREAD;
                case Names.PROGRAM_STATE -> Kind.PROGRAM;
                default -> isManagedObject(type, types, elements) ? Kind.OBJECT : Kind.UNSUPPORTED;
            };
            default -> Kind.UNSUPPORTED;
        }, source);
    }

    private static boolean isManagedObject(TypeMirror type, Types types, Elements elements) {
        TypeElement managedObject = elements.getTypeElement(Names.MANAGED_OBJECT);
        return managedObject != null && types.isSubtype(types.erasure(type), managedObject.asType());
    }

    /** Whether it stands for the caller's state rather than an IL argument. */
    boolean isState() {
        return kind == Kind.THREAD || kind == Kind.PROGRAM;
    }

    @Override
    public String toString() {
        return source;
    }
}
