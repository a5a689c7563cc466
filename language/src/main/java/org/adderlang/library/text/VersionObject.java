package org.adderlang.library.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.runtime.ManagedObject;

/** A Viper.Text.Version: a semantic version (semver 2), where a leading v and a missing patch number are allowed. */
public final class VersionObject extends ManagedObject {
    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final String PRERELEASE = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
    private static final String BUILD = "[0-9A-Za-z-]+";
    private static final Pattern SYNTAX = Pattern.compile("[vV]?" + NUMBER + "\\." + NUMBER + "(?:\\." + NUMBER + ")?"
            + "(?:-(" + PRERELEASE + "(?:\\." + PRERELEASE + ")*))?(?:\\+(" + BUILD + "(?:\\." + BUILD + ")*))?");

    private final long major;
    private final long minor;
    private final long patch;
    private final String prerelease;
    private final String build;

    private VersionObject(Matcher m) {
        major = Long.parseLong(m.group(1));
        minor = Long.parseLong(m.group(2));
        patch = m.group(3) == null ? 0 : Long.parseLong(m.group(3));
        prerelease = m.group(4) == null ? "" : m.group(4);
        build = m.group(5) == null ? "" : m.group(5);
    }

    /** The version a text is; null for other texts. */
    static VersionObject parse(String text) {
        Matcher m = SYNTAX.matcher(text);
        return m.matches() ? new VersionObject(m) : null;
    }

    long major() {
        return major;
    }

    long minor() {
        return minor;
    }

    long patch() {
        return patch;
    }

    /** The identifiers after the dash; empty for a release. */
    String prerelease() {
        return prerelease;
    }

    /** The identifiers after the plus; empty without. */
    String build() {
        return build;
    }

    /** -1, 0 or 1 by semver precedence, for which the build does not count. */
    int compare(VersionObject other) {
        int numbers = Long.compare(major, other.major);
        numbers = numbers != 0 ? numbers : Long.compare(minor, other.minor);
        numbers = numbers != 0 ? numbers : Long.compare(patch, other.patch);
        if (numbers != 0 || prerelease.equals(other.prerelease)) {
            return numbers;
        }
        if (prerelease.isEmpty() || other.prerelease.isEmpty()) {
            return prerelease.isEmpty() ? 1 : -1;
        }
        String[] mine = prerelease.split("\\.");
        String[] theirs = other.prerelease.split("\\.");
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            int order = compareIdentifiers(mine[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.length, theirs.length);
    }

    /** Numbers come before words, by value; words go by their bytes. */
    private static int compareIdentifiers(String a, String b) {
        boolean aNumber = isNumber(a);
        if (aNumber != isNumber(b)) {
            return aNumber ? -1 : 1;
        }
        if (aNumber && a.length() != b.length()) {
            return Integer.compare(a.length(), b.length());
        }
        return Integer.signum(a.compareTo(b));
    }

    private static boolean isNumber(String identifier) {
        return identifier.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (prerelease.isEmpty() ? "" : "-" + prerelease)
                + (build.isEmpty() ? "" : "+" + build);
    }

    @Override
    public String describe() {
        return "version " + this;
    }
}
