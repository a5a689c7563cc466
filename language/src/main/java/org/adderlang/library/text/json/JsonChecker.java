package org.adderlang.library.text.json;

/** Json.IsValid: the shape of JSON, without a look at escapes, control characters and leading zeros. */
final class JsonChecker {
    private static final int DEEPEST = 1000;
    private static final int END = -1;

    private final String text;
    private int at;
    private int depth;

    private JsonChecker(String text) {
        this.text = text;
    }

    static boolean isValid(String text) {
        var checker = new JsonChecker(text);
        return checker.value() && checker.next() == END;
    }

    private boolean value() {
        int c = next();
        if (c == '"') {
            return string();
        }
        if (c == '-' || isDigit(c)) {
            return number();
        }
        if (c == '[' || c == '{') {
            at++;
            depth++;
            boolean valid = depth <= DEEPEST && members(c == '{', c == '{' ? '}' : ']');
            depth--;
            return valid;
        }
        return accept("true") || accept("false") || accept("null");
    }

    private boolean members(boolean named, char close) {
        if (next() == close) {
            at++;
            return true;
        }
        while (true) {
            if (named && !(next() == '"' && string() && next() == ':' && accept(":"))) {
                return false;
            }
            if (!value()) {
                return false;
            }
            int c = next();
            at++;
            if (c != ',') {
                return c == close;
            }
        }
    }

    private boolean string() {
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                at++;
                return true;
            }
            if (text.charAt(at) == '\\') {
                at++;
            }
        }
        return false;
    }

    private boolean number() {
        accept("-");
        if (!digits() || accept(".") && !digits()) {
            return false;
        }
        if (accept("e") || accept("E")) {
            if (!accept("+")) {
                accept("-");
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private boolean accept(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    /** The next byte after blanks; END at the end. */
    private int next() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }
}
