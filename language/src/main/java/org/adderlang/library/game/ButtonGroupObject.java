package org.adderlang.library.game;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.ButtonGroup}: up to 64 buttons, of which one may be selected. */
public final class ButtonGroupObject extends ManagedObject {
    private static final int MOST_BUTTONS = 64;
    private static final long NONE = -1;

    final List<Long> buttons = new ArrayList<>();
    long selected = NONE;
    boolean changed;

    /** Whether the button is new and there is room. */
    boolean add(long id) {
        return buttons.size() < MOST_BUTTONS && !buttons.contains(id) && buttons.add(id);
    }

    boolean remove(long id) {
        if (!buttons.remove((Long) id)) {
            return false;
        }
        if (selected == id) {
            change(NONE);
        }
        return true;
    }

    boolean select(long id) {
        if (!buttons.contains(id)) {
            return false;
        }
        if (selected != id) {
            change(id);
        }
        return true;
    }

    void clearSelection() {
        if (selected >= 0) {
            change(NONE);
        }
    }

    long at(long index) {
        return index >= 0 && index < buttons.size() ? buttons.get((int) index) : NONE;
    }

    /** Selects the button behind the selected one, or the first; its id. */
    long selectNext() {
        return selectAt(selected >= 0 ? buttons.indexOf(selected) + 1 : 0);
    }

    /** Selects the button before the selected one, or the last; its id. */
    long selectPrevious() {
        return selectAt((selected >= 0 ? Math.max(0, buttons.indexOf(selected)) : 0) - 1);
    }

    private long selectAt(int index) {
        if (buttons.isEmpty()) {
            return NONE;
        }
        change(buttons.get(Math.floorMod(index, buttons.size())));
        return selected;
    }

    private void change(long id) {
        selected = id;
        changed = true;
    }

    @Override
    public String describe() {
        return "ButtonGroup of " + buttons.size();
    }
}
