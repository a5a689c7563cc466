package org.adderlang.library.time;

import org.adderlang.runtime.ManagedObject;

/** A Viper.Time.DateOnly. Immutable. */
public final class DateOnlyObject extends ManagedObject {
    private final CivilDate date;

    DateOnlyObject(CivilDate date) {
        this.date = date;
    }

    CivilDate date() {
        return date;
    }

    @Override
    public String describe() {
        return "date " + date.year() + "-" + date.month() + "-" + date.day();
    }
}
