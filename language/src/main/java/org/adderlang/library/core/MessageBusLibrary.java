package org.adderlang.library.core;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/** Subscriptions to topics (runtime.md §7.2). Publishing counts the subscribers; it does not call them. */
@RuntimeClass("Viper.Core.MessageBus")
public final class MessageBusLibrary {
    private MessageBusLibrary() {
    }

    /** A new message bus. */
    @Extern("New")
    public static MessageBusObject create() {
        return new MessageBusObject();
    }

    /** Subscribes a callback to a topic and returns the subscription's number; -1 when an argument is null. */
    @Extern("Subscribe")
    public static long subscribe(MessageBusObject bus, ViperString topic, Object callback) {
        return bus == null || topic == null || callback == null ? -1 : bus.subscribe(topic, callback);
    }

    /** Removes a subscription by its number; false when there is none. */
    @Extern("Unsubscribe")
    public static boolean unsubscribe(MessageBusObject bus, long id) {
        return bus != null && bus.unsubscribe(id);
    }

    /** The number of subscribers of a topic; they are not called. */
    @Extern("Publish")
    public static long publish(MessageBusObject bus, ViperString topic, @SuppressWarnings("unused") Object data) {
        return subscriberCount(bus, topic);
    }

    /** The number of subscribers of a topic. */
    @Extern("SubscriberCount")
    public static long subscriberCount(MessageBusObject bus, ViperString topic) {
        return bus == null || topic == null ? 0 : bus.count(topic);
    }

    /** The number of subscriptions to all topics. */
    @Extern("get_TotalSubscriptions")
    public static long totalSubscriptions(MessageBusObject bus) {
        return bus == null ? 0 : bus.count();
    }

    /** A Seq of the topics that have subscribers. */
    @Extern("Topics")
    public static SeqObject topics(MessageBusObject bus) {
        return bus == null ? new SeqObject() : bus.topics();
    }

    /** Removes all subscriptions to a topic. */
    @Extern("ClearTopic")
    public static void clearTopic(MessageBusObject bus, ViperString topic) {
        if (bus != null && topic != null) {
            bus.clear(topic);
        }
    }

    /** Removes all subscriptions. */
    @Extern("Clear")
    public static void clear(MessageBusObject bus) {
        if (bus != null) {
            bus.clear();
        }
    }
}
