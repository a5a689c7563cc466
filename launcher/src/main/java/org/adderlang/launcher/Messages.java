package org.adderlang.launcher;

/** Makes text that may quote a file's content safe for a terminal. */
final class Messages {
    private static final int MAX_LINE = 1000;

    private Messages() {
    }

    /** Each line cut after 1,000 characters, control characters and undecodable bytes replaced by {@code ?}. */
    static String printable(String text) {
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                result.append(c);
                column = 0;
            } else if (column < MAX_LINE) {
                result.append((Character.isISOControl(c) && c != '\t') || c == '\ufffd' ? '?' : c);
                column++;
            } else if (column == MAX_LINE) {
                result.append("...");
                column++;
            }
        }
        return result.toString();
    }
}
