package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.stream.Stream;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.PolyglotFunction;
import org.adderlang.api.RegisteredExtern;
import org.adderlang.api.TrapHandler;

/**
 * What is visible everywhere in a context: its externs, and the functions of the program that was loaded last. Writing an
 * executable value registers it as an extern with the signature that each program declares; removing it unregisters it.
 */
@ExportLibrary(InteropLibrary.class)
final class TopScope implements TruffleObject {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private final AdderContext context;
    private Program program;

    TopScope(AdderContext context) {
        this.context = context;
    }

    void load(Program loaded) {
        program = loaded;
    }

    static void register(ExternRegistry registry, String name, Object value) throws UnsupportedTypeException {
        if (!INTEROP.isExecutable(value)) {
            throw UnsupportedTypeException.create(new Object[]{value}, "extern '" + name + "': expected a function");
        }
        registry.register(ExternDescriptor.ofValue(name, null, value));
    }

    private ExternRegistry registry() {
        return context.externs().registry();
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return AdderLanguage.class;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        Stream<String> functions = program == null ? Stream.of() : program.functionNames();
        return new NameList(Stream.concat(registry().list().stream().map(RegisteredExtern::name), functions).distinct()
                .toArray(String[]::new));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return member.equals(ExternRegistry.MEMBER) || registry().find(member) != null || isMemberInvocable(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        if (member.equals(ExternRegistry.MEMBER)) {
            return context.env().asGuestValue(registry());
        }
        ExternDescriptor extern = registry().find(member);
        if (extern == null) {
            if (program != null) {
                return program.readMember(member);
            }
            throw UnknownIdentifierException.create(member);
        }
        return context.env().asGuestValue(extern.function() instanceof PolyglotFunction function ? function.value() : extern);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String member) {
        return registry().find(member) == null && program != null && program.isMemberInvocable(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String member, Object[] arguments)
            throws UnknownIdentifierException, ArityException, UnsupportedTypeException {
        if (program == null) {
            throw UnknownIdentifierException.create(member);
        }
        return program.invokeMember(member, arguments);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberModifiable(String member) {
        return member.equals(TrapHandler.MEMBER) || isMemberReadable(member);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInsertable(String member) {
        return !isMemberModifiable(member);
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) throws UnsupportedTypeException {
        if (member.equals(TrapHandler.MEMBER)) {
            context.trapHandler().setHandler(INTEROP.isNull(value) ? null : (TrapHandler) context.env().asHostObject(value));
        } else {
            register(registry(), member, value);
        }
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberRemovable(String member) {
        return registry().find(member) != null;
    }

    @ExportMessage
    @TruffleBoundary
    void removeMember(String member) throws UnknownIdentifierException {
        if (!registry().unregister(member)) {
            throw UnknownIdentifierException.create(member);
        }
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "functions";
    }
}
