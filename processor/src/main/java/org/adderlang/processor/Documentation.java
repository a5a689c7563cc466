package org.adderlang.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What users of an extern read about it, taken from its javadoc.
 *
 * @param summary the first sentence; empty when there is no javadoc
 * @param traps   the texts of its {@code @throws LibraryTrap} tags, in order
 */
record Documentation(String summary, List<String> traps) {
    private static final Pattern TRAP = Pattern.compile("@throws\\s+(?:org\\.adderlang\\.runtime\\.)?LibraryTrap\\s+(.*)");
    private static final Pattern BLOCK_TAG = Pattern.compile("\\n\\s*(?=@\\w)");
    // A period before a lower-case word is an abbreviation, not the end of the sentence.
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])(?:\\s+(?=[\\p{Lu}<{])|\\s*$)|\\s*<p>");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");
    private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

    /** @param comment the text of a javadoc comment, or null */
    static Documentation of(String comment) {
        if (comment == null) {
            return new Documentation("", List.of());
        }
        String[] sections = BLOCK_TAG.split("\n" + comment);
        List<String> traps = new ArrayList<>();
        String description = "";
        for (String section : sections) {
            String text = section.strip().replaceAll("\\s+", " ");
            Matcher trap = TRAP.matcher(text);
            if (trap.matches()) {
                traps.add(plain(trap.group(1)));
            } else if (!text.startsWith("@")) {
                description = text;
            }
        }
        return new Documentation(plain(SENTENCE_END.split(description, 2)[0]), List.copyOf(traps));
    }

    /** Without markup, in one line. Code such as {@code <null>} is no markup. */
    private static String plain(String text) {
        Matcher code = INLINE_TAG.matcher(text);
        var plain = new StringBuilder();
        int end = 0;
        while (code.find()) {
            plain.append(withoutHtml(text.substring(end, code.start())));
            plain.append(code.group(1).startsWith("link") ? linkText(code.group(2).strip()) : code.group(2).strip());
            end = code.end();
        }
        return plain.append(withoutHtml(text.substring(end))).toString().strip();
    }

    private static String withoutHtml(String text) {
        return HTML_TAG.matcher(text).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String linkText(String body) {
        int label = body.indexOf(' ');
        return label > 0 && !body.contains("(") ? body.substring(label + 1) : body.substring(body.indexOf('#') + 1);
    }
}
