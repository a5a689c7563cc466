package org.adderlang.conformance;

import java.util.regex.Pattern;

/** Recognises runs that ended because a part of Adder does not exist yet. */
final class NotThereYet {
    private static final Pattern MISSING_EXTERN =
            Pattern.compile("\\S+ (?:is not provided yet|needs a display, which Adder does not provide)");

    private NotThereYet() {
    }

    /** The missing part, or null if the run ended for another reason. */
    static String reason(Outcome outcome) {
        var extern = MISSING_EXTERN.matcher(outcome.errors());
        return extern.find() ? extern.group() : null;
    }
}
