package org.adderlang.library.core;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** The subscriptions of a {@code Viper.Core.MessageBus}, by topic. */
public final class MessageBusObject extends ManagedObject {
    private static final int BUCKETS = 32;

    private record Subscription(long id, Object callback) {
    }

    private record Topic(ViperString name, List<Subscription> subscriptions) {
    }

    /** Topics in the order in which the reference lists them: by bucket, the latest first. */
    private final List<List<Topic>> buckets = new ArrayList<>();
    private long lastId;

    public MessageBusObject() {
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>());
        }
    }

    /** Adds a subscription and returns its number: 1, 2, … */
    public synchronized long subscribe(ViperString topic, Object callback) {
        Topic entry = find(topic);
        if (entry == null) {
            entry = new Topic(topic.cView(), new ArrayList<>());
            bucket(topic).addFirst(entry);
        }
        entry.subscriptions.add(new Subscription(++lastId, callback));
        return lastId;
    }

    /** Removes a subscription; false when there is none of that number. */
    public synchronized boolean unsubscribe(long id) {
        for (List<Topic> bucket : buckets) {
            for (Topic topic : bucket) {
                if (topic.subscriptions.removeIf(subscription -> subscription.id == id)) {
                    return true;
                }
            }
        }
        return false;
    }

    public synchronized long count(ViperString topic) {
        Topic entry = find(topic);
        return entry == null ? 0 : entry.subscriptions.size();
    }

    public synchronized long count() {
        return buckets.stream().flatMap(List::stream).mapToLong(topic -> topic.subscriptions.size()).sum();
    }

    /** The topics that have subscriptions. */
    public synchronized SeqObject topics() {
        return SeqObject.of(buckets.stream().flatMap(List::stream).filter(topic -> !topic.subscriptions.isEmpty())
                .map(Topic::name).toList());
    }

    public synchronized void clear(ViperString topic) {
        bucket(topic).remove(find(topic));
    }

    public synchronized void clear() {
        buckets.forEach(List::clear);
    }

    private Topic find(ViperString topic) {
        ViperString name = topic.cView();
        for (Topic entry : bucket(topic)) {
            if (entry.name.sameBytes(name)) {
                return entry;
            }
        }
        return null;
    }

    private List<Topic> bucket(ViperString topic) {
        return buckets.get((int) Long.remainderUnsigned(Values.fnv1a(topic.cView()), BUCKETS));
    }

    @Override
    public String describe() {
        return "message bus";
    }
}
