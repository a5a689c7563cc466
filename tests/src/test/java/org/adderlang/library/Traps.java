package org.adderlang.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.adderlang.il.TrapKind;
import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.function.Executable;

/** Assertions about traps of library externs. */
public final class Traps {
    private Traps() {
    }

    /** Checks that {@code call} raises a DomainError trap, code 0, with this text. */
    public static void assertTraps(String text, Executable call) {
        LibraryTrap trap = assertThrows(LibraryTrap.class, call);
        assertEquals(text, trap.text());
        assertEquals(TrapKind.DOMAIN_ERROR, trap.kind());
        assertEquals(0, trap.code());
    }
}
