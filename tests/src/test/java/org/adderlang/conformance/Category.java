package org.adderlang.conformance;

import java.time.Duration;

/** The kinds of cases, one folder each. */
enum Category {
    ACCEPT("il/accept", Check.ACCEPTED),
    REJECT("il/reject", Check.REFUSED),
    RUN("il/run", Check.RESULT),
    PROBE("il/probe", Check.RESULT),
    FROM_BASIC("il/from-basic", Check.RESULT),
    FROM_ZIA("il/from-zia", Check.RESULT),
    OPT("il/opt", Check.RESULT),
    LARGE("il/large", Check.RESULT);

    enum Check {
        /** Parses and verifies. */
        ACCEPTED,
        /** The parser or the verifier refuses it. */
        REFUSED,
        /** Runs; output, exit code and messages are the reference's. */
        RESULT
    }

    final String folder;
    final Check check;

    Category(String folder, Check check) {
        this.folder = folder;
        this.check = check;
    }

    /** How long one case may take, on a slow and busy machine. */
    Duration timeLimit() {
        return this == LARGE ? Duration.ofMinutes(5) : Duration.ofMinutes(1);
    }
}
