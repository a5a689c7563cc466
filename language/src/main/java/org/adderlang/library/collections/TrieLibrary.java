package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Collections.Trie}, a map from strings that can be searched by prefix (runtime.md §5.4). Put skips bytes
 * beyond ASCII; what contains them is never found.
 */
@RuntimeClass("Viper.Collections.Trie")
public final class TrieLibrary {
    private TrieLibrary() {
    }

    /** A new empty trie. */
    @Extern("New")
    public static TrieObject create() {
        return new TrieObject();
    }

    /** The number of keys; 0 for null. */
    @Extern("get_Len")
    public static long length(TrieObject trie) {
        return trie == null ? 0 : trie.size();
    }

    /** Whether there are no keys; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(TrieObject trie) {
        return length(trie) == 0;
    }

    /**
     * Sets the value of a key, from which bytes beyond ASCII are left out.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Put")
    public static void put(TrieObject trie, ViperString key, Object value) {
        if (trie != null) {
            trie.put(TrieObject.asciiOnly(Values.cString(key)), value);
        }
    }

    /**
     * The value of a key; null when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Get")
    public static Object get(TrieObject trie, ViperString key) {
        return trie == null ? null : trie.get(Values.cString(key));
    }

    /**
     * Whether a key is present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Has")
    public static boolean has(TrieObject trie, ViperString key) {
        return trie != null && trie.has(Values.cString(key));
    }

    /**
     * Whether some key begins with a string.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("HasPrefix")
    public static boolean hasPrefix(TrieObject trie, ViperString prefix) {
        return trie != null && trie.hasPrefix(Values.cString(prefix));
    }

    /**
     * The keys that begin with a string, in byte order.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("WithPrefix")
    public static SeqObject withPrefix(TrieObject trie, ViperString prefix) {
        return trie == null ? new SeqObject() : trie.withPrefix(Values.cString(prefix));
    }

    /**
     * The longest key that a string begins with; empty when there is none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("LongestPrefix")
    public static ViperString longestPrefix(TrieObject trie, ViperString text) {
        return trie == null ? ViperString.EMPTY : trie.longestPrefix(Values.cString(text));
    }

    /**
     * Removes a key; whether it was present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Remove")
    public static boolean remove(TrieObject trie, ViperString key) {
        return trie != null && trie.remove(Values.cString(key));
    }

    /** Removes all keys. */
    @Extern("Clear")
    public static void clear(TrieObject trie) {
        if (trie != null) {
            trie.clear();
        }
    }

    /** The keys in byte order. */
    @Extern("Keys")
    public static SeqObject keys(TrieObject trie) {
        return trie == null ? new SeqObject() : trie.keys();
    }
}
