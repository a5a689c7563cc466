package org.adderlang.library.memory;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** Reference counts of strings, which nothing can observe (runtime.md §1.4): the garbage collector frees strings. */
@RuntimeClass("Viper.String")
public final class StringReferenceLibrary {
    private StringReferenceLibrary() {
    }

    /** Does nothing: strings need no reference counts. */
    @Extern(value = {"RetainMaybe", "rt_str_retain_maybe"}, inline = true)
    public static void retain(@SuppressWarnings("unused") ViperString text) {
    }

    /** Does nothing: strings need no reference counts. */
    @Extern(value = {"ReleaseMaybe", "rt_str_release_maybe"}, inline = true)
    public static void release(@SuppressWarnings("unused") ViperString text) {
    }

    /** Does nothing: a hook for tests of the reference's own call bridge. */
    @Extern("rt_test_bridge_mutate_str")
    public static void testHook(@SuppressWarnings("unused") ViperString text) {
    }
}
