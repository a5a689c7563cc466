package org.adderlang.conformance;

/** Counts of one category. */
final class Tally {
    int passed;
    int failed;
    int skipped;
    /** Refused programs whose message is not the reference's. */
    int otherMessage;

    String line(Category category) {
        String line = "conformance: " + category.folder + ": passed " + passed + ", failed " + failed
                + ", skipped " + skipped;
        return category.check == Category.Check.REFUSED
                ? line + " (" + (passed - otherMessage) + " with the reference's message)" : line;
    }
}
