package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.ButtonGroup}, buttons of which at most one is selected (runtime.md §13). */
@RuntimeClass("Viper.Game.ButtonGroup")
public final class ButtonGroupLibrary {
    private ButtonGroupLibrary() {
    }

    /** A new empty group. */
    @Extern("New")
    public static ButtonGroupObject create() {
        return new ButtonGroupObject();
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") ButtonGroupObject group) {
        // The garbage collector takes care of it.
    }

    /** Adds a button; false when it is there or there are 64. */
    @Extern("Add")
    public static boolean add(ButtonGroupObject group, long id) {
        return group != null && group.add(id);
    }

    /** Removes a button; whether it was there. */
    @Extern("Remove")
    public static boolean remove(ButtonGroupObject group, long id) {
        return group != null && group.remove(id);
    }

    /** Whether a button is in the group. */
    @Extern("Has")
    public static boolean has(ButtonGroupObject group, long id) {
        return group != null && group.buttons.contains(id);
    }

    /** The number of buttons. */
    @Extern({"get_Count", "get_Len"})
    public static long count(ButtonGroupObject group) {
        return group == null ? 0 : group.buttons.size();
    }

    /** Selects a button; whether it is in the group. */
    @Extern("Select")
    public static boolean select(ButtonGroupObject group, long id) {
        return group != null && group.select(id);
    }

    /** Selects none. */
    @Extern("ClearSelection")
    public static void clearSelection(ButtonGroupObject group) {
        if (group != null) {
            group.clearSelection();
        }
    }

    /** The selected button; -1 when there is none. */
    @Extern("get_Selected")
    public static long selected(ButtonGroupObject group) {
        return group == null ? -1 : group.selected;
    }

    /** Whether a button is selected. */
    @Extern("IsSelected")
    public static boolean isSelected(ButtonGroupObject group, long id) {
        return group != null && group.selected == id;
    }

    /** Whether a button is selected. */
    @Extern("get_HasSelection")
    public static boolean hasSelection(ButtonGroupObject group) {
        return group != null && group.selected >= 0;
    }

    /** Whether the selection changed since ClearChangedFlag. */
    @Extern("get_SelectionChanged")
    public static boolean selectionChanged(ButtonGroupObject group) {
        return group != null && group.changed;
    }

    /** Forgets that the selection changed. */
    @Extern("ClearChangedFlag")
    public static void clearChangedFlag(ButtonGroupObject group) {
        if (group != null) {
            group.changed = false;
        }
    }

    /** The button at an index; -1 when out of range. */
    @Extern("GetAt")
    public static long getAt(ButtonGroupObject group, long index) {
        return group == null ? -1 : group.at(index);
    }

    /** Selects the next button, after the last the first; its id, -1 when there is none. */
    @Extern("SelectNext")
    public static long selectNext(ButtonGroupObject group) {
        return group == null ? -1 : group.selectNext();
    }

    /** Selects the previous button, before the first the last; its id, -1 when there is none. */
    @Extern("SelectPrev")
    public static long selectPrev(ButtonGroupObject group) {
        return group == null ? -1 : group.selectPrevious();
    }
}
