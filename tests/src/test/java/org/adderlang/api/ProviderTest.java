package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

/** Externs of providers on the class path. */
class ProviderTest {
    /** Named in META-INF/services. */
    public static final class Provider implements ExternProvider {
        @Override
        public void provide(ExternRegistry process) {
            process.registerLongs("Provided.Answer", () -> 42);
        }
    }

    @Test
    void providersFillTheProcessScope() {
        try (Context context = Program.context()) {
            assertEquals(42, Program.forwarding(context, "provided.answer", "i64").invokeMember("call").asLong());
        }
    }
}
