package org.adderlang.library.core;

import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MessageBusLibraryTest {
    private final MessageBusObject bus = MessageBusLibrary.create();
    private final Object callback = str("callback");

    @Test
    void subscriptionsAreNumberedFromOne() {
        assertEquals(1, MessageBusLibrary.subscribe(bus, str("a"), callback));
        assertEquals(2, MessageBusLibrary.subscribe(bus, str("a"), callback));
        assertEquals(3, MessageBusLibrary.subscribe(bus, str("b"), callback));
        assertEquals(2, MessageBusLibrary.publish(bus, str("a"), null));
        assertEquals(3, MessageBusLibrary.totalSubscriptions(bus));
        assertEquals(2, MessageBusLibrary.topics(bus).size());
        assertTrue(MessageBusLibrary.unsubscribe(bus, 3));
        assertFalse(MessageBusLibrary.unsubscribe(bus, 3));
        assertEquals("a", MessageBusLibrary.topics(bus).get(0).toString());
        assertEquals(1, MessageBusLibrary.topics(bus).size());
    }

    @Test
    void clearing() {
        MessageBusLibrary.subscribe(bus, str("a"), callback);
        MessageBusLibrary.subscribe(bus, str("b"), callback);
        MessageBusLibrary.clearTopic(bus, str("a"));
        MessageBusLibrary.clearTopic(bus, str("unknown"));
        assertEquals(0, MessageBusLibrary.subscriberCount(bus, str("a")));
        assertEquals(1, MessageBusLibrary.subscriberCount(bus, str("b")));
        MessageBusLibrary.clear(bus);
        assertEquals(0, MessageBusLibrary.totalSubscriptions(bus));
    }

    @Test
    void nullArguments() {
        assertEquals(-1, MessageBusLibrary.subscribe(null, str("a"), callback));
        assertEquals(-1, MessageBusLibrary.subscribe(bus, null, callback));
        assertEquals(-1, MessageBusLibrary.subscribe(bus, str("a"), null));
        assertEquals(0, MessageBusLibrary.publish(null, str("a"), null));
        assertEquals(0, MessageBusLibrary.topics(null).size());
        assertFalse(MessageBusLibrary.unsubscribe(null, 1));
    }
}
